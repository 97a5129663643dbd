package nl.veiligesteden.werkplek.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Slug;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Partner organisations and who works with whom. */
@Service
@Transactional
public class Partners {

    /** The organisation {@code p} that is in use for what has the name {@code n}. */
    private static final String NAMED = " from partner_organisation n join partner_organisation p on p.id = coalesce(n.merged_into, n.id) where ";

    /** More partners than these no municipality oversees, and every list of them is read whole. */
    private static final int MOST = 1_000;

    private static final String SHARED = """
            select p.id, p.name, p.slug, p.version,
                   (select group_concat(old.name order by old.name separator ', ') from partner_organisation old where old.merged_into = p.id) formerly,
                   (select count(*) from collaboration c where c.partner_id = p.id and c.ended_at is null) municipalities,
                   (select count(*) from item i where i.partner_id = p.id and i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')) open_tasks
            from partner_organisation p""";
    /** Also by the name of a record that went into it. */
    private static final String FOUND = """
             where p.merged_into is null and (p.name like :search
            or exists (select 1 from partner_organisation old where old.merged_into = p.id and old.name like :search))""";

    private final PartnerRepositories.Organisations organisations;
    private final PartnerRepositories.Collaborations collaborations;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partners(PartnerRepositories.Organisations organisations, PartnerRepositories.Collaborations collaborations, JdbcClient jdbc,
             ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.collaborations = collaborations;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A shared organisation. Names of organisations are public; who works with whom is not told here. */
    public record Organisation(PartnerId id, String name, String slug, long version) {
    }

    /** A municipality's partner with the state of the tasks that it was given. */
    public record Collaborator(PartnerId id, String name, String slug, String shownAs, CollaborationCategory category, int openTasks, int waitsOnPartner,
                               int waitsOnUs, int overdue) {
    }

    /** A task that keeps a collaboration from ending. */
    public record OpenTask(ItemId id, String title) {
    }

    /**
     * A partner across the programme.
     *
     * @param formerly the names of records that went into it; may be empty
     */
    public record SharedPartner(PartnerId id, String name, String formerly, String slug, long version, int municipalities, int openTasks) {
    }

    /** A municipality that works with a partner. */
    public record MunicipalityOfPartner(String name, String slug, CollaborationCategory category, int openTasks) {
    }

    /** Organisations whose name is like the search, for choosing one rather than adding it again; at most twenty. */
    @ReadOnly
    public List<Organisation> suggest(MunicipalityWorkspace workspace, String search) {
        workspace.require(Permission.MANAGE_PARTNERS);
        return suggest(search);
    }

    /** The same for whoever merges two of them. */
    @ReadOnly
    public List<Organisation> suggest(ProgrammeWorkspace workspace, String search) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return suggest(search);
    }

    private List<Organisation> suggest(String search) {
        return jdbc.sql("select p.* from partner_organisation p" + FOUND + " order by p.name, p.id limit 20")
                .param("search", Like.containing(search)).query((row, number) -> organisation(row)).list();
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        return new Organisation(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"), row.getLong("version"));
    }

    /** The organisation of that name, in whatever spelling; the one that is in use where its record went into another. */
    @ReadOnly
    public Optional<Organisation> match(MunicipalityWorkspace workspace, PartnerName name) {
        workspace.require(Permission.MANAGE_PARTNERS);
        return jdbc.sql("select p.*" + NAMED + "n.name_key = :key").param("key", name.key()).query((row, number) -> organisation(row)).optional();
    }

    /** The organisations of those names, in whatever spelling, by the key of the name. */
    @ReadOnly
    public Map<String, Organisation> match(MunicipalityWorkspace workspace, Collection<PartnerName> names) {
        workspace.require(Permission.MANAGE_PARTNERS);
        if (names.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select p.*, n.name_key asked" + NAMED + "n.name_key in (:keys)")
                .param("keys", names.stream().map(PartnerName::key).distinct().toList())
                .query((row, number) -> Map.entry(row.getString("asked"), organisation(row)))
                .list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @ReadOnly
    public List<Collaborator> collaborators(MunicipalityWorkspace workspace) {
        return jdbc.sql("""
                        select p.id, p.name, p.slug, c.shown_as, c.category,
                               count(i.id) open_tasks,
                               count(case when i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED') then 1 end) waits_partner,
                               count(case when i.handshake in ('DECLINED', 'REPORTED_DONE') then 1 end) waits_us,
                               count(case when i.due_on < :today then 1 end) overdue
                        from collaboration c join partner_organisation p on p.id = c.partner_id
                        left join item i on i.municipality_id = c.municipality_id and i.partner_id = c.partner_id
                            and i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')
                        where c.municipality_id = :municipality and c.ended_at is null
                        group by p.id, p.name, p.slug, c.shown_as, c.category, c.position order by c.position, p.name""")
                .param("municipality", workspace.id().value()).param("today", LocalDate.now(clock.withZone(Time.NETHERLANDS)))
                .query((row, number) -> new Collaborator(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("slug"),
                        row.getString("shown_as"), CollaborationCategory.valueOf(row.getString("category")), row.getInt("open_tasks"), row.getInt("waits_partner"),
                        row.getInt("waits_us"), row.getInt("overdue"))).list();
    }

    /**
     * Begins to work with an organisation. The organisation of that name is used when there is one, in whatever spelling; otherwise
     * it is added. Doing it twice changes the category and the name shown.
     */
    public PartnerId collaborate(MunicipalityWorkspace workspace, PartnerName name, CollaborationCategory category) {
        workspace.require(Permission.MANAGE_PARTNERS);
        PartnerId partner = organisations.findByNameKey(name.key()).map(PartnerOrganisation::inUse).orElseGet(() -> begin(name));
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

    /**
     * Whose name, or the name of a record that went into it, holds what was typed.
     *
     * @param byMunicipalities those that most municipalities work with first, instead of by name
     */
    @ReadOnly
    public List<SharedPartner> all(ProgrammeWorkspace workspace, String search, boolean byMunicipalities, Page rows) {
        workspace.requireLive();
        return jdbc.sql(SHARED + FOUND + " order by " + (byMunicipalities ? "municipalities desc, " : "") + "p.name, p.id limit :limit offset :offset")
                .param("search", Like.containing(search)).param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> sharedPartner(row)).list();
    }

    @ReadOnly
    public int count(ProgrammeWorkspace workspace, String search) {
        workspace.requireLive();
        return jdbc.sql("select count(*) from partner_organisation p" + FOUND).param("search", Like.containing(search)).query(Integer.class).single();
    }

    /** @throws NotFoundException for one that went into another */
    @ReadOnly
    public SharedPartner one(ProgrammeWorkspace workspace, PartnerId partner) {
        workspace.requireLive();
        return jdbc.sql(SHARED + " where p.merged_into is null and p.id = :id").param("id", partner.value()).query((row, number) -> sharedPartner(row)).optional()
                .orElseThrow(NotFoundException::new);
    }

    private static SharedPartner sharedPartner(ResultSet row) throws SQLException {
        return new SharedPartner(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), Objects.toString(row.getString("formerly"), ""),
                row.getString("slug"), row.getLong("version"), row.getInt("municipalities"), row.getInt("open_tasks"));
    }

    /** The organisation of that address; also that of a record which went into it. */
    @ReadOnly
    public Organisation shared(ProgrammeWorkspace workspace, String slug) {
        workspace.requireLive();
        return jdbc.sql("select p.*" + NAMED + "n.slug = :slug").param("slug", slug).query((row, number) -> organisation(row)).optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Who works with the organisation now, by name. */
    @ReadOnly
    public List<MunicipalityOfPartner> municipalities(ProgrammeWorkspace workspace, PartnerId partner) {
        workspace.requireLive();
        return jdbc.sql("""
                        select mu.name, mu.slug, c.category, (select count(*) from item i where i.partner_id = c.partner_id and i.municipality_id = c.municipality_id
                            and i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')) open_tasks
                        from collaboration c join municipality mu on mu.id = c.municipality_id
                        where c.partner_id = :partner and c.ended_at is null order by mu.name, mu.id""")
                .param("partner", partner.value())
                .query((row, number) -> new MunicipalityOfPartner(row.getString("name"), row.getString("slug"),
                        CollaborationCategory.valueOf(row.getString("category")), row.getInt("open_tasks"))).list();
    }

    public PartnerId add(ProgrammeWorkspace workspace, PartnerName name) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        PartnerId id = begin(name);
        publish(workspace, "partner.added", id.value(), null);
        return id;
    }

    /** @throws InvalidInputException when the organisation stands, or somebody else adds it at this very moment */
    private PartnerId begin(PartnerName name) {
        try {
            return organisations.saveAndFlush(new PartnerOrganisation(name, freeSlug(name))).id();
        } catch (DataIntegrityViolationException exists) {
            throw new InvalidInputException("name", "invalid.partner.exists");
        }
    }

    /** An organisation that got another name keeps its address, and a name may hold no letter that can stand in one. */
    private String freeSlug(PartnerName name) {
        String plain = Slug.of(name.value());
        String slug = plain.isEmpty() ? "organisatie" : plain;
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? slug : slug + "-" + number)
                .filter(free -> !organisations.existsBySlug(free)).findFirst().orElseThrow();
    }

    public void rename(ProgrammeWorkspace workspace, PartnerId id, PartnerName name, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        PartnerOrganisation organisation = organisations.findById(id.value()).filter(found -> found.inUse().equals(id)).orElseThrow(NotFoundException::new);
        organisations.findByNameKey(name.key()).filter(other -> !other.id().equals(id)).ifPresent(other -> {
            throw new InvalidInputException("name", "invalid.partner.exists");
        });
        organisation.rename(name, version);
        organisations.saveAndFlush(organisation);
        publish(workspace, "partner.renamed", id.value(), null);
    }

    private void publish(Workspace workspace, String action, UUID object, MunicipalityId municipality) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "partner", object, municipality, List.of()));
    }
}
