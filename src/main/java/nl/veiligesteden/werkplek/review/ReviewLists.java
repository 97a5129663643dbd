package nl.veiligesteden.werkplek.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Campaigns and what was decided in them. */
@Service
@ReadOnly
public class ReviewLists {

    private static final int AT_ONCE = 500;
    /** More than anybody decides by hand. */
    private static final int MOST = 2_000;

    private static final String CAMPAIGNS = "select c.*," + ReviewConditions.RUNS + "runs, count(*) total, sum(not" + ReviewConditions.WAITS + ") done" + ReviewConditions.FROM;
    private static final String PLACES = """
            left join municipality mu on mu.id = om.municipality_id left join partner_organisation p on p.id = om.partner_id left join municipality v on v.id = om.vouched_by\s""";
    /** The last sign-in as it is, and once it was decided or can't be any more as it was then. */
    private static final String LAST_SIGN_IN = "if(" + ReviewConditions.WAITS + "and" + ReviewConditions.RUNS + ", oa.last_sign_in_at, e.last_sign_in_at)";
    /** Who was invited is shown as invited until that person comes, whatever account stood already. */
    private static final String AWAITED = "(om.invited_as is not null and coalesce(oa.last_sign_in_at < om.since, true))";
    private static final String SHOWN = "e.*, om.account_id, om.role role_now, om.municipality_id, om.partner_id, if(" + AWAITED + ", null, " + LAST_SIGN_IN + ") seen_at," + AWAITED
            + " invited, oa.suspended_at is not null and not " + AWAITED + " asleep," + ReviewConditions.STANDS + "stands, (select g.group_name from group_rule g where g.id = om.by_rule) group_name";
    private static final String FOR_COORDINATOR = "select " + SHOWN + ", " + Members.SHOWN_NAME + " name, '' email, coalesce(p.name, mu.name) place" + ReviewConditions.FROM + PLACES;
    private static final String FOR_MOVISIE = "select " + SHOWN + ", oa.name, oa.email, coalesce(mu.name, concat(p.name, ' (', v.name, ')'), p.name, 'Movisie') place" + ReviewConditions.FROM + PLACES;

    private final JdbcClient jdbc;

    ReviewLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How far a municipality's coordinators are.
     *
     * @param remindedOn when Movisie's administrator last did; null for never
     */
    public record Progress(MunicipalityId municipality, String name, int done, int total, int ended, LocalDate remindedOn) {

        public boolean isDone() {
            return done == total;
        }
    }

    /** The campaign that asks something of this municipality's coordinators; as many as they decide are counted. */
    public Optional<Review> running(MunicipalityWorkspace workspace) {
        workspace.require(Permission.MANAGE_TEAM);
        return jdbc.sql(CAMPAIGNS + "where" + ReviewConditions.RUNS + "and" + ReviewConditions.MUNICIPALITY + "= :place and" + ReviewConditions.BY_COORDINATOR
                + "group by c.id order by c.opened_at desc limit 1").param("place", workspace.id().value()).query((row, number) -> review(row)).optional();
    }

    /** What the municipality's coordinators decide: what waits first. */
    public List<ReviewEntry> entries(MunicipalityWorkspace workspace, ReviewId id) {
        workspace.require(Permission.MANAGE_TEAM);
        return jdbc.sql(FOR_COORDINATOR + "where c.id = :id and" + ReviewConditions.MUNICIPALITY + "= :place and" + ReviewConditions.BY_COORDINATOR + "order by not" + ReviewConditions.WAITS
                        + ", om.partner_id is not null, name, om.id limit :most").param("id", id.value()).param("place", workspace.id().value()).param("most", MOST)
                .query((row, number) -> entry(row)).list();
    }

    /** The latest first. */
    public List<Review> all(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql(CAMPAIGNS + "group by c.id order by c.opened_at desc limit :most").param("most", MOST).query((row, number) -> review(row)).list();
    }

    /** @throws NotFoundException for one that doesn't exist */
    public Review find(ProgrammeWorkspace workspace, ReviewId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql(CAMPAIGNS + "where c.id = :id group by c.id").param("id", id.value()).query((row, number) -> review(row)).optional().orElseThrow(NotFoundException::new);
    }

    /** What Movisie's administrator decides: what waits first. */
    public List<ReviewEntry> entries(ProgrammeWorkspace workspace, ReviewId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql(FOR_MOVISIE + "where c.id = :id and not" + ReviewConditions.BY_COORDINATOR + "order by not" + ReviewConditions.WAITS + ", place, oa.name, om.id limit :most")
                .param("id", id.value()).param("most", MOST).query((row, number) -> entry(row)).list();
    }

    /** How far each municipality is whose coordinators decide something; who has most left first. */
    public List<Progress> progress(ProgrammeWorkspace workspace, ReviewId id) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select mu.id, mu.name, count(*) total, sum(not" + ReviewConditions.WAITS + ") done, sum(ifnull(e.decision = 'ENDED', false)) ended,"
                        + " (select max(rr.day) from review_reminder rr where rr.campaign_id = :id and rr.municipality = mu.id) reminded" + ReviewConditions.FROM
                        + "join municipality mu on mu.id =" + ReviewConditions.MUNICIPALITY + "where c.id = :id and" + ReviewConditions.BY_COORDINATOR
                        + "group by mu.id order by sum(" + ReviewConditions.WAITS + ") desc, mu.name, mu.id limit :most").param("id", id.value()).param("most", MOST)
                .query((row, number) -> new Progress(new MunicipalityId(row.getObject("id", UUID.class)), row.getString("name"), row.getInt("done"), row.getInt("total"), row.getInt("ended"),
                        row.getObject("reminded", LocalDate.class))).list();
    }

    /** All of a campaign, some at a time, by where it is and by name: what an auditor reads. */
    public void each(ProgrammeWorkspace workspace, ReviewId id, Consumer<List<ReviewEntry>> rows) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        List<ReviewEntry> some;
        int from = 0;
        do {
            some = jdbc.sql(FOR_MOVISIE + "where c.id = :id order by place, oa.name, om.id limit :most offset :from").param("id", id.value()).param("most", AT_ONCE).param("from", from)
                    .query((row, number) -> entry(row)).list();
            rows.accept(some);
            from += AT_ONCE;
        } while (some.size() == AT_ONCE);
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(new ReviewId(row.getObject("id", UUID.class)), ReviewKind.valueOf(row.getString("kind")), row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), row.getString("opened_by"), row.getBoolean("runs"), row.getInt("done"), row.getInt("total"));
    }

    private static ReviewEntry entry(ResultSet row) throws SQLException {
        UUID municipality = row.getObject("municipality_id", UUID.class);
        UUID partner = row.getObject("partner_id", UUID.class);
        Place place = new Place(municipality == null ? null : new MunicipalityId(municipality), partner == null ? null : new PartnerId(partner));
        Members.Member member = new Members.Member(new MembershipId(row.getObject("membership_id", UUID.class)), new AccountId(row.getObject("account_id", UUID.class)), row.getString("name"),
                row.getString("email"), Role.valueOf(row.getString("role_now")), place, row.getString("place"), Time.fromColumn(row.getObject("seen_at", LocalDateTime.class)),
                row.getBoolean("invited"), null, null, row.getBoolean("asleep"), Optional.ofNullable(row.getString("group_name")).orElse(""));
        String decision = row.getString("decision");
        return new ReviewEntry(member, Role.valueOf(row.getString("role")), decision == null ? null : Decision.valueOf(decision), Optional.ofNullable(row.getString("decided_name")).orElse(""),
                Time.fromColumn(row.getObject("decided_at", LocalDateTime.class)), row.getBoolean("stands"));
    }
}
