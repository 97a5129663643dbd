package nl.veiligesteden.werkplek.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.mail.ReminderSource;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds who has an item in hand of the day by which it is due, three days before. */
@Component
@Order(10)
class ItemReminders implements ReminderSource {

    private static final int DAYS_BEFORE = 3;

    private static final String TO_DO = """
            select m.account_id, i.id, i.title, i.due_on, 'MUNICIPALITY' scope, mu.slug, mu.name municipality, null handshake from\s""" + OwnItems.OF_MUNICIPALITY
            + " and " + OwnItems.OWNER_IS_AT_TURN + " and " + OwnItems.PLAN_GOES_ON + """
             and i.due_on is not null %1$s
            union
            select m.account_id, i.id, i.title, i.due_on, 'PARTNER' scope, p.slug, mu.name municipality, i.handshake from\s""" + OwnItems.OF_PARTNER
            + " and " + OwnItems.PARTNER_IS_AT_TURN + " and " + OwnItems.PLAN_GOES_ON + " and i.due_on is not null %1$s";

    private final JdbcClient jdbc;

    ItemReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "ITEMS";
    }

    @Override
    public List<Reminder> due(LocalDate today) {
        return jdbc.sql(TO_DO.formatted("and i.due_on between :today and :until") + " order by due_on, id limit :most").param("today", today)
                .param("until", today.plusDays(DAYS_BEFORE)).param("most", MOST).query((row, number) -> reminder(row)).list();
    }

    @Override
    public List<MailLine> tell(Recipient reader, Set<Reminder> reminders) {
        return jdbc.sql(TO_DO.formatted("and m.account_id = :me and i.id in (:items)") + " order by due_on, id").param("me", reader.account().value())
                .param("items", reminders.stream().map(Reminder::subject).toList())
                .query((row, number) -> reminders.contains(reminder(row)) ? line(row) : null).list().stream().filter(line -> line != null).toList();
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(new AccountId(row.getObject("account_id", UUID.class)), row.getObject("id", UUID.class), row.getObject("due_on", LocalDate.class));
    }

    /** A partner who did not answer yet is asked to answer, not whether it is on course. */
    private static MailLine line(ResultSet row) throws SQLException {
        ItemLine item = new ItemLine(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), Role.Scope.valueOf(row.getString("scope")), row.getString("slug"));
        boolean accepted = item.scope() == Role.Scope.MUNICIPALITY || "ACCEPTED".equals(row.getString("handshake"));
        return item.says(Words.of("duty.due", item.title(), row.getString("municipality"), row.getObject("due_on", LocalDate.class)), accepted);
    }
}
