package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes that somebody made in a sheet: first what each would do and which cannot be, by the rules of the screen; then all of them or none, and for a while the way back.
 */
@Service
@Transactional
public class SheetChanges {

    private static final int MOST = 10_000;
    private static final int AT_ONCE = 500;

    private final ItemStore store;
    private final ItemReferences references;
    private final OwnerGuard guard;
    private final ItemLog log;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SheetChanges(ItemStore store, ItemReferences references, OwnerGuard guard, ItemLog log, Members members, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.references = references;
        this.guard = guard;
        this.log = log;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** The way back, for the items that changed and those that are new. */
    public record Undo(List<Step> steps) {
    }

    /**
     * The way back for one item.
     *
     * @param version that it got: with another one somebody built on it since
     * @param before null for one that is new
     */
    record Step(ItemId id, long version, ItemDraft before, Standing standing) {
    }

    /** What cannot be; tried without keeping it: what a transaction that only reads changes is never written. */
    @OneMoment
    public List<RowRefusal> preview(MunicipalityWorkspace workspace, PlanId plan, List<SheetEdit> edits) {
        Checked checked = check(workspace, edits);
        List<RowRefusal> refusals = new ArrayList<>();
        for (SheetEdit edit : parentsFirst(edits)) {
            RowRefusal.of(edit.row(), () -> tried(workspace, plan, edit, checked)).ifPresent(refusals::add);
        }
        return refusals;
    }

    /**
     * Makes all changes.
     *
     * @param plan that new items go into
     * @throws RowsRefusedException where one cannot be; then none is made
     */
    public Undo apply(MunicipalityWorkspace workspace, PlanId plan, List<SheetEdit> edits) {
        Checked checked = check(workspace, edits);
        List<RowRefusal> refusals = new ArrayList<>();
        Map<Item, Step> steps = new HashMap<>();
        for (SheetEdit edit : parentsFirst(edits)) {
            RowRefusal.of(edit.row(), () -> done(workspace, plan, edit, checked, steps)).ifPresent(refusals::add);
        }
        if (!refusals.isEmpty()) {
            throw new RowsRefusedException(refusals);
        }
        store.flush();
        return new Undo(steps.entrySet().stream().map(one -> new Step(one.getKey().id(), one.getKey().version(), one.getValue().before(), one.getValue().standing())).toList());
    }

    /** Takes back what nobody changed again since. @return how many were */
    public int undo(MunicipalityWorkspace workspace, Undo undo) {
        ItemRules.checkEdit(workspace);
        Set<PlanId> closed = references.closedPlans(workspace);
        Map<UUID, Item> items = items(workspace, undo.steps().stream().map(Step::id).collect(Collectors.toSet()));
        List<Step> standing = undo.steps().stream().filter(step -> isAsItBecame(items.get(step.id().value()), step, closed)).toList();
        List<Step> changed = standing.stream().filter(step -> step.before() != null).toList();
        changed.forEach(step -> takeBack(workspace, items.get(step.id().value()), step));
        int back = changed.size();
        // What is beneath something new goes before it.
        for (ItemKind kind : List.of(ItemKind.ACTIVITY, ItemKind.ACTION)) {
            store.flush();
            for (Step step : standing) {
                Item item = items.get(step.id().value());
                if (step.before() == null && item.kind() == kind && !references.wasWorkedOn(step.id())) {
                    store.delete(item);
                    publish(workspace, "item.discarded", item, List.of(new Change("title", item.facts().title(), "")));
                    back++;
                }
            }
        }
        return back;
    }

    private static boolean isAsItBecame(Item item, Step step, Set<PlanId> closed) {
        return item != null && item.version() == step.version() && !closed.contains(item.planId());
    }

    /** What was told is told back, so that the story goes on from what stands. */
    private void takeBack(MunicipalityWorkspace workspace, Item item, Step step) {
        ItemFacts facts = item.facts();
        if (item.standing().progress().at(null).equals(step.standing().progress().at(null))) {
            item.putBack(step.before(), step.standing());
            publish(workspace, "item.edited", item, facts.changesTo(item.facts()));
        } else {
            log.change(workspace, item, "item.reported", "", (told, now) -> told.putBack(step.before(), step.standing()));
        }
        // Who left since gets nothing back; what nobody owned, nobody owns again.
        if (step.before().owner() != null) {
            guard.takeOnWhatNobodyOwns(workspace, item);
        }
    }

    /** What every row is held against, asked once. */
    private record Checked(Map<UUID, Item> items, Set<PlanId> closed, Set<MembershipId> owners, SheetPlaces places) {
    }

    /** What is new comes before what is put beneath it, in whatever order a person wrote them. */
    private static List<SheetEdit> parentsFirst(List<SheetEdit> edits) {
        return edits.stream().sorted(Comparator.comparing(edit -> edit.id() == null ? edit.kind().ordinal() : ItemKind.values().length)).toList();
    }

    private Checked check(MunicipalityWorkspace workspace, List<SheetEdit> edits) {
        ItemRules.checkEdit(workspace);
        new Problems().when(edits.size() > MOST, "items", "invalid.too-many").refuse();
        return new Checked(items(workspace, edits.stream().map(SheetEdit::id).filter(Objects::nonNull).collect(Collectors.toSet())), references.closedPlans(workspace),
                members.owners(workspace).stream().map(Members.Member::id).collect(Collectors.toSet()), references.places(workspace));
    }

    private Map<UUID, Item> items(MunicipalityWorkspace workspace, Collection<ItemId> ids) {
        List<UUID> all = ids.stream().map(ItemId::value).toList();
        Map<UUID, Item> items = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            store.findByIdInAndMunicipalityId(all.subList(from, Math.min(all.size(), from + AT_ONCE)), workspace.id().value()).forEach(item -> items.put(item.id().value(), item));
        }
        return items;
    }

    private void tried(MunicipalityWorkspace workspace, PlanId plan, SheetEdit edit, Checked checked) {
        checkOwner(edit, checked);
        if (edit.id() == null) {
            checkNew(edit, plan, checked);
            checked.places().add(plan, edit.kind(), draft(plan, edit.asNew(), edit, checked).title(), ItemId.next());
            return;
        }
        Item item = found(edit, checked);
        if (edit.edits()) {
            checkOpen(item.planId(), checked);
            item.edit(draft(item.planId(), item.discarded().draft(), edit, checked), item.version());
        }
        if (edit.reports()) {
            item.report(edit.progress(item), clock.instant());
            if (guard.misses(item)) {
                item.takeOn(workspace.membership());
            }
        }
    }

    private void done(MunicipalityWorkspace workspace, PlanId plan, SheetEdit edit, Checked checked, Map<Item, Step> steps) {
        checkOwner(edit, checked);
        if (edit.id() == null) {
            checkNew(edit, plan, checked);
            Item item = store.save(new Item(workspace.id(), plan, draft(plan, edit.asNew(), edit, checked), store.nextPosition(plan.value()), clock.instant()));
            steps.put(item, new Step(item.id(), 0, null, null));
            checked.places().add(plan, edit.kind(), item.facts().title(), item.id());
            publish(workspace, "item.created", item, List.of(new Change("title", "", item.facts().title())));
            return;
        }
        Item item = found(edit, checked);
        steps.put(item, new Step(item.id(), 0, item.discarded().draft(), item.standing()));
        if (edit.edits()) {
            checkOpen(item.planId(), checked);
        }
        if (edit.reports()) {
            log.change(workspace, item, "item.reported", "", (told, now) -> {
                edit(told, edit, checked);
                told.report(edit.progress(told), now);
            });
            guard.takeOnWhatNobodyOwns(workspace, item);
        } else {
            ItemFacts before = item.facts();
            edit(item, edit, checked);
            publish(workspace, "item.edited", item, before.changesTo(item.facts()));
        }
    }

    private static void edit(Item item, SheetEdit edit, Checked checked) {
        if (edit.edits()) {
            item.edit(draft(item.planId(), item.discarded().draft(), edit, checked), item.version());
        }
    }

    private static ItemDraft draft(PlanId plan, ItemDraft draft, SheetEdit edit, Checked checked) {
        return edit.on(draft, checked.places().of(plan, draft, edit));
    }

    private static Item found(SheetEdit edit, Checked checked) {
        Item item = checked.items().get(edit.id().value());
        if (item == null) {
            throw new NotFoundException();
        }
        StaleVersionException.check(edit.version(), item.version());
        return item;
    }

    /** A partner's task is asked of somebody, which a sheet cannot do. */
    private static void checkNew(SheetEdit edit, PlanId plan, Checked checked) {
        if (plan == null || edit.kind() == null || edit.kind() == ItemKind.PARTNER_TASK) {
            throw new NotAllowedException(plan == null ? "denied.sheet.no-plan" : "denied.sheet.kind");
        }
        if (edit.reports()) {
            throw new NotAllowedException("denied.sheet.new-status");
        }
        checkOpen(plan, checked);
    }

    private static void checkOpen(PlanId plan, Checked checked) {
        if (checked.closed().contains(plan)) {
            throw new NotAllowedException("denied.plan-closed");
        }
    }

    private static void checkOwner(SheetEdit edit, Checked checked) {
        if (edit.owner().filter(owner -> !checked.owners().contains(owner)).isPresent()) {
            throw new InvalidInputException("owner", "invalid.owner");
        }
    }

    private void publish(MunicipalityWorkspace workspace, String action, Item item, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "item", item.id().value(), workspace.id(), changes));
    }
}
