package nl.veiligesteden.werkplek.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.rounds.MyRounds;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What waits on a person, over all the person's memberships; each line once, for its most pressing reason. */
@Service
@ReadOnly
public class MyWork {

    /** By a message that the person may read in that workspace, and did not. */
    private static String mentionedBy(String audiences) {
        return """
                exists (select 1 from comment_mention cm join comment c on c.id = cm.comment_id and c.withdrawn_at is null and c.audience in (""" + audiences + """
                ) where c.item_id = i.id and cm.account_id = :me and cm.seen_at is null)""";
    }

    /** A step that is the person's to do. */
    private static final String STEP = """
            exists (select 1 from checklist_step st join membership sm on sm.id = st.assignee_id and sm.ended_at is null
            where st.item_id = i.id and st.done_at is null and sm.account_id = :me)""";

    private static final String MINE = " m.account_id = :me and m.ended_at is null ";

    /** Where somebody named the person, who did not look yet. */
    private static final String NAMED = """
            select c.item_id id from comment_mention cm join comment c on c.id = cm.comment_id and c.withdrawn_at is null
            where cm.account_id = :me and cm.seen_at is null and c.item_id is not null""";

    /**
     * The few items of municipalities that can wait on the person, each found by an index: the others needn't be looked at, however many they are.
     * The coordinator answers for what nobody owns, or whose owner left or may only read.
     */
    private static final String MAY_WAIT = """
            select i.id from membership m join item i on i.owner_id = m.id where""" + MINE + """
            union select i.id from membership m join item i on i.deputy_id = m.id where""" + MINE + """
            union select i.id from membership m join item i on i.lifter_membership_id = m.id where""" + MINE + """
            union select st.item_id from membership m join checklist_step st on st.assignee_id = m.id and st.done_at is null where""" + MINE + """
            union select i.id from membership m join item i on i.municipality_id = m.municipality_id and i.owner_id is null
            and (i.handshake is not null or i.status in ('IN_PROGRESS', 'BLOCKED')) where m.role = 'COORDINATOR' and""" + MINE + """
            union select i.id from membership m join membership gone on gone.municipality_id = m.municipality_id and (gone.ended_at is not null or gone.role = 'READER')
            join item i on i.owner_id = gone.id where m.role = 'COORDINATOR' and""" + MINE + """
            union\s""" + NAMED;

    /** What the person owns or stands in for. */
    private static final String OWNS = "(ifnull(om.account_id = :me, false) or ifnull(dm.account_id = :me, false))";
    /** Whose answer is awaited. */
    private static final String ANSWERS = "(" + OWNS + " or m.leads and om.id is null)";
    private static final String ORPHANED = "(m.leads and om.id is null and (i.owner_id is not null or i.status in ('IN_PROGRESS', 'BLOCKED')) and " + ItemConditions.ACTIVE + ")";

    /** Nobody else is at turn. */
    private static final String IN_HAND = "m.edits and " + OWNS + " and coalesce(i.handshake, 'CONFIRMED') in ('CONFIRMED', 'NOT_ASKED') and ";

    /** In the own municipalities: what the person owns or stands in for, can lift, or has to find an owner for. The few are looked up, whatever the database thinks of it. */
    private static final String IN_MUNICIPALITIES = """
            select i.id, i.kind, i.title, i.status, i.handshake, 'MUNICIPALITY' scope, mu.slug, mu.name municipality, p.name partner, i.due_on, i.last_update_at,
                   case when m.edits and i.handshake = 'REPORTED_DONE' and\s""" + ANSWERS + """
                         then 'TO_CONFIRM'
                        when m.edits and i.handshake = 'DECLINED' and\s""" + ANSWERS + """
                         then 'DECLINED'
                        when\s""" + mentionedBy("'SHARED', 'INTERNAL', 'HELP'") + """
                         then 'MENTIONED'
                        when m.edits and i.status = 'BLOCKED' and lm.account_id = :me then 'TO_LIFT'
                        when m.edits and i.status = 'BLOCKED' and\s""" + OWNS + """
                         then 'BLOCKED'
                        when m.edits and\s""" + ANSWERS + " and " + ItemConditions.UNATTENDED + """
                         then 'UNATTENDED'
                        when\s""" + IN_HAND + ItemConditions.OVERDUE + """
                         then 'OVERDUE'
                        when\s""" + IN_HAND + ItemConditions.DUE_SOON + """
                         then 'DUE_SOON'
                        when\s""" + IN_HAND + ItemConditions.STALE + """
                         then 'STALE'
                        when m.edits and\s""" + STEP + """
                         then 'STEP' when\s""" + ORPHANED + """
                         then 'ORPHANED' end why
            from (""" + MAY_WAIT + """
            ) few straight_join item i on i.id = few.id and\s""" + ItemConditions.OPEN + """
            join (select municipality_id, max(role <> 'READER') edits, max(role = 'COORDINATOR') leads from membership
                  where account_id = :me and municipality_id is not null and ended_at is null group by municipality_id) m on m.municipality_id = i.municipality_id
            join municipality mu on mu.id = i.municipality_id""" + ItemConditions.JOIN_OWNER + """
            left join membership dm on dm.id = i.deputy_id and dm.ended_at is null
            left join membership lm on lm.id = i.lifter_membership_id and lm.ended_at is null
            left join partner_organisation p on p.id = i.partner_id""";

    /** As a partner: the tasks of the organisation, by the municipalities that let the person in. */
    private static final String AS_PARTNER = """
            select i.id, i.kind, i.title, i.status, i.handshake, 'PARTNER' scope, p.slug, mu.name municipality, p.name partner, i.due_on, null last_update_at,
                   case when i.handshake = 'RETURNED' then 'RETURNED' when i.handshake = 'ASKED' then 'TO_ANSWER' when\s""" + mentionedBy("'SHARED'") + """
                         then 'MENTIONED' when i.handshake = 'ACCEPTED' then 'TO_DO' end why
            from (select i.id from membership m join item i on i.partner_id = m.partner_id and i.handshake in ('ASKED', 'ACCEPTED', 'RETURNED') where""" + MINE + """
            union\s""" + NAMED + """
            ) few join item i on i.id = few.id join municipality mu on mu.id = i.municipality_id join partner_organisation p on p.id = i.partner_id
            where i.handshake <> 'NOT_ASKED' and exists (select 1 from membership m where m.partner_id = i.partner_id
                and (m.vouched_by is null or m.vouched_by = i.municipality_id) and""" + MINE + ")";

    /** At Movisie: requests for help, and whatever names the person. */
    private static final String AT_MOVISIE = """
            select i.id, i.kind, i.title, i.status, i.handshake, 'PROGRAMME' scope, mu.slug, mu.name municipality, p.name partner, i.due_on, i.last_update_at,
                   case when\s""" + ItemConditions.HELP + " and i.help_answered_at is null then 'HELP' when " + mentionedBy("'SHARED', 'HELP'") + """
                         and not exists (select 1 from membership om where om.account_id = :me and om.municipality_id = i.municipality_id and om.ended_at is null)
                         then 'MENTIONED' end why
            from (select id from item where help_answered_at is null and status = 'BLOCKED' and help_requested_at is not null
                  union\s""" + NAMED + """
            ) few
            join item i on i.id = few.id join municipality mu on mu.id = i.municipality_id left join partner_organisation p on p.id = i.partner_id
            where exists (select 1 from membership m where m.role in ('PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR') and""" + MINE + ")";

    private static final Map<Role.Scope, String> BY_SCOPE = Map.of(Role.Scope.MUNICIPALITY, IN_MUNICIPALITIES, Role.Scope.PARTNER, AS_PARTNER, Role.Scope.PROGRAMME, AT_MOVISIE);
    private static final String ALL = from(EnumSet.allOf(Role.Scope.class));
    private static final String ORDER = " order by field(why, "
            + Arrays.stream(Why.values()).map(why -> "'" + why + "'").collect(Collectors.joining(", ")) + "), due_on is null, due_on, id";

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    MyWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first lines of what waits, and how many there are in all. */
    public record Top(List<Waiting> shown, int total) {
    }

    /** The most pressing first; at most a thousand. */
    @NoWorkspace("over all memberships of the own account, each by its own rights")
    public Top list(SignedInUser user, int limit) {
        return top("select waiting.*, count(*) over () total" + ALL + ORDER, user.account(), limit, Map.of());
    }

    /** As {@link #list(SignedInUser, int)}, for what is sent to that person. */
    @NoWorkspace("over all memberships of whom something is sent to, each by its own rights")
    public Top list(Recipient reader, int limit) {
        return top("select waiting.*, count(*) over () total" + ALL + ORDER, reader.account(), limit, Map.of());
    }

    /**
     * As long as the list, with the reports in whose conversation somebody named the person.
     *
     * @param scopes where the person has a membership; to look for what waits in others takes the database longer than to find what there is
     */
    @NoWorkspace("over all memberships of the own account, each by its own rights")
    public int count(SignedInUser user, Set<Role.Scope> scopes) {
        return scopes.isEmpty() ? 0 : statement("select (select count(*)" + from(scopes) + ") + (" + MyRounds.COUNT_NAMED_IN + ")", user.account()).query(Integer.class).single();
    }

    private static String from(Set<Role.Scope> scopes) {
        return " from (" + scopes.stream().sorted().map(BY_SCOPE::get).collect(Collectors.joining(" union all ")) + ") waiting where why is not null ";
    }

    /** What of the list is in this municipality. */
    public Top in(MunicipalityWorkspace workspace, int limit) {
        workspace.requireLive();
        return top("select waiting.*, count(*) over () total from (" + IN_MUNICIPALITIES + " where i.municipality_id = :municipality"
                + ") waiting where why is not null" + ORDER, workspace.actor().account(), limit, Map.of("municipality", workspace.id().value()));
    }

    private Top top(String sql, AccountId me, int limit, Map<String, ?> more) {
        int[] total = new int[1];
        List<Waiting> shown = statement(sql + " limit :limit", me).params(more).param("limit", Math.clamp(limit, 0, MOST)).query((row, number) -> {
            total[0] = row.getInt("total");
            return waiting(row);
        }).list();
        return new Top(shown, total[0]);
    }

    private JdbcClient.StatementSpec statement(String sql, AccountId me) {
        return jdbc.sql(sql).params(ItemConditions.days(LocalDate.now(clock.withZone(Time.NETHERLANDS)))).param("me", me.value());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        String handshake = row.getString("handshake");
        return new Waiting(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind")), row.getString("title"),
                ItemStatus.valueOf(row.getString("status")), handshake == null ? null : Handshake.valueOf(handshake), Role.Scope.valueOf(row.getString("scope")),
                row.getString("slug"), row.getString("municipality"), row.getString("partner"), row.getObject("due_on", LocalDate.class),
                Time.fromColumn(row.getObject("last_update_at", LocalDateTime.class)), Why.valueOf(row.getString("why")));
    }
}
