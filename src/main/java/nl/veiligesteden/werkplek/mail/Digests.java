package nl.veiligesteden.werkplek.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends everybody their digest, once a week, however many processes look and whenever they were away. */
@Component
class Digests {

    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);

    private final JdbcClient jdbc;
    private final DigestWriter writer;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Digests(JdbcClient jdbc, DigestWriter writer, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Due(UUID account, String week) {
    }

    /** Makes the digests that are due now. */
    void work() {
        Instant now = clock.instant();
        List<Due> due = due(now, FIRST);
        while (!due.isEmpty()) {
            due.forEach(one -> make(one, now));
            due = due(now, due.getLast().account());
        }
    }

    /** Whose hour struck since they were let in, and who had none for that week. */
    private List<Due> due(Instant now, UUID after) {
        DigestWeek week = DigestWeek.at(now);
        return jdbc.sql("""
                        select p.id, p.week from (
                            select a.id, s.slot, if(s.slot <= :slot, :current, :previous) week
                            from account a join (select a.id, coalesce((c.day - 1) * 24 + c.hour, :default) slot from account a left join digest_choice c on c.account_id = a.id) s
                                on s.id = a.id
                            where a.ended_at is null and a.suspended_at is null and a.id > :after) p
                        left join digest_week w on w.account_id = p.id and w.week = p.week
                        where w.account_id is null and exists (select 1 from membership m where m.account_id = p.id and m.ended_at is null
                            and m.since <= :hour - interval mod(:slot - p.slot + 168, 168) hour)
                        order by p.id limit :limit""")
                .param("slot", week.slot()).param("current", week.current()).param("previous", week.previous()).param("default", DigestTime.DEFAULT.slot())
                .param("hour", Time.toColumn(now.truncatedTo(ChronoUnit.HOURS))).param("after", after).param("limit", AT_ONCE)
                .query((row, number) -> new Due(row.getObject("id", UUID.class), row.getString("week"))).list();
    }

    /** A fault with one person's holds up nobody else's; it is tried again the next time. */
    private void make(Due due, Instant now) {
        try {
            transaction.executeWithoutResult(status -> {
                if (isTaken(due, now)) {
                    return;
                }
                UUID mail = Id.nextValue();
                jdbc.sql("""
                                insert into mail (id, account_id, state, sort, first_at, last_at, subject, body, due_at)
                                values (:id, :account, 'READY', 'DIGEST', :now, :now, '', '', :now)""")
                        .param("id", mail).param("account", due.account()).param("now", Time.toColumn(now)).update();
                writer.write(mail, due.account());
                jdbc.sql("update digest_week set mail_id = (select id from mail where id = :mail) where account_id = :account and week = :week")
                        .param("mail", mail).param("account", due.account()).param("week", due.week()).update();
            });
        } catch (RuntimeException fault) {
            LOG.error("the digest of {} was not made", due.account(), fault);
        }
    }

    /** Of two that try, the second waits for the first and finds it taken. */
    private boolean isTaken(Due due, Instant now) {
        return jdbc.sql("insert ignore into digest_week (account_id, week, at) values (:account, :week, :now)").param("account", due.account())
                .param("week", due.week()).param("now", Time.toColumn(now)).update() == 0;
    }
}
