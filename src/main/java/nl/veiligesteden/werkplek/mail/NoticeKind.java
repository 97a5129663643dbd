package nl.veiligesteden.werkplek.mail;

import java.util.Arrays;
import java.util.Optional;

/** What a person is told, the event that it comes from, and the state in which it is still worth telling. */
enum NoticeKind {
    INVITED("membership.invited", Audience.MEMBER, null),
    TASK_ASKED("task.asked", Audience.PARTNER, "ASKED"),
    TASK_RETURNED("task.returned", Audience.PARTNER, "RETURNED"),
    TASK_WITHDRAWN("task.withdrawn", Audience.PARTNER, "WITHDRAWN"),
    TASK_DECLINED("task.declined", Audience.OWNER, "DECLINED"),
    TASK_HANDED_IN("task.handed-in", Audience.OWNER, "REPORTED_DONE");

    /** Whose mailbox it goes to. */
    enum Audience { MEMBER, PARTNER, OWNER }

    private final String action;
    private final Audience audience;
    private final String handshake;

    NoticeKind(String action, Audience audience, String handshake) {
        this.action = action;
        this.audience = audience;
        this.handshake = handshake;
    }

    static Optional<NoticeKind> of(String action) {
        return Arrays.stream(values()).filter(kind -> kind.action.equals(action)).findFirst();
    }

    Audience audience() {
        return audience;
    }

    /** Whether it still holds, by where the task's handshake stands when the mail is made. */
    boolean holds(String handshakeNow) {
        return handshake == null || handshake.equals(handshakeNow);
    }
}
