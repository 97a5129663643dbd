package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One change to many items: first what would become of each and which cannot, then the deed, and for a while the way back. Each item
 * changes by its own rules and with its own history, as if it were changed alone.
 */
@Service
@Transactional
public class BulkChanges {

    /** As many as somebody still oversees in a preview. */
    public static final int MOST = 200;
    private static final String SAME = "denied.bulk.same";

    private final ItemStore store;
    private final ItemReferences references;
    private final OwnerGuard guard;
    private final ItemLog log;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkChanges(ItemStore store, ItemReferences references, OwnerGuard guard, ItemLog log, Members members, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.references = references;
        this.guard = guard;
        this.log = log;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What becomes of one item.
     *
     * @param changes what stood there and what comes; owners by their membership
     * @param refusal the key of why it stays as it is; null where it changes
     */
    public record Outcome(ItemId id, String title, List<Change> changes, String refusal) {
        public boolean isDone() {
            return refusal == null;
        }
    }

    /** What was done, and what takes it back. */
    public record Done(List<Outcome> outcomes, Undo undo) {
    }

    /** The way back, for the items that changed. */
    public record Undo(List<Step> steps) {
    }

    /**
     * The way back for one item.
     *
     * @param version that it got by the change: with another one somebody built on it since
     */
    record Step(ItemId id, long version, BulkChange change, Standing before) {
    }

    /** Tries it without keeping it: what a transaction that only reads changes is never written. */
    @OneMoment
    public List<Outcome> preview(MunicipalityWorkspace workspace, Collection<ItemId> ids, BulkChange change) {
        check(workspace, change);
        Set<PlanId> closed = references.closedPlans(workspace);
        return chosen(workspace, ids).stream().map(item -> attempt(item, () -> {
            checkOpen(item, change, closed);
            tried(workspace, item, change);
        })).toList();
    }

    public Done apply(MunicipalityWorkspace workspace, Collection<ItemId> ids, BulkChange change) {
        check(workspace, change);
        List<Outcome> outcomes = new ArrayList<>();
        Map<Item, Standing> changed = new LinkedHashMap<>();
        Set<PlanId> closed = references.closedPlans(workspace);
        for (Item item : chosen(workspace, ids)) {
            Standing before = item.standing();
            Outcome outcome = attempt(item, () -> {
                checkOpen(item, change, closed);
                done(workspace, item, change);
            });
            outcomes.add(outcome);
            if (outcome.isDone()) {
                changed.put(item, before);
            }
        }
        store.flush();
        return new Done(outcomes, new Undo(changed.entrySet().stream()
                .map(one -> new Step(one.getKey().id(), one.getKey().version(), change, one.getValue())).toList()));
    }

    /** Takes back what nobody changed again since. */
    public List<Outcome> undo(MunicipalityWorkspace workspace, Undo undo) {
        ItemRules.checkEdit(workspace);
        Map<ItemId, Step> steps = undo.steps().stream().collect(Collectors.toMap(Step::id, step -> step));
        Set<PlanId> closed = references.closedPlans(workspace);
        return chosen(workspace, steps.keySet()).stream().map(item -> {
            Step step = steps.get(item.id());
            if (item.version() != step.version()) {
                return new Outcome(item.id(), item.facts().title(), List.of(), "denied.bulk.changed-since");
            }
            return attempt(item, () -> {
                checkOpen(item, step.change(), closed);
                takeBack(workspace, item, step);
            });
        }).toList();
    }

    private void check(MunicipalityWorkspace workspace, BulkChange change) {
        ItemRules.checkEdit(workspace);
        if (change instanceof BulkChange.NewOwner(MembershipId owner) && members.owners(workspace).stream().noneMatch(member -> member.id().equals(owner))) {
            throw new NotFoundException();
        }
    }

    private List<Item> chosen(MunicipalityWorkspace workspace, Collection<ItemId> ids) {
        if (ids.size() > MOST) {
            throw new InvalidInputException("items", "invalid.bulk.many");
        }
        return store.findByIdInAndMunicipalityId(ids.stream().map(ItemId::value).toList(), workspace.id().value()).stream()
                .sorted(Comparator.comparing((Item item) -> item.facts().title()).thenComparing(item -> item.id().value())).toList();
    }

    /** How things go is still told of a plan that was closed; what was agreed in it stays. */
    private static void checkOpen(Item item, BulkChange change, Set<PlanId> closed) {
        if (!(change instanceof BulkChange.Move) && closed.contains(item.planId())) {
            throw new NotAllowedException("denied.plan-closed");
        }
    }

    private static Outcome attempt(Item item, Runnable deed) {
        ItemFacts facts = item.facts();
        ItemStatus status = item.status();
        try {
            deed.run();
        } catch (NotAllowedException denied) {
            return new Outcome(item.id(), facts.title(), List.of(), denied.reasonKey());
        }
        List<Change> changes = new ArrayList<>(facts.changesTo(item.facts()));
        if (status != item.status()) {
            changes.add(new Change("status", status.name(), item.status().name()));
        }
        return new Outcome(item.id(), facts.title(), changes, null);
    }

    /** What came to an end is opened again one by one, by somebody who looks at it. */
    private static void checkMove(Item item, BulkChange.Move move) {
        refuseSame(item.status() == move.to());
        if (!item.status().isOpen()) {
            throw new NotAllowedException("denied.bulk.ended");
        }
    }

    /** What the change makes of the item; a move besides gives it to whoever makes it, where nobody living owns it. */
    private void tried(MunicipalityWorkspace workspace, Item item, BulkChange change) {
        if (change instanceof BulkChange.Move move) {
            checkMove(item, move);
            item.report(draft(move), clock.instant());
            if (guard.misses(item)) {
                item.takeOn(workspace.membership());
            }
        } else {
            edit(item, change);
        }
    }

    private void done(MunicipalityWorkspace workspace, Item item, BulkChange change) {
        if (change instanceof BulkChange.Move move) {
            checkMove(item, move);
            log.change(workspace, item, "item.reported", "", (moved, now) -> moved.report(draft(move), now));
            guard.takeOnWhatNobodyOwns(workspace, item);
        } else {
            edited(workspace, item, () -> edit(item, change));
        }
    }

    private void takeBack(MunicipalityWorkspace workspace, Item item, Step step) {
        Standing before = step.before();
        if (step.change() instanceof BulkChange.Move) {
            log.change(workspace, item, "item.reported", "", (moved, now) -> moved.restore(before));
        } else {
            edited(workspace, item, () -> item.restore(before));
        }
        // Who left since gets nothing back; what nobody owned, nobody owns again.
        if (before.owner() != null) {
            guard.takeOnWhatNobodyOwns(workspace, item);
        }
    }

    private static ProgressDraft draft(BulkChange.Move move) {
        return new ProgressDraft(move.to(), null, null, "", null, move.reason());
    }

    private static void edit(Item item, BulkChange change) {
        switch (change) {
            case BulkChange.NewOwner(MembershipId owner) -> {
                refuseSame(item.owner().filter(owner::equals).isPresent());
                item.takeOn(owner);
            }
            case BulkChange.Shift(int days) -> item.shift(days);
            case BulkChange.Move move -> throw new IllegalArgumentException("a move is reported");
        }
    }

    private static void refuseSame(boolean same) {
        if (same) {
            throw new NotAllowedException(SAME);
        }
    }

    private void edited(MunicipalityWorkspace workspace, Item item, Runnable deed) {
        ItemFacts before = item.facts();
        deed.run();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "item.edited", "item", item.id().value(), workspace.id(),
                before.changesTo(item.facts())));
    }
}
