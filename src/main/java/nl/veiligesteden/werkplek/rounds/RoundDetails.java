package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.work.ItemKind;

/** A round with all that is told of it. */
public record RoundDetails(RoundId id, RoundDraft content, String periodName, String periodSlug, RoundState state, long version) {

    /** Of a row of {@code reporting_round r} with its {@code programme_period pp}. */
    static final String COLUMNS = " r.id round_id, r.name round_name, r.kind round_kind, r.period_id, r.starts_on, r.ends_on, r.instructions, r.item_kinds, r.state round_state, r.version round_version,"
            + " pp.name period_name, pp.slug period_slug ";

    static RoundDetails of(ResultSet row) throws SQLException {
        return new RoundDetails(new RoundId(row.getObject("round_id", UUID.class)), new RoundDraft(row.getString("round_name"), RoundKind.valueOf(row.getString("round_kind")),
                new PeriodId(row.getObject("period_id", UUID.class)), row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getString("instructions"), Codes.read(row.getString("item_kinds"), ItemKind.class)), row.getString("period_name"), row.getString("period_slug"),
                RoundState.valueOf(row.getString("round_state")), row.getLong("round_version"));
    }

    public String name() {
        return content.name();
    }

    public LocalDate endsOn() {
        return content.endsOn();
    }
}
