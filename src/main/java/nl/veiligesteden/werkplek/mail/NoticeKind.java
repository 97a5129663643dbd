package nl.veiligesteden.werkplek.mail;

import java.util.Arrays;
import java.util.Optional;

/** What a person is told, the event that it comes from, and the state in which it is still worth telling. */
enum NoticeKind {
    INVITED("membership.invited", Readers.MEMBER, null),
    TASK_ASKED("task.asked", Readers.PARTNER, "ASKED"),
    TASK_RETURNED("task.returned", Readers.PARTNER, "RETURNED"),
    TASK_WITHDRAWN("task.withdrawn", Readers.PARTNER, "WITHDRAWN"),
    TASK_DECLINED("task.declined", Readers.OWNER, "DECLINED"),
    TASK_HANDED_IN("task.handed-in", Readers.OWNER, "REPORTED_DONE"),
    HANDED_OVER("item.handed-over", Readers.OWNER, null),
    HELP_ANSWERED("help.answered", Readers.OWNER, null),
    HELP_ASKED("help.asked", Readers.MOVISIE, null),
    MENTIONED("comment.added", Readers.MENTIONED, null);

    /** Whose mailbox it goes to. */
    enum Readers { MEMBER, PARTNER, OWNER, MENTIONED, MOVISIE }

    private final String action;
    private final Readers readers;
    private final String handshake;

    NoticeKind(String action, Readers readers, String handshake) {
        this.action = action;
        this.readers = readers;
        this.handshake = handshake;
    }

    static Optional<NoticeKind> of(String action) {
        return Arrays.stream(values()).filter(kind -> kind.action.equals(action)).findFirst();
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
