package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The rounds that run and ask something of a person: how far the person is, over all the person's memberships. */
@Service
@ReadOnly
public class MyRounds {

    private static final int MOST = 100;

    /** What the person owns or stands in for; of a coordinator also what nobody owns. */
    private static final String IN_MUNICIPALITIES = """
            select r.id round, pr.id report, r.name, 'MUNICIPALITY' scope, mu.slug, mu.name place, pr.state,\s""" + RoundConditions.DUE + """
             due, my.leads,
                   count(i.id) total, coalesce(sum(i.complete), 0) done
            from (select om.municipality_id, max(om.role = 'COORDINATOR' or exists (select 1 from coordinator_deputy d where d.membership_id = om.id and :today between d.starts_on and d.ends_on)) leads
                  from membership om where om.account_id = :me and om.municipality_id is not null and om.ended_at is null and om.role <> 'READER' group by om.municipality_id) my
            join progress_report pr on pr.municipality_id = my.municipality_id join reporting_round r on r.id = pr.round_id and\s""" + RoundConditions.TAKES_ANSWERS + """
             join municipality mu on mu.id = pr.municipality_id
            left join\s""";

    private static final String OWN_ITEMS = "(select pr.id report, i.id, " + RoundConditions.COMPLETE + " complete" + RoundConditions.FROM + ItemConditions.JOIN_OWNER + """
             left join membership dm on dm.id = i.deputy_id and dm.ended_at is null
            where pr.state in ('OPEN', 'RETURNED') and i.kind <> 'PARTNER_TASK' and (om.account_id = :me or dm.account_id = :me
                or om.id is null and exists (select 1 from membership lm where lm.account_id = :me and lm.municipality_id = i.municipality_id and lm.role = 'COORDINATOR' and lm.ended_at is null))
            and\s""" + RoundConditions.IN_ROUND + ")";

    /** The tasks of the person's organisations, by the municipalities that let the person in. */
    private static final String AS_PARTNER = """
            select r.id round, null report, r.name, 'PARTNER' scope, p.slug, p.name place, 'OPEN' state, max(\s""" + RoundConditions.DUE + """
            ) due, false leads,
                   count(*) total, sum(\s""" + RoundConditions.COMPLETE + ") done" + RoundConditions.FROM + """
            join partner_organisation p on p.id = i.partner_id
            where\s""" + RoundConditions.WITH_PARTNER + " and " + RoundConditions.TAKES_ANSWERS + """
             and exists (select 1 from membership m where m.account_id = :me and m.partner_id = i.partner_id and m.ended_at is null
                and (m.vouched_by is null or m.vouched_by = i.municipality_id))
            and exists (select 1 from collaboration co where co.partner_id = i.partner_id and co.municipality_id = i.municipality_id and co.ended_at is null) and\s""" + RoundConditions.IN_ROUND + " group by r.id, p.id";

    /** Reports in whose conversation the person is named and did not read it yet, each by a membership by which the person may read that. */
    private static final String NAMED_IN = """
            from comment_mention cm join comment c on c.id = cm.comment_id and c.withdrawn_at is null join progress_report pr on pr.id = c.report_id
            join membership m on m.account_id = cm.account_id and m.ended_at is null and (m.municipality_id = pr.municipality_id
                or c.audience = 'SHARED' and m.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR'))\s""";
    private static final String UNREAD = " where cm.account_id = :me and cm.seen_at is null";

    /** How many they are, as SQL on the account {@code :me}. */
    public static final String COUNT_NAMED_IN = "select count(distinct pr.id) " + NAMED_IN + UNREAD;

    private final JdbcClient jdbc;
    private final Clock clock;

    MyRounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A round that asks something of the person.
     *
     * @param report what the municipality hands in; null for a partner, who tells for several
     * @param place the municipality, or the partner organisation
     * @param leads whether the person hands in for the municipality
     */
    public record MyRound(RoundId round, ReportId report, String name, Role.Scope scope, String slug, String place, ReportState state, LocalDate dueOn, boolean leads, int done, int total) {

        public int left() {
            return total - done;
        }
    }

    /**
     * A report in whose conversation the person is named, and did not read it yet.
     *
     * @param latest what was handed in last
     * @param atHome whether the person works for that municipality; else for Movisie
     */
    public record NamedIn(String name, String municipality, String slug, VersionId latest, boolean atHome) {
    }

    /** Where somebody named the person, the latest first. */
    @NoWorkspace("over all memberships of the own account, each by its own rights")
    public List<NamedIn> namedIn(SignedInUser user) {
        return jdbc.sql("""
                        select r.name, mu.name municipality, mu.slug, max(m.municipality_id is not null) at_home,
                               (select v.id from report_version v where v.report_id = pr.id order by v.number desc limit 1) latest
                        """ + NAMED_IN + "join reporting_round r on r.id = pr.round_id join municipality mu on mu.id = pr.municipality_id" + UNREAD
                        + " group by pr.id order by max(cm.at) desc, pr.id limit :most")
                .param("me", user.account().value()).param("most", MOST)
                .query((row, number) -> new NamedIn(row.getString("name"), row.getString("municipality"), row.getString("slug"), new VersionId(row.getObject("latest", UUID.class)),
                        row.getBoolean("at_home"))).list();
    }

    /** In one municipality. */
    public List<MyRound> in(MunicipalityWorkspace workspace) {
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            return List.of();
        }
        return find(municipalities("pr.municipality_id = :here"), workspace.actor().account(), Map.of("here", workspace.id().value()));
    }

    /** Over all memberships: what is due first. */
    @NoWorkspace("over all memberships of the own account, each by its own rights")
    public List<MyRound> all(SignedInUser user) {
        return all(user.account());
    }

    @NoWorkspace("over all memberships of whoever it is sent to, each by its own rights")
    public List<MyRound> all(Recipient reader) {
        return all(reader.account());
    }

    private List<MyRound> all(AccountId account) {
        return find(municipalities("true") + " union all " + AS_PARTNER, account, Map.of());
    }

    private static String municipalities(String which) {
        return IN_MUNICIPALITIES + OWN_ITEMS + " i on i.report = pr.id where " + which + " group by pr.id";
    }

    private List<MyRound> find(String sql, AccountId me, Map<String, ?> more) {
        return jdbc.sql("select * from (" + sql + ") asked where total > 0 or leads order by due, place, round limit " + MOST).param("me", me.value())
                .param("today", LocalDate.now(clock.withZone(Time.NETHERLANDS))).params(more).query((row, number) -> round(row)).list();
    }

    private static MyRound round(ResultSet row) throws SQLException {
        UUID report = row.getObject("report", UUID.class);
        return new MyRound(new RoundId(row.getObject("round", UUID.class)), report == null ? null : new ReportId(report), row.getString("name"), Role.Scope.valueOf(row.getString("scope")), row.getString("slug"), row.getString("place"),
                ReportState.valueOf(row.getString("state")), row.getObject("due", LocalDate.class), row.getBoolean("leads"), row.getInt("done"), row.getInt("total"));
    }
}
