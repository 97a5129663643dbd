package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Mark;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Signal;

/** One look for each state, everywhere. */
public final class ItemBadges {

    private ItemBadges() {
    }

    public static Badge status(ItemStatus status) {
        return new Badge(mark(status));
    }

    /** Nothing where nobody judged. */
    public static Component health(Health health) {
        return health == null ? new Span() : new Badge(mark(health));
    }

    public static Badge handshake(Handshake handshake) {
        return new Badge(mark(handshake));
    }

    /** The same for the partner, who has to do what the municipality waits for. */
    public static Badge handshakeOfPartner(Handshake handshake) {
        Mark mark = mark(handshake);
        return handshake == Handshake.ASKED ? new Badge(new Mark(t("tasks.to-answer"), mark.tone(), mark.shape())) : new Badge(mark);
    }

    /** Somebody looked and found it as it was. */
    public static Badge unchanged() {
        return new Badge(new Mark(t("progress.unchanged"), Tone.IDLE, Shape.SQUARE));
    }

    public static Badge signal(Signal signal) {
        return new Badge(mark(signal));
    }

    public static Mark mark(ItemStatus status) {
        return switch (status) {
            case DRAFT -> new Mark(t(status), Tone.IDLE, Shape.DASHED);
            case PLANNED -> new Mark(t(status), Tone.IDLE, Shape.OPEN);
            case IN_PROGRESS -> new Mark(t(status), Tone.BUSY, Shape.HALF);
            case BLOCKED -> new Mark(t(status), Tone.BAD, Shape.OCTAGON);
            case DONE -> new Mark(t(status), Tone.GOOD, Shape.FULL);
            case STOPPED -> new Mark(t(status), Tone.IDLE, Shape.SQUARE);
        };
    }

    public static Mark mark(Health health) {
        return switch (health) {
            case ON_TRACK -> new Mark(t(health), Tone.GOOD, Shape.FULL);
            case ATTENTION -> new Mark(t(health), Tone.WARN, Shape.TRIANGLE);
            case AT_RISK -> new Mark(t(health), Tone.BAD, Shape.DIAMOND);
        };
    }

    public static Mark mark(Handshake handshake) {
        return switch (handshake) {
            case NOT_ASKED -> new Mark(t(handshake), Tone.IDLE, Shape.DASHED);
            case ASKED -> new Mark(t(handshake), Tone.WARN, Shape.OPEN);
            case ACCEPTED -> new Mark(t(handshake), Tone.BUSY, Shape.HALF);
            case DECLINED -> new Mark(t(handshake), Tone.BAD, Shape.OCTAGON);
            case REPORTED_DONE -> new Mark(t(handshake), Tone.WARN, Shape.FULL);
            case RETURNED -> new Mark(t(handshake), Tone.WARN, Shape.TRIANGLE);
            case CONFIRMED -> new Mark(t(handshake), Tone.GOOD, Shape.FULL);
            case WITHDRAWN -> new Mark(t(handshake), Tone.IDLE, Shape.SQUARE);
        };
    }

    public static Mark mark(Signal signal) {
        return switch (signal) {
            case OVERDUE -> new Mark(t(signal), Tone.BAD, Shape.DIAMOND);
            case HELP_ASKED, STALE, OWNERLESS, WAITS_ON_US, UNATTENDED -> new Mark(t(signal), Tone.WARN, Shape.DIAMOND);
            case DUE_SOON, DATELESS -> new Mark(t(signal), Tone.IDLE, Shape.TRIANGLE);
        };
    }

    /** The style of a status in a {@link nl.veiligesteden.werkplek.design.StackedBar}. */
    public static String barStyle(ItemStatus status) {
        return switch (status) {
            case DRAFT -> "draft";
            case PLANNED -> "idle";
            case IN_PROGRESS -> "busy";
            case BLOCKED -> "bad";
            case DONE -> "good";
            case STOPPED -> "stop";
        };
    }
}
