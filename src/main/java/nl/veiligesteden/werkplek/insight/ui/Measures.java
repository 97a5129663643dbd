package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Signal;

/** A measure in words, and how a chart draws it. */
final class Measures {

    private Measures() {
    }

    static String words(Measure measure) {
        return switch (measure) {
            case DRAFT, PLANNED, IN_PROGRESS, BLOCKED, DONE, STOPPED -> t(ItemStatus.valueOf(measure.name()));
            case ON_TRACK, ATTENTION, AT_RISK -> t(Health.valueOf(measure.name()));
            case UNJUDGED -> t("insight.unjudged");
            case OVERDUE, STALE -> t(Signal.valueOf(measure.name()));
        };
    }

    static String look(Measure measure) {
        return switch (measure) {
            case DONE, ON_TRACK -> "good";
            case IN_PROGRESS -> "busy";
            case BLOCKED, AT_RISK, OVERDUE -> "bad";
            case PLANNED -> "idle";
            case STOPPED -> "stop";
            case ATTENTION, STALE -> "warn";
            case UNJUDGED, DRAFT -> "draft";
        };
    }
}
