package nl.veiligesteden.werkplek.work;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether what a draft points at is the municipality's own. The database refuses a stranger's id too, by its composite keys; this
 * gives the answer of something that does not exist.
 */
@Component
class ItemReferences {

    private static final String CLOSED = "CLOSED";

    private final JdbcClient jdbc;

    ItemReferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(MunicipalityWorkspace workspace, PlanId plan, ItemDraft draft) {
        checkOpen(workspace, plan);
        exists("item", value(draft.parent()), workspace);
        checkParent(draft, plan);
        exists("pillar", draft.pillar(), workspace);
        exists("strand", draft.strand(), workspace);
        checkOwner(workspace, "owner", draft.owner());
        checkOwner(workspace, "deputy", draft.deputy());
        checkCollaboration(workspace, draft.partner());
    }

    /**
     * What was agreed in a plan stays as it was once that is closed, which it cannot be before this deed is done.
     *
     * @throws NotAllowedException for a closed plan
     */
    void checkOpen(MunicipalityWorkspace workspace, PlanId plan) {
        String state = jdbc.sql("select state from plan where id = :id and municipality_id = :municipality lock in share mode").param("id", plan.value())
                .param("municipality", workspace.id().value()).query(String.class).optional().orElseThrow(NotFoundException::new);
        if (state.equals(CLOSED)) {
            throw new NotAllowedException("denied.plan-closed");
        }
    }

    /** Those of the municipality's plans in which nothing changes any more. */
    Set<PlanId> closedPlans(MunicipalityWorkspace workspace) {
        return jdbc.sql("select id from plan where state = :closed and municipality_id = :municipality lock in share mode").param("closed", CLOSED)
                .param("municipality", workspace.id().value()).query(UUID.class).stream().map(PlanId::new).collect(Collectors.toSet());
    }

    /** The collaboration that stands cannot end before this deed does. */
    void checkCollaboration(MunicipalityWorkspace workspace, PartnerId partner) {
        if (partner != null && jdbc.sql("select id from collaboration where ended_at is null and partner_id = :partner and municipality_id = :municipality"
                + " lock in share mode").param("partner", partner.value()).param("municipality", workspace.id().value()).query(UUID.class).list().isEmpty()) {
            throw new InvalidInputException("partner", "invalid.partner.no-collaboration");
        }
    }

    /** Whether anything was told, said, kept, asked or hung beneath it, or the public page lists it. */
    boolean wasWorkedOn(ItemId id) {
        return jdbc.sql("""
                        select exists (select 1 from progress_update where item_id = :id) or exists (select 1 from comment where item_id = :id)
                            or exists (select 1 from attachment where item_id = :id) or exists (select 1 from item where parent_id = :id)
                            or exists (select 1 from plan_section_item where item_id = :id) or exists (select 1 from checklist_step where item_id = :id)""")
                .param("id", id.value()).query(Boolean.class).single();
    }

    /** Those of which nothing was told, said or kept, and beneath which nothing hangs. */
    Set<ItemId> neverWorkedOn(List<ItemId> ids) {
        return ids.isEmpty() ? Set.of() : jdbc.sql("""
                        select i.id from item i where i.id in (:ids) and not exists (select 1 from progress_update u where u.item_id = i.id)
                        and not exists (select 1 from comment c where c.item_id = i.id) and not exists (select 1 from attachment a where a.item_id = i.id)
                        and not exists (select 1 from item child where child.parent_id = i.id) and not exists (select 1 from checklist_step s where s.item_id = i.id)""")
                .param("ids", ids.stream().map(ItemId::value).toList()).query(UUID.class).stream().map(ItemId::new).collect(Collectors.toSet());
    }

    void checkLifter(MunicipalityWorkspace workspace, Blocker blocker) {
        exists("membership", value(blocker.lifter()), workspace);
    }

    /** Whoever left, or may only read, can bring nothing further. */
    void checkOwner(MunicipalityWorkspace workspace, String field, MembershipId owner) {
        exists("membership", value(owner), workspace);
        if (owner != null && !isLiving(owner)) {
            throw new InvalidInputException(field, "invalid.owner");
        }
    }

    boolean isLiving(MembershipId owner) {
        return jdbc.sql("""
                        select count(*) from membership m join account a on a.id = m.account_id
                        where m.id = :id and m.role <> 'READER' and m.ended_at is null and a.ended_at is null""")
                .param("id", owner.value()).query(Integer.class).single() > 0;
    }

    /** As a condition on an item. */
    static String parentsOf(ItemKind kind) {
        return kind.parents().isEmpty() ? "false" : kind.parents().stream().map(parent -> "'" + parent.name() + "'").sorted().collect(Collectors.joining(", ", "kind in (", ")"));
    }

    /** The names by which a sheet says where something belongs. */
    SheetPlaces places(MunicipalityWorkspace workspace) {
        return new SheetPlaces(workspace, jdbc);
    }

    /** Beneath an item of another plan nobody would find it. */
    private void checkParent(ItemDraft draft, PlanId plan) {
        if (draft.parent() != null && jdbc.sql("select count(*) from item where id = :id and plan_id = :plan and " + parentsOf(draft.kind()))
                .param("id", draft.parent().value()).param("plan", plan.value()).query(Integer.class).single() == 0) {
            throw new InvalidInputException("parent", "invalid.parent");
        }
    }

    private void exists(String table, UUID id, MunicipalityWorkspace workspace) {
        if (id != null && count(table, "id", id, workspace) == 0) {
            throw new NotFoundException();
        }
    }

    private int count(String table, String column, UUID id, MunicipalityWorkspace workspace) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = :id and municipality_id = :municipality")
                .param("id", id).param("municipality", workspace.id().value()).query(Integer.class).single();
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }
}
