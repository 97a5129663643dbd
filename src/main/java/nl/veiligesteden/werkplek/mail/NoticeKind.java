package nl.veiligesteden.werkplek.mail;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;

/** What a person is told, the events that it comes from, and the state in which it is still worth telling. */
enum NoticeKind {
    INVITED(Readers.MEMBER, null, "membership.invited"),
    TASK_ASKED(Readers.PARTNER, "ASKED", "task.asked"),
    TASK_RETURNED(Readers.PARTNER, "RETURNED", "task.returned"),
    TASK_WITHDRAWN(Readers.PARTNER, "WITHDRAWN", "task.withdrawn"),
    TASK_DECLINED(Readers.OWNER, "DECLINED", "task.declined"),
    TASK_HANDED_IN(Readers.OWNER, "REPORTED_DONE", "task.handed-in"),
    HANDED_OVER(Readers.OWNER, null, "item.handed-over"),
    HELP_ANSWERED(Readers.OWNER, null, "help.answered"),
    HELP_ASKED(Readers.MOVISIE, null, "help.asked"),
    MENTIONED(Readers.MENTIONED, null, "comment.added", "comment.edited"),
    MENTIONED_AT_REPORT(Readers.MENTIONED_AT_REPORT, null, "comment.added", "comment.edited");

    /** Whose mailbox it goes to. */
    enum Readers {
        MEMBER("membership"), PARTNER("item"), OWNER("item"), MENTIONED("item"), MENTIONED_AT_REPORT("report"), MOVISIE("item");

        private final String about;

        Readers(String about) {
            this.about = about;
        }

        /** Whether somebody with roles of these scopes can be one of them. */
        boolean reaches(Set<Role.Scope> scopes) {
            return switch (this) {
                case MEMBER, MENTIONED -> true;
                case MENTIONED_AT_REPORT -> scopes.contains(Role.Scope.MUNICIPALITY) || scopes.contains(Role.Scope.PROGRAMME);
                case PARTNER -> scopes.contains(Role.Scope.PARTNER);
                case OWNER -> scopes.contains(Role.Scope.MUNICIPALITY);
                case MOVISIE -> scopes.contains(Role.Scope.PROGRAMME);
            };
        }
    }

    private final Set<String> actions;
    private final Readers readers;
    private final String handshake;

    NoticeKind(Readers readers, String handshake, String... actions) {
        this.actions = Set.of(actions);
        this.readers = readers;
        this.handshake = handshake;
    }

    /** @param about the type of what it is about, as the audit trail calls it */
    static Optional<NoticeKind> of(String action, String about) {
        return Arrays.stream(values()).filter(kind -> kind.actions.contains(action) && kind.readers.about.equals(about)).findFirst();
    }

    Readers readers() {
        return readers;
    }

    /** Whether it is a step of the handshake, which may come with words. */
    boolean isHandshake() {
        return handshake != null;
    }

    /** Whether it still holds, by where the task's handshake stands when the mail is made. */
    boolean holds(String handshakeNow) {
        return handshake == null || handshake.equals(handshakeNow);
    }
}
