package nl.veiligesteden.werkplek.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.mail.DigestPart;
import nl.veiligesteden.werkplek.mail.DigestSource;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.overview.Waiting;
import nl.veiligesteden.werkplek.overview.Why;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Words;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What of the work waits on a person, comes soon, or was changed by others. An item that waits is not told once more as coming soon. */
@Component
@Order(10)
class ItemsInDigest implements DigestSource {

    private static final int WEEKS = 2;
    private static final int ALL = 1_000;
    /** What its owner may call on course; what is blocked is not. */
    private static final Set<Why> CAN_BE_ON_COURSE = Set.of(Why.OVERDUE, Why.DUE_SOON, Why.STALE, Why.TO_DO);

    private static final String DUE = """
            select *, count(*) over () total from (
                select i.id, i.title, 'MUNICIPALITY' scope, mu.slug, mu.name municipality, i.due_on from\s""" + OwnItems.OF_MUNICIPALITY
            + " and m.account_id = :me and " + ItemConditions.ACTIVE + " and i.due_on between :today and :until and " + OwnItems.PLAN_GOES_ON + """
                union
                select i.id, i.title, 'PARTNER' scope, p.slug, mu.name municipality, i.due_on from\s""" + OwnItems.OF_PARTNER
            + " and m.account_id = :me and " + OwnItems.PARTNER_IS_AT_TURN + " and i.due_on between :today and :until and " + OwnItems.PLAN_GOES_ON + """
            ) due where id not in (:waiting) order by due_on, id limit :limit""";

    private static final String CHANGED = """
            with own as (
                select i.id, i.title, i.status, 'MUNICIPALITY' scope, mu.slug, mu.name municipality from\s""" + OwnItems.OF_MUNICIPALITY + """
                 and m.account_id = :me
                union
                select i.id, i.title, i.status, 'PARTNER' scope, p.slug, mu.name municipality from\s""" + OwnItems.OF_PARTNER + """
                 and m.account_id = :me)
            select own.*, news.told, news.said, count(*) over () total from (
                select id, scope, sum(told) told, sum(said) said, max(at) at from (
                    select own.id, own.scope, 1 told, 0 said, u.at from own join progress_update u on u.item_id = own.id
                    where u.at >= :since and u.author_id <> :me and not u.unchanged and (own.scope = 'MUNICIPALITY' or u.shared)
                    union all
                    select own.id, own.scope, 0, 1, c.at from own join comment c on c.item_id = own.id
                    where c.at >= :since and c.author_id <> :me and c.withdrawn_at is null and (own.scope = 'MUNICIPALITY' or c.audience = 'SHARED')) entries
                group by id, scope) news
            join own on own.id = news.id and own.scope = news.scope order by news.at desc, own.id limit :limit""";

    private final MyWork work;
    private final JdbcClient jdbc;
    private final Clock clock;

    ItemsInDigest(MyWork work, JdbcClient jdbc, Clock clock) {
        this.work = work;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A line with how many there are in all. */
    private record Counted(MailLine line, int total) {
    }

    @Override
    public List<Told> tell(Recipient reader, Instant since) {
        MyWork.Top waiting = work.list(reader, ALL);
        Set<UUID> ids = waiting.shown().stream().map(line -> line.id().value()).collect(Collectors.toCollection(HashSet::new));
        // A list that is empty is no SQL.
        ids.add(reader.account().value());
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        return List.of(new Told(DigestPart.WAITS, waiting.shown().stream().limit(MOST).map(ItemsInDigest::waiting).toList(), waiting.total()),
                told(DigestPart.DUE, jdbc.sql(DUE).param("me", reader.account().value()).param("today", today).param("until", today.plusWeeks(WEEKS))
                        .param("waiting", ids).param("limit", MOST).query((row, number) -> new Counted(due(row), row.getInt("total"))).list()),
                told(DigestPart.CHANGED, jdbc.sql(CHANGED).param("me", reader.account().value()).param("since", Time.toColumn(since)).param("limit", MOST)
                        .query((row, number) -> new Counted(changed(row), row.getInt("total"))).list()));
    }

    private static Told told(DigestPart part, List<Counted> counted) {
        return new Told(part, counted.stream().map(Counted::line).toList(), counted.isEmpty() ? 0 : counted.getFirst().total());
    }

    private static MailLine waiting(Waiting line) {
        Words why = line.dueOn() == null ? Words.of("duty.waits", line.title(), line.why(), line.municipality())
                : Words.of("duty.waits.by", line.title(), line.why(), line.municipality(), line.dueOn());
        ItemLine item = new ItemLine(line.id(), line.title(), line.scope(), line.slug());
        return line.why() == Why.HELP ? item.leads(why, ItemsNavigation.helpRequest(line.id())) : item.says(why, CAN_BE_ON_COURSE.contains(line.why()));
    }

    private static MailLine due(ResultSet row) throws SQLException {
        ItemLine item = item(row);
        return item.says(Words.of("duty.due", item.title(), row.getString("municipality"), row.getObject("due_on", LocalDate.class)), item.scope() == Role.Scope.MUNICIPALITY);
    }

    private static MailLine changed(ResultSet row) throws SQLException {
        ItemLine item = item(row);
        int told = row.getInt("told");
        int said = row.getInt("said");
        Words news = told == 0 ? Words.of("duty.said", said) : said == 0 ? Words.of("duty.told", told)
                : Words.of("duty.told-and-said", Words.of("duty.told", told), Words.of("duty.said", said));
        return item.says(Words.of("duty.changed", item.title(), row.getString("municipality"), news), false);
    }

    private static ItemLine item(ResultSet row) throws SQLException {
        return new ItemLine(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), Role.Scope.valueOf(row.getString("scope")), row.getString("slug"));
    }
}
