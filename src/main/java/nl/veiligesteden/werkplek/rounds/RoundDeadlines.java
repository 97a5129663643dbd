package nl.veiligesteden.werkplek.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whom rounds have something to say to while nobody looks: whose last day comes near, whom a coordinator reminded, and whose report was returned. */
@Service
@ReadOnly
public class RoundDeadlines {

    private static final int DAYS_BEFORE = 3;
    /** A report that was returned is told of for so long; who was told once is not told again. */
    private static final int RETURNED_DAYS = 7;

    private static final String NEAR = RoundConditions.TAKES_ANSWERS + " and " + RoundConditions.DUE + " between :today and :near";
    private static final String LEFT = NEAR + " and " + RoundConditions.IN_ROUND + " and not " + RoundConditions.COMPLETE;

    private static final String ALL = "select om.account_id, r.id subject, " + RoundConditions.DUE + " day" + RoundConditions.FROM + ItemConditions.JOIN_OWNER + " where i.kind <> 'PARTNER_TASK' and om.id is not null and " + LEFT
            + " union select m.account_id, r.id, " + RoundConditions.DUE + " from progress_report pr join reporting_round r on r.id = pr.round_id join membership m on m.municipality_id = pr.municipality_id"
            + " and m.role = 'COORDINATOR' and m.ended_at is null where " + NEAR
            + " union select m.account_id, r.id, " + RoundConditions.DUE + RoundConditions.FROM + """
            join membership m on m.partner_id = i.partner_id and m.ended_at is null and (m.vouched_by is null or m.vouched_by = i.municipality_id)
            join collaboration co on co.partner_id = i.partner_id and co.municipality_id = i.municipality_id and co.ended_at is null
            where i.kind = 'PARTNER_TASK' and\s""" + LEFT
            + " union select rr.account_id, pr.round_id, rr.day from round_reminder rr join progress_report pr on pr.id = rr.report_id where rr.day >= :yesterday"
            + """
             union select m.account_id, pr.id, cast(max(d.at) as date) from progress_report pr join report_version v on v.report_id = pr.id
            join report_decision d on d.version_id = v.id and d.kind = 'RETURNED' and d.at >= :returned
            join membership m on m.municipality_id = pr.municipality_id and m.role = 'COORDINATOR' and m.ended_at is null where pr.state = 'RETURNED' group by m.account_id, pr.id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundDeadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something to say to somebody.
     *
     * @param subject the round; of a report that was returned the report
     * @param day the last day of the round, the day of the reminder, or the day on which it was returned
     */
    public record Call(AccountId account, UUID subject, LocalDate day) {
    }

    @NoWorkspace("asked by the clock, for everybody whom it concerns")
    public List<Call> calls(LocalDate today, int most) {
        return jdbc.sql("select * from (" + ALL + ") calls order by day, account_id, subject limit :most").param("today", today).param("near", today.plusDays(DAYS_BEFORE))
                .param("yesterday", today.minusDays(1)).param("returned", Time.toColumn(clock.instant().minusSeconds(86_400L * RETURNED_DAYS))).param("most", Math.clamp(most, 0, 20_000))
                .query((row, number) -> new Call(new AccountId(row.getObject("account_id", UUID.class)), row.getObject("subject", UUID.class), row.getObject("day", LocalDate.class))).list();
    }
}
