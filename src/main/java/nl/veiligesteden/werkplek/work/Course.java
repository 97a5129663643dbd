package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** How far an item is and, for a partner's task, how far municipality and partner are with it: both move together. */
record Course(Progress progress, Agreement agreement) {

    private ItemStatus status() {
        return progress.status();
    }

    private Handshake handshake() {
        return agreement.handshake();
    }

    private Course with(Progress next) {
        return new Course(next, agreement);
    }

    private Course agreed(Agreement next, Instant now) {
        return new Course(progress.at(now), next);
    }

    private Course moved(ItemStatus next) {
        return with(progress.moved(next));
    }

    private boolean moves(ProgressDraft draft) {
        return draft.status() != null && draft.status() != status();
    }

    /** @throws NotAllowedException when the status does not lead there, or only the handshake may bring it there */
    Course reported(ProgressDraft draft, Instant now) {
        Course next = this;
        if (moves(draft)) {
            if (handshake() != null) {
                throw new NotAllowedException("denied.partner-task");
            }
            next = moved(draft.status());
            if (next.status() == ItemStatus.STOPPED) {
                next = next.with(next.progress.with(Blockade.because(Texts.required("reason", draft.stopReason()))));
            }
        }
        next = next.with(next.progress.told(draft, now));
        return draft.blocker() != null && next.status() == ItemStatus.BLOCKED
                ? next.with(next.progress.with(next.progress.blockade().helpAsked(draft.blocker().helpAsked(), now))) : next;
    }

    /** What the partner tells; it never finishes the task nor asks Movisie for help, the municipality does. */
    Course reportedByPartner(ProgressDraft draft, Instant now) {
        checkWaitsOnPartner();
        Course next = this;
        if (moves(draft)) {
            if (!draft.status().isOpen()) {
                throw new NotAllowedException("denied.own-work");
            }
            next = moved(draft.status());
        }
        if (draft.blocker() != null && draft.blocker().lifter() != null) {
            // A partner knows no colleague of the municipality by id.
            throw new NotFoundException();
        }
        Agreement then = handshake() == Handshake.ASKED ? agreement.moved(Handshake.ACCEPTED, "") : agreement;
        return new Course(next.progress.told(draft, now), then);
    }

    /** @throws NotAllowedException for what ended */
    Course foundUnchanged(Instant now) {
        if (!status().isOpen()) {
            throw new NotAllowedException("denied.unchanged");
        }
        return with(progress.at(now));
    }

    /** @throws NotAllowedException for what the partner did not take on, or what waits on the municipality */
    Course foundUnchangedByPartner(Instant now) {
        checkWaitsOnPartner();
        if (handshake() == Handshake.ASKED) {
            throw new NotAllowedException("denied.handshake");
        }
        return foundUnchanged(now);
    }

    private void checkWaitsOnPartner() {
        if (!handshake().waitsOnPartner()) {
            throw new NotAllowedException("denied.handshake");
        }
    }

    Course scheduled() {
        return moved(ItemStatus.PLANNED);
    }

    Course asked(Instant now) {
        Course next = agreed(agreement.moved(Handshake.ASKED, ""), now);
        return status() == ItemStatus.DRAFT || status() == ItemStatus.STOPPED ? next.moved(ItemStatus.PLANNED) : next;
    }

    Course accepted(Instant now) {
        return agreed(agreement.moved(Handshake.ACCEPTED, ""), now);
    }

    /** The partner's answer, as long as the municipality did nothing with it: the task waits on the partner again. */
    Course takenBack(Instant now) {
        if (!handshake().waitsOnMunicipality()) {
            throw new NotAllowedException("denied.handshake");
        }
        return accepted(now);
    }

    Course declined(String why, Instant now) {
        return agreed(agreement.moved(Handshake.DECLINED, Texts.required("note", why)), now);
    }

    Course handedIn(AccountId by, String note, Instant now) {
        Course next = agreed(agreement.handedIn(by, note), now);
        return status() == ItemStatus.PLANNED || status() == ItemStatus.BLOCKED ? next.moved(ItemStatus.IN_PROGRESS) : next;
    }

    /** @throws NotAllowedException for the person who handed it in: nobody confirms their own work */
    Course confirmed(AccountId by, Instant now) {
        return agreed(agreement.confirmed(by), now).moved(ItemStatus.DONE);
    }

    Course returned(String note, Instant now) {
        Course next = agreed(agreement.moved(Handshake.RETURNED, Texts.required("note", note)), now);
        return status() == ItemStatus.DONE ? next.moved(ItemStatus.IN_PROGRESS) : next;
    }

    /** A task that was never asked is stopped like any other item: its partner never hears of it. */
    Course withdrawn(String why, Instant now) {
        String reason = Texts.required("note", why);
        Course next = agreed(handshake() == Handshake.NOT_ASKED ? agreement : agreement.moved(Handshake.WITHDRAWN, reason), now).moved(ItemStatus.STOPPED);
        return next.with(next.progress.with(Blockade.because(reason)));
    }
}
