package nl.veiligesteden.werkplek.rounds.frozen;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a report shows. Form 1 is these records as they stand: a field that is added, renamed or left out makes another form, see {@link StoredReport}. No person is named in it but
 * by role; what a municipality keeps to itself, contact data and attachments are not in it.
 *
 * @param gaps what was missing when it was handed in
 */
public record ReportContent(RoundPart round, PlacePart municipality, HandIn handIn, String summary, List<Figure> figures, Course course, List<Answered> answers, List<ItemPart> items,
                            List<PartnerPart> partners, List<PillarPart> pillars, List<Gap> gaps) {

    /** The round as it asked. */
    public record RoundPart(String name, Words kind, String period, LocalDate startsOn, LocalDate endsOn, String instructions) {
    }

    /** Whose report it is. */
    public record PlacePart(String name, String cbsCode, String province) {
    }

    /** @param version which time it was handed in, from 1 */
    public record HandIn(Words byRole, LocalDate on, boolean late, int version) {
    }

    /** @param key by which figures of two reports are compared */
    public record Figure(String key, Words label, Words unit, long value) {
    }

    /**
     * How the plan stood at the end of each month, up to the last night before it was handed in.
     *
     * @param days of which the figures are, the oldest first; none before the first night
     */
    public record Course(List<LocalDate> days, List<CourseLine> lines) {
    }

    /** @param look how it is drawn, as {@code design.Chart} names it */
    public record CourseLine(String key, Words label, String look, List<Integer> values) {
    }

    /**
     * A question with its answer.
     *
     * @param key what the questions of several rounds share that were taken over from each other
     * @param lines the answer as it is read, line by line, in both languages where that differs; none where nothing was answered
     * @param number null for what is no number
     */
    public record Answered(String key, String wording, String unit, boolean required, List<Words> lines, BigDecimal number) {
    }

    /** An action, an activity or a partner's task. */
    public record ItemPart(String id, Words kind, String title, String belongsTo, Words status, String statusCode, Words health, Integer percentage, LocalDate startsOn, LocalDate dueOn,
                           boolean overdue, boolean silent, String pillar, Words moment, List<Words> targetGroups, Words owner, String partner, String reason,
                           List<Told> told, List<Answered> answers) {
    }

    /** What was told of an item in the round. */
    public record Told(LocalDate on, Words by, Words status, Words health, Integer percentage, String note, boolean unchanged) {
    }

    /** A partner organisation, as the municipality calls it. */
    public record PartnerPart(String name, Words category) {
    }

    /** A pillar of the plan. */
    public record PillarPart(String name, Words moment) {
    }

    /** @param what the question or the item that was left open */
    public record Gap(Words kind, String what) {
    }
}
