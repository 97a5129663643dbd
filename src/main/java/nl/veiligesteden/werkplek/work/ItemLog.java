package nl.veiligesteden.werkplek.work;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets a deed happen to an item and writes the progress update that tells of it, whoever the doer is. */
@Component
class ItemLog {

    /** Deeds of the handshake are told to both sides. */
    private static final String SHARED = "task.";

    private final ProgressUpdates updates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemLog(ProgressUpdates updates, ApplicationEventPublisher events, Clock clock) {
        this.updates = updates;
        this.events = events;
        this.clock = clock;
    }

    /** A reason is told when it is given or changed; one that is the note itself is told already. */
    private static Blockade why(Blockade now, Blockade before, String note) {
        return now.tellsTheSame(before) || now.reason().equals(note) ? Blockade.NONE : now;
    }

    /** Somebody looked, and nothing had changed. */
    void unchanged(Workspace workspace, Item item, String action, BiConsumer<Item, Instant> deed) {
        Instant now = clock.instant();
        deed.accept(item, now);
        updates.save(ProgressUpdate.unchanged(item, workspace.actor(), action.startsWith(SHARED), now));
        events.publishEvent(new Event(now, workspace.actor(), action, "item", item.id().value(), item.municipality(), List.of()));
    }

    /** Facts that the deed changes besides are told of the same moment, so that the story has one entry of it. */
    void change(Workspace workspace, Item item, String action, String note, BiConsumer<Item, Instant> deed) {
        ItemStatus before = item.status();
        Handshake handshakeBefore = item.handshake();
        Blockade blockadeBefore = item.blockade();
        boolean askedHelp = item.asksHelp();
        ItemFacts facts = item.facts();
        Instant now = clock.instant();
        deed.accept(item, now);
        String told = Texts.text("note", note, Texts.LONG);
        updates.save(new ProgressUpdate(item, before, workspace.actor(), told, why(item.blockade(), blockadeBefore, told), action.startsWith(SHARED), now));
        List<Change> changes = new ArrayList<>();
        if (before != item.status()) {
            changes.add(new Change("status", before.name(), item.status().name()));
        }
        if (handshakeBefore != item.handshake()) {
            changes.add(new Change("handshake", handshakeBefore.name(), item.handshake().name()));
        }
        events.publishEvent(new Event(now, workspace.actor(), action, "item", item.id().value(), item.municipality(), changes));
        List<Change> edited = facts.changesTo(item.facts());
        if (!edited.isEmpty()) {
            events.publishEvent(new Event(now, workspace.actor(), "item.edited", "item", item.id().value(), item.municipality(), edited));
        }
        if (askedHelp != item.asksHelp()) {
            events.publishEvent(new Event(now, workspace.actor(), askedHelp ? "help.closed" : "help.asked", "item", item.id().value(), item.municipality(),
                    List.of()));
        }
    }
}
