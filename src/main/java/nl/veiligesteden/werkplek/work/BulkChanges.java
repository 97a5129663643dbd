package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
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
    private final ItemLog log;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkChanges(ItemStore store, ItemLog log, Members members, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
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
    public record Step(ItemId id, long version, BulkChange change, MembershipId owner, Object standing) {
    }

    /** Tries it without keeping it: what a transaction that only reads changes is never written. */
    @Transactional(readOnly = true)
    public List<Outcome> preview(MunicipalityWorkspace workspace, Collection<ItemId> ids, BulkChange change) {
        check(workspace, change);
        return items(workspace, ids).stream().map(item -> attempt(item, () -> apply(item, change))).toList();
    }

    public Done apply(MunicipalityWorkspace workspace, Collection<ItemId> ids, BulkChange change) {
        check(workspace, change);
        List<Outcome> outcomes = new ArrayList<>();
        Map<Item, Step> before = new java.util.LinkedHashMap<>();
        for (Item item : items(workspace, ids)) {
            MembershipId owner = item.facts().owner() == null ? null : new MembershipId(item.facts().owner());
            Standing standing = item.standing();
            Outcome outcome = attempt(item, () -> tell(workspace, item, change, () -> apply(item, change)));
            outcomes.add(outcome);
            if (outcome.isDone()) {
                before.put(item, new Step(item.id(), 0, change, owner, standing));
            }
        }
        store.flush();
        return new Done(outcomes, new Undo(before.entrySet().stream()
                .map(one -> new Step(one.getValue().id(), one.getKey().version(), change, one.getValue().owner(), one.getValue().standing())).toList()));
    }

    /** Takes back what nobody changed again since. */
    public List<Outcome> undo(MunicipalityWorkspace workspace, Undo undo) {
        ItemRules.checkEdit(workspace);
        Map<ItemId, Step> steps = undo.steps().stream().collect(Collectors.toMap(Step::id, step -> step));
        return items(workspace, steps.keySet()).stream().map(item -> {
            Step step = steps.get(item.id());
            if (item.version() != step.version()) {
                return new Outcome(item.id(), item.facts().title(), List.of(), "denied.bulk.changed-since");
            }
            return attempt(item, () -> tell(workspace, item, step.change(), () -> takeBack(item, step)));
        }).toList();
    }

    private void check(MunicipalityWorkspace workspace, BulkChange change) {
        ItemRules.checkEdit(workspace);
        if (change instanceof BulkChange.NewOwner(MembershipId owner) && members.owners(workspace).stream().noneMatch(member -> member.id().equals(owner))) {
            throw new NotFoundException();
        }
    }

    private List<Item> items(MunicipalityWorkspace workspace, Collection<ItemId> ids) {
        if (ids.size() > MOST) {
            throw new InvalidInputException("items", "invalid.bulk.many");
        }
        return store.findByIdInAndMunicipalityId(ids.stream().map(ItemId::value).toList(), workspace.id().value()).stream()
                .sorted(Comparator.comparing((Item item) -> item.facts().title()).thenComparing(item -> item.id().value())).toList();
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

    private void apply(Item item, BulkChange change) {
        switch (change) {
            case BulkChange.NewOwner(MembershipId owner) -> {
                refuseSame(owner.value().equals(item.facts().owner()));
                item.handTo(owner);
            }
            case BulkChange.Shift(int days) -> item.shift(days);
            case BulkChange.Move(ItemStatus to, String reason) -> {
                refuseSame(item.status() == to);
                item.report(new ProgressDraft(to, null, null, "", null, reason), clock.instant());
            }
        }
    }

    private void takeBack(Item item, Step step) {
        switch (step.change()) {
            case BulkChange.NewOwner changed -> item.handTo(step.owner());
            case BulkChange.Shift(int days) -> item.shift(-days);
            case BulkChange.Move changed -> item.restore((Standing) step.standing(), clock.instant());
        }
    }

    private static void refuseSame(boolean same) {
        if (same) {
            throw new NotAllowedException(SAME);
        }
    }

    /** A move is told as progress, everything else as an edit: the item's story then reads as after any other change. */
    private void tell(MunicipalityWorkspace workspace, Item item, BulkChange change, Runnable deed) {
        if (change instanceof BulkChange.Move) {
            log.change(workspace, item, "item.reported", "", (moved, now) -> deed.run());
            return;
        }
        ItemFacts before = item.facts();
        deed.run();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "item.edited", "item", item.id().value(), workspace.id(),
                before.changesTo(item.facts())));
    }
}
