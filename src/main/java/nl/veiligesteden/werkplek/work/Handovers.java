package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves the work of somebody who leaves, or has left, to somebody who stays. */
@Service
@Transactional
public class Handovers {

    /** What is open and hangs on membership {@code :from}: as owner, as deputy, or as who can lift what blocks it. */
    private static final String HELD = "i.municipality_id = :municipality and " + ItemConditions.OPEN
            + " and (i.owner_id = :from or i.deputy_id = :from or i.lifter_membership_id = :from)";

    private final ItemStore store;
    private final ItemReferences references;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(ItemStore store, ItemReferences references, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.references = references;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Something that hangs on a person; not as the owner, then as deputy or as who can lift what blocks it. */
    public record Held(ItemId id, ItemKind kind, String title, ItemStatus status, LocalDate dueOn, boolean owned) {
    }

    /** Somebody who can bring nothing further, with what still hangs on it. */
    public record Former(MembershipId membership, String name, int items) {
    }

    /** The name of whose work it is, also of who left. */
    @ReadOnly
    public String name(MunicipalityWorkspace workspace, MembershipId from) {
        return jdbc.sql("select " + Members.SHOWN_NAME + """
                         from membership om join account oa on oa.id = om.account_id
                        where om.id = :from and om.municipality_id = :municipality""")
                .param("from", from.value()).param("municipality", workspace.id().value()).query(String.class).optional().orElseThrow(NotFoundException::new);
    }

    @ReadOnly
    public List<Held> held(MunicipalityWorkspace workspace, MembershipId from) {
        return jdbc.sql("select i.id, i.kind, i.title, i.status, i.due_on, i.owner_id = :from owned from item i where " + HELD
                        + " order by i.owner_id = :from desc, i.kind, i.due_on is null, i.due_on, i.id")
                .param("municipality", workspace.id().value()).param("from", from.value())
                .query((row, number) -> new Held(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind")), row.getString("title"),
                        ItemStatus.valueOf(row.getString("status")), row.getObject("due_on", LocalDate.class), row.getBoolean("owned"))).list();
    }

    /** Who left, or may only read by now, and still has open work, so that it is found at once. */
    @ReadOnly
    public List<Former> former(MunicipalityWorkspace workspace) {
        return jdbc.sql("select om.id, " + Members.SHOWN_NAME + " name, count(*) items from item i join membership om on om.id = i.owner_id"
                        + " join account oa on oa.id = om.account_id where i.municipality_id = :municipality and " + ItemConditions.OPEN
                        + " and (om.ended_at is not null or oa.ended_at is not null or om.role = 'READER') group by om.id, name order by name, om.id")
                .param("municipality", workspace.id().value())
                .query((row, number) -> new Former(new MembershipId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("items"))).list();
    }

    /** How much open work a person has anywhere, for whoever is about to end the account. */
    @ReadOnly
    public int heldAnywhere(ProgrammeWorkspace workspace, AccountId account) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select count(*) from item i join membership om on om.id = i.owner_id where om.account_id = :account and om.ended_at is null and "
                + ItemConditions.OPEN).param("account", account.value()).query(Integer.class).single();
    }

    /** How many tasks of the municipality nobody of their partner would see any more, once that access of a partner's person ends. */
    @ReadOnly
    public int leftUnattended(MunicipalityWorkspace workspace, MembershipId leaving) {
        workspace.require(Permission.MANAGE_TEAM);
        return leftUnattended("om.id = :leaving and i.municipality_id = :municipality", "tm.id <> :leaving",
                Map.of("leaving", leaving.value(), "municipality", workspace.id().value()));
    }

    /** The same in all municipalities. */
    @ReadOnly
    public int leftUnattended(ProgrammeWorkspace workspace, MembershipId leaving) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return leftUnattended("om.id = :leaving", "tm.id <> :leaving", Map.of("leaving", leaving.value()));
    }

    /** The same once all access of an account ends. */
    @ReadOnly
    public int leftUnattended(ProgrammeWorkspace workspace, AccountId leaving) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return leftUnattended("om.account_id = :leaving", "tm.account_id <> :leaving", Map.of("leaving", leaving.value()));
    }

    private int leftUnattended(String leaving, String staying, Map<String, Object> ids) {
        return jdbc.sql("select count(distinct i.id) from membership om join item i on i.partner_id = om.partner_id where om.ended_at is null"
                        + " and (om.vouched_by is null or om.vouched_by = i.municipality_id) and " + leaving + " and " + ItemConditions.unattended(staying))
                .params(ids).query(Integer.class).single();
    }

    /**
     * Moves everything in one step, apart from the exceptions; steps that the person was to do go along.
     *
     * @throws InvalidInputException when there is nobody to give it to, or that person left or may only read
     * @return how much was moved
     */
    public int handOver(MunicipalityWorkspace workspace, MembershipId from, MembershipId to, Set<ItemId> except) {
        workspace.require(Permission.EDIT_ITEMS);
        String former = name(workspace, from);
        if (to == null || to.equals(from)) {
            throw new InvalidInputException("to", "invalid.successor");
        }
        references.checkOwner(workspace, "to", to);
        String successor = name(workspace, to);
        List<Held> moved = held(workspace, from).stream().filter(held -> !except.contains(held.id())).toList();
        for (Held held : moved) {
            Item item = store.findByIdAndMunicipalityId(held.id().value(), workspace.id().value()).orElseThrow(NotFoundException::new);
            ItemFacts before = item.facts();
            item.handOver(from, to, successor);
            // Only who becomes the owner is told so; the trail names what changed of the others.
            List<Change> changes = before.changesTo(item.facts());
            events.publishEvent(new Event(clock.instant(), workspace.actor(), held.owned() ? "item.handed-over" : "item.edited", "item", held.id().value(),
                    workspace.id(), changes.isEmpty() ? List.of(new Change("liftedBy", former, successor)) : changes));
        }
        jdbc.sql("update checklist_step set assignee_id = :to, version = version + 1 where assignee_id = :from and done_at is null and municipality_id = :municipality")
                .param("to", to.value()).param("from", from.value()).param("municipality", workspace.id().value()).update();
        return moved.size();
    }
}
