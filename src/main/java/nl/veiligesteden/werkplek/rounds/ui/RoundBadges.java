package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.ReportState;
import nl.veiligesteden.werkplek.rounds.RoundState;

/** States of rounds and reports, by word, shape and colour. */
final class RoundBadges {

    private RoundBadges() {
    }

    static Badge of(RoundState state) {
        return switch (state) {
            case DRAFT -> new Badge(t(state), Tone.IDLE, Shape.DASHED);
            case OPEN -> new Badge(t(state), Tone.BUSY, Shape.HALF);
            case CLOSED -> new Badge(t(state), Tone.IDLE, Shape.FULL);
        };
    }

    static Badge of(ReportState state, boolean late) {
        if (late) {
            return new Badge(t(state == ReportState.RETURNED ? "rounds.returned-late" : "rounds.late"), Tone.BAD, Shape.DIAMOND);
        }
        return of(state);
    }

    static Badge of(ReportState state) {
        return switch (state) {
            case OPEN -> new Badge(t(state), Tone.IDLE, Shape.OPEN);
            case HANDED_IN -> new Badge(t(state), Tone.BUSY, Shape.FULL);
            case RETURNED -> new Badge(t(state), Tone.WARN, Shape.TRIANGLE);
            case ACCEPTED -> new Badge(t(state), Tone.GOOD, Shape.FULL);
        };
    }
}
