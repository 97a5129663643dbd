package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality's people do with items. */
@Service
@Transactional
public class Items {

    private final ItemStore store;
    private final ItemReferences references;
    private final OwnerGuard guard;
    private final ItemLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Items(ItemStore store, ItemReferences references, OwnerGuard guard, ItemLog log, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.references = references;
        this.guard = guard;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Adds a draft item at the end of the plan. */
    public ItemId create(MunicipalityWorkspace workspace, PlanId plan, ItemDraft draft) {
        ItemRules.checkEdit(workspace);
        references.check(workspace, plan, draft);
        Item item = store.save(new Item(workspace.id(), plan, draft, store.nextPosition(plan.value()), clock.instant()));
        publish(workspace, "item.created", item, List.of(new Change("title", "", draft.title())));
        return item.id();
    }

    /** @throws StaleVersionException when somebody else changed it since it was opened */
    public void edit(MunicipalityWorkspace workspace, ItemId id, ItemDraft draft, long version) {
        Item item = editable(workspace, id);
        references.check(workspace, item.planId(), draft);
        ItemFacts before = item.facts();
        item.edit(draft, version);
        publishEdit(workspace, item, before);
    }

    /**
     * Moves the dates of an item that was opened in this version.
     *
     * @return the version that it got, with which it can be moved back as long as nobody changed it since
     * @throws StaleVersionException when somebody else changed it since it was opened
     * @throws NotAllowedException for what ended and for a partner's task
     */
    public long reschedule(MunicipalityWorkspace workspace, ItemId id, LocalDate startsOn, LocalDate dueOn, long version) {
        Item item = planned(workspace, id);
        ItemFacts before = item.facts();
        item.reschedule(startsOn, dueOn, version);
        publishEdit(workspace, item, before);
        store.flush();
        return item.version();
    }

    /** A draft that was thrown away, with all that it takes to bring it back. */
    public record Discarded(ItemId id, PlanId plan, ItemDraft draft, int position) {
    }

    /**
     * Throws away a draft that nobody ever worked on.
     *
     * @throws NotAllowedException for all else, which is stopped and not deleted
     */
    public Discarded discard(MunicipalityWorkspace workspace, ItemId id) {
        Item item = planned(workspace, id);
        if (item.status() != ItemStatus.DRAFT || references.wasWorkedOn(id)) {
            throw new NotAllowedException("denied.worked-on");
        }
        Discarded discarded = item.discarded();
        store.delete(item);
        publish(workspace, "item.discarded", item, List.of(new Change("title", discarded.draft().title(), "")));
        return discarded;
    }

    public void restore(MunicipalityWorkspace workspace, Discarded discarded) {
        ItemRules.checkEdit(workspace);
        references.check(workspace, discarded.plan(), discarded.draft());
        Item item = store.save(Item.restored(workspace.id(), discarded, clock.instant()));
        publish(workspace, "item.restored", item, List.of(new Change("title", "", discarded.draft().title())));
    }

    /** Puts an item on the plan, or moves it on, with a word on how it goes. */
    public void report(MunicipalityWorkspace workspace, ItemId id, ProgressDraft draft) {
        if (draft.blocker() != null) {
            references.checkLifter(workspace, draft.blocker());
        }
        Item item = editable(workspace, id);
        if (draft.dueOn() != null) {
            references.checkOpen(workspace, item.planId());
        }
        ItemFacts before = item.facts();
        log.change(workspace, item, "item.reported", draft.note(), (reported, now) -> reported.report(draft, now));
        publishEdit(workspace, item, before);
        if (draft.status() != null) {
            guard.takeOnWhatNobodyOwns(workspace, item);
        }
    }

    /** Tells that nothing changed: the item is not silent, and no update pretends that something happened. */
    public void unchanged(MunicipalityWorkspace workspace, ItemId id) {
        log.unchanged(workspace, editable(workspace, id), "item.unchanged", (item, now) -> item.go(course -> course.foundUnchanged(now)));
    }

    /** Sends the task to its partner. */
    public void ask(MunicipalityWorkspace workspace, ItemId id) {
        Item task = planned(workspace, id);
        references.checkCollaboration(workspace, task.partner());
        log.change(workspace, task, "task.asked", "", (item, now) -> item.go(course -> course.asked(now)));
        guard.answerFor(workspace, task);
    }

    public void confirm(MunicipalityWorkspace workspace, ItemId id, String note) {
        change(workspace, id, "task.confirmed", note, (item, now) -> item.go(course -> course.confirmed(workspace.actor().account(), now)));
    }

    public void returnToPartner(MunicipalityWorkspace workspace, ItemId id, String note) {
        Item task = editable(workspace, id);
        references.checkCollaboration(workspace, task.partner());
        log.change(workspace, task, "task.returned", note, (item, now) -> item.go(course -> course.returned(note, now)));
        guard.answerFor(workspace, task);
    }

    public void withdraw(MunicipalityWorkspace workspace, ItemId id, String why) {
        boolean asked = find(workspace, id).handshake() != Handshake.NOT_ASKED;
        change(workspace, id, asked ? "task.withdrawn" : "item.stopped", why, (item, now) -> item.go(course -> course.withdrawn(why, now)));
    }

    /** Lets what serves a pillar or its strands, which are about to go, serve another pillar or none; answers how many items that are. */
    public int rehang(MunicipalityWorkspace workspace, UUID pillar, List<UUID> strands, UUID onto) {
        ItemRules.checkEdit(workspace);
        Set<Item> found = new LinkedHashSet<>(store.findByContentStrandIdInAndMunicipalityId(strands, workspace.id().value()));
        if (pillar != null) {
            found.addAll(store.findByContentPillarIdAndMunicipalityId(pillar, workspace.id().value()));
        }
        found.stream().map(Item::planId).distinct().forEach(plan -> references.checkOpen(workspace, plan));
        for (Item item : found) {
            ItemFacts before = item.facts();
            item.serve(onto);
            publish(workspace, "item.edited", item, before.changesTo(item.facts()));
        }
        return found.size();
    }

    private void change(MunicipalityWorkspace workspace, ItemId id, String action, String note, BiConsumer<Item, Instant> deed) {
        Item item = editable(workspace, id);
        log.change(workspace, item, action, note, deed);
    }

    private Item editable(MunicipalityWorkspace workspace, ItemId id) {
        Item item = find(workspace, id);
        ItemRules.checkEdit(workspace);
        return item;
    }

    /** What may be planned anew: not in a plan that was closed. */
    private Item planned(MunicipalityWorkspace workspace, ItemId id) {
        Item item = editable(workspace, id);
        references.checkOpen(workspace, item.planId());
        return item;
    }

    private Item find(MunicipalityWorkspace workspace, ItemId id) {
        return store.findByIdAndMunicipalityId(id.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
    }

    private void publishEdit(MunicipalityWorkspace workspace, Item item, ItemFacts before) {
        List<Change> changes = before.changesTo(item.facts());
        if (!changes.isEmpty()) {
            publish(workspace, "item.edited", item, changes);
        }
    }

    private void publish(MunicipalityWorkspace workspace, String action, Item item, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "item", item.id().value(), workspace.id(), changes));
    }
}
