package nl.veiligesteden.werkplek.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts that nobody uses are warned by mail, and put to sleep some weeks later (BIO2 5.18). What is asleep opens nothing and gets no mail; its
 * memberships stay, and an administrator wakes it. The last administrator who uses the account is never put to sleep: nobody could wake anybody.
 */
@Component
public class DormantAccounts {

    /** The action as the audit trail calls it. */
    public static final String WARNED = "account.dormant-warned";
    private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 0);
    private static final Duration FROM_WARNING = Duration.ofDays(30);

    /** When somebody came last, was let in somewhere, or was woken. */
    private static final String LAST_USED = """
            greatest(a.created_at, coalesce(a.last_sign_in_at, a.created_at), coalesce(a.woken_at, a.created_at),
                coalesce((select max(m.since) from membership m where m.account_id = a.id), a.created_at))""";
    private static final String STANDS = " a.ended_at is null and a.suspended_at is null ";
    /** Of two administrators who both never come the one who was there last stays. */
    private static final String ANOTHER_ADMINISTRATOR = """
            exists (select 1 from membership om join account oa on oa.id = om.account_id where om.role = 'PROGRAMME_ADMINISTRATOR' and om.ended_at is null
                and oa.ended_at is null and oa.suspended_at is null and oa.last_sign_in_at is not null and oa.id <> a.id)""";
    private static final String IS_ADMINISTRATOR = """
            exists (select 1 from membership am where am.account_id = a.id and am.role = 'PROGRAMME_ADMINISTRATOR' and am.ended_at is null)""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration warnAfter;

    DormantAccounts(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock, @Value("${werkplek.dormant.warn-after}") Duration warnAfter) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
        this.warnAfter = warnAfter;
    }

    @Bean
    static RecurringTask<Void> tendDormantAccounts(DormantAccounts dormant) {
        return Tasks.recurring("access.dormant", Schedules.daily(Time.NETHERLANDS, IN_THE_MORNING)).execute((instance, context) -> dormant.tend());
    }

    /** Each account in a transaction of its own: a fault with one is tried again the next day, and those before it stand. */
    void tend() {
        Instant now = clock.instant();
        ids("select a.id from account a where" + STANDS + "and " + LAST_USED + " < :before and (a.dormant_warned_at is null or a.dormant_warned_at < " + LAST_USED + ")", now.minus(warnAfter))
                .forEach(id -> transaction.executeWithoutResult(status -> warn(id, now)));
        ids("select a.id from account a where" + STANDS + "and a.dormant_warned_at >= " + LAST_USED + " and a.dormant_warned_at < :before order by " + LAST_USED + ", a.id", now.minus(FROM_WARNING))
                .forEach(id -> transaction.executeWithoutResult(status -> suspend(id, now)));
    }

    private List<UUID> ids(String sql, Instant before) {
        return jdbc.sql(sql).param("before", Time.toColumn(before)).query(UUID.class).list();
    }

    private void warn(UUID id, Instant now) {
        jdbc.sql("update account set dormant_warned_at = :now where id = :id").param("now", Time.toColumn(now)).param("id", id).update();
        LocalDate asleepFrom = LocalDate.ofInstant(now.plus(FROM_WARNING), Time.NETHERLANDS);
        events.publishEvent(new Event(now, null, WARNED, "account", id, null, List.of(new Change("asleepFrom", "", asleepFrom.toString()))));
    }

    /** Whoever came in the meantime stays awake. */
    private void suspend(UUID id, Instant now) {
        boolean fallsAsleep = jdbc.sql("select count(*) from account a where a.id = :id and" + STANDS + "and a.dormant_warned_at >= " + LAST_USED
                + " and (not " + IS_ADMINISTRATOR + " or " + ANOTHER_ADMINISTRATOR + ") for update").param("id", id).query(Integer.class).single() > 0;
        if (fallsAsleep) {
            jdbc.sql("update account set suspended_at = :now, session_key = session_key + 1, version = version + 1 where id = :id").param("now", Time.toColumn(now)).param("id", id).update();
            events.publishEvent(new Event(now, null, "account.suspended", "account", id, null, List.of()));
            events.publishEvent(new LiveMemberships.MembershipsChanged());
            events.publishEvent(new LiveSessions.SessionsEnded(new AccountId(id)));
        }
    }
}
