package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.Columns;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What an item's own page tells, and the choices of its form. */
@Service
@ReadOnly
public class ItemPage {

    private final ItemQueries items;
    private final JdbcClient jdbc;
    private final Clock clock;

    ItemPage(ItemQueries items, JdbcClient jdbc, Clock clock) {
        this.items = items;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A choice in a form: an item, a pillar or a strand to hang something beneath. */
    public record Choice(UUID id, String name, UUID parent) {
    }

    /** @throws NotFoundException for an item that this workspace does not see */
    public ItemDetails details(MunicipalityWorkspace workspace, ItemId id) {
        ItemListItem line = items.line(workspace, id);
        Set<String> targetGroups = new HashSet<>(jdbc.sql("""
                        select tg.target_group_code from item_target_group tg join item i on i.id = tg.item_id
                        where i.id = :id and i.municipality_id = :municipality""")
                .param("id", id.value()).param("municipality", workspace.id().value()).query(String.class).list());
        return jdbc.sql("""
                        select i.*, parent.kind parent_kind, pi.name pillar_name, s.name strand_name, """ + Members.SHOWN_NAME + """
                         deputy_name, pl.state plan_state from item i join plan pl on pl.id = i.plan_id left join membership om on om.id = i.deputy_id and om.ended_at is null left join account oa on oa.id = om.account_id left join item parent on parent.id = i.parent_id left join pillar pi on pi.id = i.pillar_id
                        left join strand s on s.id = i.strand_id
                        where i.id = :id and i.municipality_id = :municipality""")
                .param("id", id.value()).param("municipality", workspace.id().value())
                .query((row, number) -> {
                    UUID parent = row.getObject("parent_id", UUID.class);
                    UUID owner = row.getObject("owner_id", UUID.class);
                    UUID partner = row.getObject("partner_id", UUID.class);
                    UUID deputy = row.getObject("deputy_id", UUID.class);
                    UUID lifter = row.getObject("lifter_membership_id", UUID.class);
                    return new ItemDetails(line, new PlanId(row.getObject("plan_id", UUID.class)), row.getString("plan_state").equals("CLOSED"), row.getString("description"),
                            row.getString("contribution"), row.getString("place"), row.getObject("reach", Integer.class),
                            parent == null ? null : new ItemId(parent), Columns.value(row, "parent_kind", ItemKind.class),
                            row.getObject("pillar_id", UUID.class), row.getString("pillar_name"), row.getObject("strand_id", UUID.class),
                            row.getString("strand_name"), owner == null ? null : new MembershipId(owner),
                            deputy == null ? null : new MembershipId(deputy), row.getString("deputy_name"), targetGroups, row.getString("reason"),
                            row.getString("lifted_by"), lifter == null ? null : new MembershipId(lifter), row.getObject("review_on", LocalDate.class),
                            Time.fromColumn(row.getObject("help_requested_at", LocalDateTime.class)),
                            Time.fromColumn(row.getObject("help_answered_at", LocalDateTime.class)),
                            partner == null ? null : new PartnerId(partner), row.getString("handshake_note"),
                            Time.fromColumn(row.getObject("created_at", LocalDateTime.class)));
                }).optional().orElseThrow(NotFoundException::new);
    }

    /** The latest updates of the municipality. */
    public List<HistoryEntry> latest(MunicipalityWorkspace workspace, Page page) {
        return jdbc.sql("""
                        select u.*, i.title, i.kind, """ + ProgressAuthors.BY_PARTNER + """
                        from progress_update u join item i on i.id = u.item_id where u.municipality_id = :municipality order by u.at desc, u.id limit :limit offset :offset""")
                .param("municipality", workspace.id().value()).param("limit", page.limit()).param("offset", page.offset())
                .query((row, number) -> new HistoryEntry(row.getObject("id", UUID.class),
                new ItemId(row.getObject("item_id", UUID.class)), row.getString("title"), ItemKind.valueOf(row.getString("kind")),
                Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getString("author_name"), ProgressAuthors.scope(row),
                ItemStatus.valueOf(row.getString("from_status")), ItemStatus.valueOf(row.getString("status")),
                Columns.value(row, "handshake", Handshake.class), Columns.value(row, "health", Health.class),
                row.getObject("percentage", Integer.class), row.getString("note"), row.getBoolean("unchanged"))).list();
    }

    /** The plan that new items go into: the one of today's period, or else the latest, as long as it is not closed. */
    public Optional<PlanId> currentPlan(MunicipalityWorkspace workspace) {
        return jdbc.sql("""
                        select pl.id from plan pl join programme_period pp on pp.id = pl.period_id where pl.municipality_id = :municipality and pl.state <> 'CLOSED'
                        order by :today between pp.starts_on and pp.ends_on desc, pp.starts_on desc limit 1""")
                .param("municipality", workspace.id().value()).param("today", LocalDate.now(clock.withZone(Time.NETHERLANDS)))
                .query((row, number) -> new PlanId(row.getObject("id", UUID.class))).optional();
    }

    /** What of a plan something of that kind can be part of. */
    public List<Choice> parents(MunicipalityWorkspace workspace, PlanId plan, ItemKind kind) {
        return choices("select id, title name, null parent from item where plan_id = :plan and municipality_id = :municipality and "
                + ItemReferences.parentsOf(kind) + " order by kind, position, title limit 500", workspace, plan);
    }

    /** The strands of a plan, and each pillar as such; a strand's parent is its pillar. */
    public List<Choice> structure(MunicipalityWorkspace workspace, PlanId plan) {
        return choices("""
                select id, name, parent from (
                    select p.id, p.name, null parent, p.position first, 0 second from pillar p where p.plan_id = :plan and p.municipality_id = :municipality
                    union all
                    select s.id, s.name, p.id parent, p.position first, s.position second from strand s join pillar p on p.id = s.pillar_id
                    where p.plan_id = :plan and p.municipality_id = :municipality) parts
                order by first, second""", workspace, plan);
    }

    private List<Choice> choices(String sql, MunicipalityWorkspace workspace, PlanId plan) {
        return jdbc.sql(sql).param("plan", plan.value()).param("municipality", workspace.id().value())
                .query((row, number) -> new Choice(row.getObject("id", UUID.class), row.getString("name"), row.getObject("parent", UUID.class))).list();
    }
}
