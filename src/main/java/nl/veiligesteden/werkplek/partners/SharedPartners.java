package nl.veiligesteden.werkplek.partners;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner organisations that all municipalities share, kept by Movisie. */
@Service
@Transactional
public class SharedPartners {

    private static final int AT_ONCE = 500;
    private static final String SHARED = """
            select p.id, p.name, p.slug, p.version,
                   (select group_concat(old.name order by old.name separator ', ') from partner_organisation old where old.merged_into = p.id) formerly,
                   (select count(*) from collaboration c where c.partner_id = p.id and c.ended_at is null) municipalities,
                   (select count(*) from item i where i.partner_id = p.id and i.status in ('PLANNED', 'IN_PROGRESS', 'BLOCKED')) open_tasks
            from partner_organisation p""";

    private final PartnerRepositories.Organisations organisations;
    private final OrganisationNames names;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SharedPartners(PartnerRepositories.Organisations organisations, OrganisationNames names, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.names = names;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
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

    /** Organisations whose name is like the search, for choosing one; at most twenty. */
    @ReadOnly
    public List<Partners.Organisation> suggest(ProgrammeWorkspace workspace, String search) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return names.suggest(search);
    }

    /**
     * Whose name, or the name of a record that went into it, holds what was typed.
     *
     * @param byMunicipalities those that most municipalities work with first, instead of by name
     */
    @ReadOnly
    public List<SharedPartner> all(ProgrammeWorkspace workspace, String search, boolean byMunicipalities, Page rows) {
        workspace.requireLive();
        return jdbc.sql(SHARED + OrganisationNames.FOUND + " order by " + (byMunicipalities ? "municipalities desc, " : "") + "p.name, p.id limit :limit offset :offset")
                .param("search", Like.containing(search)).param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> sharedPartner(row)).list();
    }

    /** All of that list, of one moment, handed over some at a time. */
    @OneMoment
    public void each(ProgrammeWorkspace workspace, String search, boolean byMunicipalities, Consumer<List<SharedPartner>> rows) {
        int total = count(workspace, search);
        for (int from = 0; from < total; from += AT_ONCE) {
            rows.accept(all(workspace, search, byMunicipalities, new Page(from, AT_ONCE)));
        }
    }

    @ReadOnly
    public int count(ProgrammeWorkspace workspace, String search) {
        workspace.requireLive();
        return jdbc.sql("select count(*) from partner_organisation p" + OrganisationNames.FOUND).param("search", Like.containing(search)).query(Integer.class).single();
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
    public Partners.Organisation shared(ProgrammeWorkspace workspace, String slug) {
        workspace.requireLive();
        return jdbc.sql("select p.*" + OrganisationNames.NAMED + "n.slug = :slug").param("slug", slug).query((row, number) -> OrganisationNames.organisation(row)).optional()
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
        PartnerId id = names.begin(name);
        publish(workspace, "partner.added", id);
        return id;
    }

    public void rename(ProgrammeWorkspace workspace, PartnerId id, PartnerName name, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        PartnerOrganisation organisation = organisations.findById(id.value()).filter(found -> found.inUse().equals(id)).orElseThrow(NotFoundException::new);
        OrganisationNames.check(organisations.findByNameKey(name.key()).map(PartnerOrganisation::id).orElse(null), id);
        organisation.rename(name, version);
        organisations.saveAndFlush(organisation);
        publish(workspace, "partner.renamed", id);
    }

    /**
     * Takes away what was added by mistake.
     *
     * @throws NotAllowedException for one on which somebody ever counted
     */
    public void withdraw(ProgrammeWorkspace workspace, PartnerId id, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        PartnerOrganisation organisation = organisations.findById(id.value()).orElseThrow(NotFoundException::new);
        StaleVersionException.check(version, organisation.version());
        if (names.isUsed(id)) {
            throw new NotAllowedException("denied.partner.in-use");
        }
        organisations.delete(organisation);
        publish(workspace, "partner.withdrawn", id);
    }

    private void publish(ProgrammeWorkspace workspace, String action, PartnerId partner) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "partner", partner.value(), null, List.of()));
    }
}
