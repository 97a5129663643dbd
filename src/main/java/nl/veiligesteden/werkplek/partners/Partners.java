package nl.veiligesteden.werkplek.partners;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Colleagues;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.RecentProof;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partner organisations and who works with whom. */
@Service
@Transactional
public class Partners {

    /** More partners than these no municipality oversees, and every list of them is read whole. */
    private static final int MOST = 1_000;

    private final PartnerRepositories.Organisations organisations;
    private final PartnerRepositories.Collaborations collaborations;
    private final OrganisationNames names;
    private final RecentProof proof;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partners(PartnerRepositories.Organisations organisations, PartnerRepositories.Collaborations collaborations, OrganisationNames names, RecentProof proof,
             JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.collaborations = collaborations;
        this.names = names;
        this.proof = proof;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A shared organisation. Names of organisations are public; who works with whom is not told here. */
    public record Organisation(PartnerId id, String name, String slug, long version) {
    }

    /** A municipality's partner with the state of the tasks that it was given. */
    public record Collaborator(PartnerId id, String name, String slug, String shownAs, CollaborationCategory category, int openTasks, int waitsOnPartner,
                               int waitsOnUs, int overdue, long version) {
    }

    /** A task that keeps a collaboration from ending. */
    public record OpenTask(ItemId id, String title) {
    }

    /** Organisations whose name is like the search, for choosing one rather than adding it again; at most twenty. */
    @ReadOnly
    public List<Organisation> suggest(MunicipalityWorkspace workspace, String search) {
        workspace.require(Permission.MANAGE_PARTNERS);
        return names.suggest(search);
    }

    /** The organisation of that name, in whatever spelling; the one that is in use where its record went into another. */
    @ReadOnly
    public Optional<Organisation> match(MunicipalityWorkspace workspace, PartnerName name) {
        workspace.require(Permission.MANAGE_PARTNERS);
        return jdbc.sql("select p.*" + OrganisationNames.NAMED + "n.name_key = :key").param("key", name.key()).query((row, number) -> OrganisationNames.organisation(row)).optional();
    }

    /** The organisations of those names, in whatever spelling, by the key of the name. */
    @ReadOnly
    public Map<String, Organisation> match(MunicipalityWorkspace workspace, Collection<PartnerName> names) {
        workspace.require(Permission.MANAGE_PARTNERS);
        if (names.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select p.*, n.name_key asked" + OrganisationNames.NAMED + "n.name_key in (:keys)")
                .param("keys", names.stream().map(PartnerName::key).distinct().toList())
                .query((row, number) -> Map.entry(row.getString("asked"), OrganisationNames.organisation(row)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ReadOnly
    public List<Collaborator> collaborators(MunicipalityWorkspace workspace) {
        return jdbc.sql("""
                        select p.id, p.name, p.slug, c.shown_as, c.category, c.version,
                               count(i.id) open_tasks,
                               count(case when i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED') then 1 end) waits_partner,
                               count(case when i.handshake in ('DECLINED', 'REPORTED_DONE') then 1 end) waits_us,
                               count(case when i.due_on < :today then 1 end) overdue
                        from collaboration c join partner_organisation p on p.id = c.partner_id
                        left join item i on i.municipality_id = c.municipality_id and i.partner_id = c.partner_id
                            and i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')
                        where c.municipality_id = :municipality and c.ended_at is null
                        group by p.id, p.name, p.slug, c.shown_as, c.category, c.version, c.position order by c.position, p.name""")
                .param("municipality", workspace.id().value()).param("today", LocalDate.now(clock.withZone(Time.NETHERLANDS)))
                .query((row, number) -> new Collaborator(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"),
                        row.getString("shown_as"), CollaborationCategory.valueOf(row.getString("category")), row.getInt("open_tasks"), row.getInt("waits_partner"),
                        row.getInt("waits_us"), row.getInt("overdue"), row.getLong("version"))).list();
    }

    /**
     * Begins to work with an organisation. The organisation of that name is used when there is one, in whatever spelling; otherwise
     * it is added. Doing it twice changes the category and the name shown.
     */
    public PartnerId collaborate(MunicipalityWorkspace workspace, PartnerName name, CollaborationCategory category) {
        workspace.require(Permission.MANAGE_PARTNERS);
        PartnerId partner = organisations.findByNameKey(name.key()).map(PartnerOrganisation::inUse).orElseGet(() -> names.begin(name));
        return collaborate(workspace, partner, name, category);
    }

    /** Begins to work with an organisation that exists, under the name by which the municipality calls it. */
    public PartnerId collaborate(MunicipalityWorkspace workspace, PartnerId known, PartnerName name, CollaborationCategory category) {
        workspace.require(Permission.MANAGE_PARTNERS);
        PartnerId partner = organisations.findById(known.value()).map(PartnerOrganisation::inUse).orElseThrow(NotFoundException::new);
        MunicipalityId municipality = workspace.id();
        Collaboration collaboration = collaborations.findByMunicipalityIdAndPartnerId(municipality.value(), partner.value())
                .orElseGet(() -> {
                    int position = collaborations.countByMunicipalityId(municipality.value()) + 1;
                    new Problems().when(position > MOST, "name", "invalid.partner.too-many").refuse();
                    publish(workspace, "collaboration.begun", partner.value(), municipality);
                    return new Collaboration(municipality, partner, category, name, position);
                });
        if (collaboration.hasEnded()) {
            collaboration.resume();
            publish(workspace, "collaboration.begun", partner.value(), municipality);
        }
        collaboration.place(category, name);
        collaborations.saveAndFlush(collaboration);
        return partner;
    }

    /** What the partner was asked and neither finished nor was told to stop; at most a hundred. */
    @ReadOnly
    public List<OpenTask> openTasks(MunicipalityWorkspace workspace, PartnerId partner) {
        return jdbc.sql("""
                        select id, title from item where municipality_id = :municipality and partner_id = :partner
                        and status in ('DRAFT', 'PLANNED', 'IN_PROGRESS', 'BLOCKED') order by title, id limit 100""")
                .param("municipality", workspace.id().value()).param("partner", partner.value())
                .query((row, number) -> new OpenTask(new ItemId(row.getObject("id", UUID.class)), row.getString("title"))).list();
    }

    /**
     * Stops working with a partner. Its tasks of then stay where they are, and it can begin again.
     *
     * @throws NotAllowedException while a task of the partner is open
     */
    public void endCollaboration(MunicipalityWorkspace workspace, PartnerId partner) {
        workspace.require(Permission.MANAGE_PARTNERS);
        // Whoever asks the partner something at this very moment comes before or after.
        Collaboration collaboration = collaborations.findLockedByMunicipalityIdAndPartnerId(workspace.id().value(), partner.value())
                .filter(found -> !found.hasEnded()).orElseThrow(NotFoundException::new);
        if (!openTasks(workspace, partner).isEmpty()) {
            throw new NotAllowedException("denied.collaboration.open-tasks");
        }
        collaboration.end(clock.instant());
        publish(workspace, "collaboration.ended", partner.value(), workspace.id());
    }

    /** Whether the partner's first person may invite colleagues to the tasks of this municipality; see {@link Colleagues}. What was invited before stays. */
    public void letInvite(MunicipalityWorkspace workspace, PartnerId partner, boolean colleagues) {
        workspace.require(Permission.MANAGE_TEAM);
        proof.require();
        Collaboration collaboration = collaborations.findLockedByMunicipalityIdAndPartnerId(workspace.id().value(), partner.value())
                .filter(found -> !found.hasEnded()).orElseThrow(NotFoundException::new);
        if (collaboration.letInvite(colleagues)) {
            collaborations.saveAndFlush(collaboration);
            publish(workspace, "collaboration.inviting", partner.value(), workspace.id(), new Change("turnedOn", String.valueOf(!colleagues), String.valueOf(colleagues)));
        }
    }

    private void publish(Workspace workspace, String action, UUID object, MunicipalityId municipality, Change... changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "partner", object, municipality, List.of(changes)));
    }
}
