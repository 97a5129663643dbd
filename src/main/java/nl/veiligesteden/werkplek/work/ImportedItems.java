package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Items that come out of an imported page, and go with it when it is taken back. */
@Service
@Transactional
public class ImportedItems {

    private static final int MANY = 5_000;

    private final ItemStore store;
    private final ItemReferences references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportedItems(ItemStore store, ItemReferences references, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** What a page says of an item. */
    public record Words(ItemId id, String title, String description, String ending) {
    }

    /**
     * Puts an item of an imported page on the plan, or brings the one that stands there up to date.
     *
     * @param existing null for a new one
     * @param ending the punctuation mark that the page ends the line with
     */
    public ItemId takeOver(MunicipalityWorkspace workspace, PlanId plan, ItemId existing, ItemDraft draft, String ending) {
        ItemRules.checkEdit(workspace);
        references.check(workspace, plan, draft);
        if (existing != null) {
            Item item = store.findByIdAndMunicipalityId(existing.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
            item.rename(draft.title(), draft.description());
            item.endsWith(ending);
            publish(workspace, "item.imported", item, List.of(new Change("title", "", draft.title())));
            return existing;
        }
        Item item = new Item(workspace.id(), plan, draft, store.nextPosition(plan.value()), clock.instant());
        item.endsWith(ending);
        item.go(course -> course.scheduled());
        store.save(item);
        publish(workspace, "item.imported", item, List.of(new Change("title", "", draft.title())));
        return item.id();
    }

    /**
     * Those that stand as the import brought them, and that nobody did anything with since.
     *
     * @throws InvalidInputException for more than five thousand
     */
    public Set<ItemId> untouched(MunicipalityWorkspace workspace, Collection<Words> imported) {
        ItemRules.checkEdit(workspace);
        new Problems().when(imported.size() > MANY, "items", "invalid.too-many").refuse();
        Map<UUID, Words> words = new HashMap<>();
        imported.forEach(one -> words.put(one.id().value(), one));
        List<ItemId> standing = store.findByIdInAndMunicipalityId(words.keySet(), workspace.id().value()).stream()
                .filter(item -> item.isAsImported(words.get(item.id().value()))).map(Item::id).toList();
        return references.neverWorkedOn(standing);
    }

    /** Takes away what the import brought; whoever asks knows that it is untouched, and that no page lists it any more. */
    public void remove(MunicipalityWorkspace workspace, Collection<Words> imported) {
        for (ItemId id : untouched(workspace, imported)) {
            Item item = store.findByIdAndMunicipalityId(id.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
            references.checkOpen(workspace, item.planId());
            store.delete(item);
            publish(workspace, "item.import-taken-back", item, List.of(new Change("title", item.facts().title(), "")));
        }
    }

    /** Gives items back the words that they had. */
    public void putBack(MunicipalityWorkspace workspace, Collection<Words> before) {
        ItemRules.checkEdit(workspace);
        new Problems().when(before.size() > MANY, "items", "invalid.too-many").refuse();
        for (Words words : before) {
            Item item = store.findByIdAndMunicipalityId(words.id().value(), workspace.id().value()).orElseThrow(NotFoundException::new);
            references.checkOpen(workspace, item.planId());
            ItemDraft checked = new ItemDraft(item.kind(), words.title(), words.description(), "", null, null, null, null, Set.of(), "", null, null, null, null,
                    item.partner());
            ItemFacts facts = item.facts();
            item.rename(checked.title(), checked.description());
            item.endsWith(Objects.requireNonNullElse(words.ending(), ""));
            publish(workspace, "item.import-taken-back", item, facts.changesTo(item.facts()));
        }
    }

    private void publish(MunicipalityWorkspace workspace, String action, Item item, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "item", item.id().value(), workspace.id(), changes));
    }
}
