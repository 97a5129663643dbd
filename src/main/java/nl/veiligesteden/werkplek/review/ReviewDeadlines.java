package nl.veiligesteden.werkplek.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Whom campaigns have something to say to while nobody looks: when one was opened, a week before its last day, after it, and when Movisie reminds. */
@Service
@ReadOnly
public class ReviewDeadlines {

    private static final int DAYS_BEFORE = 7;
    /** Whoever didn't decide by then is in the export, and asked by Movisie itself. */
    private static final int DAYS_AFTER = 14;
    private static final int MOST = 20_000;

    /** Each of the three comes once: it is told by the day on which the next one would come. */
    private static final String CALLS = "select account_id, campaign, case when :today < ends_on - interval :before day then ends_on - interval :before day"
            + " when :today <= ends_on then ends_on else ends_on + interval :after day end day from (" + MyReviews.ALL.formatted("true") + ") waiting where :today <= ends_on + interval :after day"
            + " union select waiting.account_id, waiting.campaign, rr.day from (" + MyReviews.ALL.formatted("true") + ") waiting"
            + " join review_reminder rr on rr.campaign_id = waiting.campaign and rr.municipality = waiting.municipality and rr.day >= :yesterday";

    private final JdbcClient jdbc;

    ReviewDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something to say to somebody. @param day by which it is told: another day is another time */
    public record Call(AccountId account, ReviewId review, LocalDate day) {
    }

    @NoWorkspace("asked by the clock, for everybody whom it concerns")
    public List<Call> calls(LocalDate today, int most) {
        return jdbc.sql("select * from (" + CALLS + ") calls order by day, account_id, campaign limit :most").param("today", today).param("before", DAYS_BEFORE).param("after", DAYS_AFTER)
                .param("yesterday", today.minusDays(1)).param("most", Math.clamp(most, 0, MOST))
                .query((row, number) -> new Call(new AccountId(row.getObject("account_id", UUID.class)), new ReviewId(row.getObject("campaign", UUID.class)), row.getObject("day", LocalDate.class))).list();
    }
}
