package nl.veiligesteden.werkplek.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** What is counted of a plan at the end of a day, and by which condition: the figure and the items behind it ask the same. */
public enum Measure {
    DRAFT(status(ItemStatus.DRAFT)),
    PLANNED(status(ItemStatus.PLANNED)),
    IN_PROGRESS(status(ItemStatus.IN_PROGRESS)),
    BLOCKED(status(ItemStatus.BLOCKED)),
    DONE(status(ItemStatus.DONE)),
    STOPPED(status(ItemStatus.STOPPED)),
    ON_TRACK(health(Health.ON_TRACK)),
    ATTENTION(health(Health.ATTENTION)),
    AT_RISK(health(Health.AT_RISK)),
    /** Planned or running, and nobody said how it stands. */
    UNJUDGED("(" + ItemConditions.ACTIVE + " and i.health is null)"),
    OVERDUE("coalesce(" + ItemConditions.OVERDUE + ", false)"),
    STALE(ItemConditions.STALE);

    /** From begin to end; drafts are not on the plan yet. */
    public static final List<Measure> STATUSES = List.of(DONE, IN_PROGRESS, BLOCKED, PLANNED, STOPPED);
    public static final List<Measure> HEALTH = List.of(ON_TRACK, ATTENTION, AT_RISK, UNJUDGED);
    public static final List<Measure> SIGNALS = List.of(OVERDUE, STALE);

    private final String condition;

    Measure(String condition) {
        this.condition = condition;
    }

    private static String status(ItemStatus status) {
        return "i.status = '" + status.name() + "'";
    }

    private static String health(Health health) {
        return "(" + ItemConditions.ACTIVE + " and i.health <=> '" + health.name() + "')";
    }

    /** SQL on {@code item i}, as it stands now or stood then. */
    String condition() {
        return condition;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of what it is called. */
    public String wordsKey() {
        return switch (this) {
            case DRAFT, PLANNED, IN_PROGRESS, BLOCKED, DONE, STOPPED -> "ItemStatus." + name();
            case ON_TRACK, ATTENTION, AT_RISK -> "Health." + name();
            case UNJUDGED -> "insight.unjudged";
            case OVERDUE, STALE -> "Signal." + name();
        };
    }

    /** How a chart draws it. */
    public String look() {
        return switch (this) {
            case DONE, ON_TRACK -> "good";
            case IN_PROGRESS -> "busy";
            case BLOCKED, AT_RISK, OVERDUE -> "bad";
            case PLANNED -> "idle";
            case STOPPED -> "stop";
            case ATTENTION, STALE -> "warn";
            case UNJUDGED, DRAFT -> "draft";
        };
    }

    /** Its word in an address. */
    public String word() {
        return column().replace('_', '-');
    }

    public static Optional<Measure> ofWord(String word) {
        return Arrays.stream(values()).filter(measure -> measure.word().equals(word)).findFirst();
    }
}
