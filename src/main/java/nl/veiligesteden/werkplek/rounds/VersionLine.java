package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Time;

/**
 * A version of a report, in a list.
 *
 * @param state what became of it: handed in, returned or accepted
 * @param note what Movisie said with that; empty where it said nothing
 * @param decidedAt null while Movisie has not answered
 */
public record VersionLine(VersionId id, ReportId report, RoundId round, String roundName, String municipality, String slug, int number, Instant at, String author, boolean late, ReportState state, String note,
                          Instant decidedAt) {

    /** Of a row of {@code report_version v} with its report, round and municipality. */
    static final String ROWS = """
            select v.id, v.report_id, r.id round_id, r.name round_name, mu.name municipality, mu.slug, v.number, v.at, v.author_name, v.late, d.kind, d.note, d.at decided_at
            from report_version v join progress_report pr on pr.id = v.report_id join reporting_round r on r.id = pr.round_id join municipality mu on mu.id = v.municipality_id
            left join report_decision d on d.version_id = v.id and d.at = (select max(l.at) from report_decision l where l.version_id = v.id)\s""";

    static VersionLine of(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String note = row.getString("note");
        return new VersionLine(new VersionId(row.getObject("id", UUID.class)), new ReportId(row.getObject("report_id", UUID.class)), new RoundId(row.getObject("round_id", UUID.class)), row.getString("round_name"), row.getString("municipality"),
                row.getString("slug"), row.getInt("number"), Time.fromColumn(row.getObject("at", LocalDateTime.class)), row.getString("author_name"), row.getBoolean("late"),
                kind == null ? ReportState.HANDED_IN : ReportState.valueOf(kind), note == null ? "" : note, Time.fromColumn(row.getObject("decided_at", LocalDateTime.class)));
    }
}
