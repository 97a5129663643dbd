package nl.veiligesteden.werkplek.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The campaigns that wait on a person, as a coordinator or as Movisie's administrator. Of the own access alone nobody is asked anything. */
@Service
@ReadOnly
public class MyReviews {

    private static final String COUNTED = "count(*) total, sum(not" + ReviewConditions.WAITS + ") done" + ReviewConditions.FROM;
    private static final String LEFT = " having sum(" + ReviewConditions.WAITS + "and om.account_id <> me.account_id) > 0";

    /** Nobody is reminded while the account is asleep. */
    private static final String ME = " and me.ended_at is null join account ma on ma.id = me.account_id and ma.ended_at is null and ma.suspended_at is null where %1$s and";

    /** What waits on whom, as SQL: a line for each person, campaign and place. */
    static final String ALL = "select me.account_id, c.id campaign, c.kind, c.ends_on, mu.id municipality, mu.slug, mu.name place, " + COUNTED + "join municipality mu on mu.id ="
            + ReviewConditions.MUNICIPALITY + "join membership me on me.municipality_id = mu.id and me.role = 'COORDINATOR'" + ME + ReviewConditions.RUNS + "and"
            + ReviewConditions.BY_COORDINATOR + "group by me.account_id, c.id, mu.id" + LEFT
            + " union all select me.account_id, c.id, c.kind, c.ends_on, null, null, 'Movisie', " + COUNTED
            + "join membership me on me.role = 'PROGRAMME_ADMINISTRATOR'" + ME + ReviewConditions.RUNS + "and not" + ReviewConditions.BY_COORDINATOR
            + "group by me.account_id, c.id" + LEFT;

    private final JdbcClient jdbc;

    MyReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param slug of the municipality; null at Movisie */
    public record MyReview(ReviewId review, ReviewKind kind, String slug, String place, LocalDate endsOn, int done, int total) {
    }

    /** What ends first is first. */
    @NoWorkspace("over all memberships of the own account, each by its own rights")
    public List<MyReview> all(SignedInUser user) {
        return all(user.account());
    }

    @NoWorkspace("over all memberships of whoever it is sent to, each by its own rights")
    public List<MyReview> all(Recipient reader) {
        return all(reader.account());
    }

    /** In one municipality. */
    public List<MyReview> in(MunicipalityWorkspace workspace) {
        workspace.require(Permission.MANAGE_TEAM);
        return all(workspace.actor().account()).stream().filter(review -> workspace.slug().equals(review.slug())).toList();
    }

    private List<MyReview> all(AccountId me) {
        return jdbc.sql("select * from (" + ALL.formatted("me.account_id = :me") + ") mine order by ends_on, place, campaign").param("me", me.value()).query((row, number) -> review(row)).list();
    }

    private static MyReview review(ResultSet row) throws SQLException {
        return new MyReview(new ReviewId(row.getObject("campaign", UUID.class)), ReviewKind.valueOf(row.getString("kind")), row.getString("slug"), row.getString("place"),
                row.getObject("ends_on", LocalDate.class), row.getInt("done"), row.getInt("total"));
    }
}
