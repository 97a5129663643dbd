package nl.veiligesteden.werkplek.conversation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** One thing that happened to an item: who, when, and what. */
public sealed interface StoryEntry {

    UUID id();

    Instant at();

    String author();

    /**
     * How it went: a step, a judgement, some words.
     *
     * @param handshake null for what is no partner's task
     * @param reason why it is blocked or stopped, where this update told so; else empty
     * @param unchanged whether somebody looked and found it as it was
     * @param changes which facts changed with it
     * @param reviewOn when a blocked item is looked at again; null for a stopped one
     */
    record Progress(UUID id, Instant at, String author, Role.Scope scope, ItemStatus before, ItemStatus status, Handshake handshake, Health health,
                    Integer percentage, String note, String reason, String liftedBy, LocalDate reviewOn, boolean unchanged,
                    List<Change> changes) implements StoryEntry {

        Progress with(List<Change> edited) {
            return new Progress(id, at, author, scope, before, status, handshake, health, percentage, note, reason, liftedBy, reviewOn, unchanged, edited);
        }
    }

    /**
     * What somebody said.
     *
     * @param content empty once it was taken back
     * @param mentions names
     * @param earlier how it read before, the oldest first; at most the last twenty
     * @param mine whether this person may say it better or take it back
     */
    record Message(UUID id, Instant at, String author, Role.Scope scope, Audience audience, String content, List<String> mentions, Instant editedAt,
                   boolean withdrawn, List<String> earlier, boolean mine, long version) implements StoryEntry {
    }

    /**
     * A file or a link that somebody added.
     *
     * @param withdrawn whether it was taken back; then its name is all that is left of it
     */
    record File(UUID id, Instant at, String author, Role.Scope scope, Audience audience, String name, boolean link, boolean withdrawn) implements StoryEntry {
    }

    /**
     * Which facts changed.
     *
     * @param action as the audit trail calls it
     * @param changes with names instead of ids
     */
    record Edit(UUID id, Instant at, String author, String action, List<Change> changes) implements StoryEntry {
    }
}
