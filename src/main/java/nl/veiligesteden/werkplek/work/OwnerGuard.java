package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Nothing under way stays without a living owner: whoever starts what nobody owns becomes its owner. */
@Component
class OwnerGuard {

    private final ItemReferences references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnerGuard(ItemReferences references, ApplicationEventPublisher events, Clock clock) {
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    boolean misses(Item item) {
        return item.isUnderWay() && !isOwned(item);
    }

    private boolean isOwned(Item item) {
        return item.owner().filter(references::isLiving).isPresent();
    }

    void takeOnWhatNobodyOwns(MunicipalityWorkspace workspace, Item item) {
        if (item.isUnderWay()) {
            answerFor(workspace, item);
        }
    }

    /** What a partner is asked, may be under way at any moment: whoever asks owns what nobody owns. */
    void answerFor(MunicipalityWorkspace workspace, Item item) {
        if (isOwned(item)) {
            return;
        }
        String before = item.owner().map(owner -> owner.value().toString()).orElse("");
        item.takeOn(workspace.membership());
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "item.taken-on", "item", item.id().value(), workspace.id(),
                List.of(new Change("owner", before, workspace.membership().value().toString()))));
    }
}
