package nl.veiligesteden.werkplek.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.calendar.CalendarEntry;
import nl.veiligesteden.werkplek.calendar.CalendarSource;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Words;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Due dates and activities of who has them in hand. An activity of a few days is one entry; of a longer one its first and its last day are two. */
@Component
@Order(10)
class ItemsInCalendar implements CalendarSource {

    private static final int FEW_DAYS = 14;

    private static final String DATED = """
            select i.id, i.kind, i.title, i.place, i.starts_on, i.due_on, i.version, coalesce(i.last_update_at, i.created_at) changed_at,
                   'MUNICIPALITY' scope, mu.slug, mu.name municipality from\s""" + OwnItems.OF_MUNICIPALITY
            + " and m.account_id = :me and " + ItemConditions.ACTIVE + " and " + OwnItems.PLAN_GOES_ON + """
             and (i.due_on between :from and :until or (i.kind = 'ACTIVITY' and i.starts_on between :from and :until))
            union
            select i.id, i.kind, i.title, '', null, i.due_on, i.version, coalesce(i.last_update_at, i.created_at) changed_at,
                   'PARTNER' scope, p.slug, mu.name municipality from\s""" + OwnItems.OF_PARTNER
            + " and m.account_id = :me and " + OwnItems.PARTNER_IS_AT_TURN + " and " + OwnItems.PLAN_GOES_ON + """
             and i.due_on between :from and :until
            order by coalesce(starts_on, due_on), id limit :limit""";

    private final JdbcClient jdbc;

    ItemsInCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<CalendarEntry> entries(Recipient reader, LocalDate from, LocalDate until) {
        return jdbc.sql(DATED).param("me", reader.account().value()).param("from", from).param("until", until).param("limit", MOST)
                .query((row, number) -> entries(row)).list().stream().flatMap(List::stream).limit(MOST).toList();
    }

    private static List<CalendarEntry> entries(ResultSet row) throws SQLException {
        LocalDate starts = ItemKind.valueOf(row.getString("kind")) == ItemKind.ACTIVITY ? row.getObject("starts_on", LocalDate.class) : null;
        LocalDate due = row.getObject("due_on", LocalDate.class);
        List<CalendarEntry> entries = new ArrayList<>();
        if (starts != null && due != null && !due.isAfter(starts.plusDays(FEW_DAYS))) {
            entries.add(entry(row, "activity", "duty.calendar.activity", starts, due));
            return entries;
        }
        if (starts != null) {
            entries.add(entry(row, "begin", "duty.calendar.begins", starts, starts));
        }
        if (due != null) {
            entries.add(entry(row, "due", "duty.calendar.due", due, due));
        }
        return entries;
    }

    private static CalendarEntry entry(ResultSet row, String kind, String title, LocalDate first, LocalDate last) throws SQLException {
        ItemLine item = new ItemLine(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), Role.Scope.valueOf(row.getString("scope")), row.getString("slug"));
        return new CalendarEntry(item.id().value(), kind, Words.of(title, item.title()),
                Words.of("duty.calendar.note", ItemKind.valueOf(row.getString("kind")), row.getString("municipality")), item.path(), row.getString("place"),
                new CalendarEntry.Days(first, last), Time.fromColumn(row.getObject("changed_at", LocalDateTime.class)), row.getLong("version"));
    }
}
