package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a blocked item stands as a request for help; what is said about it is the conversation's. */
@Service
@Transactional
public class HelpRequests {

    private final ItemStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpRequests(ItemStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFoundException for an item that asks no help */
    public void answer(ProgrammeWorkspace workspace, ItemId id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        Item item = store.findById(id.value()).filter(Item::asksHelp).orElseThrow(NotFoundException::new);
        item.answerHelp(clock.instant());
        publish(workspace, "help.answered", item);
    }

    /** The municipality goes on asking: what was answered is open again. Nothing happens where it was not answered. */
    public void askAgain(MunicipalityWorkspace workspace, ItemId id) {
        workspace.require(Permission.EDIT_ITEMS);
        Item item = store.findByIdAndMunicipalityId(id.value(), workspace.id().value()).orElseThrow(NotFoundException::new);
        if (item.asksHelp() && item.helpWasAnswered()) {
            item.answerHelp(null);
            publish(workspace, "help.asked", item);
        }
    }

    private void publish(Workspace workspace, String action, Item item) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "item", item.id().value(), item.municipality(), List.of()));
    }
}
