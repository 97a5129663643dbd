package nl.veiligesteden.werkplek.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links the entries of the trail to a chain of hashes, and checks it. An entry that was committed late is linked late; a deed never waits for it.
 *
 * <p>What the chain can't tell: an entry that somebody with rights on the database writes with the time of that moment, and a chain that such a person makes
 * anew from some link on. The latter is found by whoever noted the last hash before: the check prints it.
 */
@Component
public class AuditChain {

    /** Longer than any transaction takes: what was written longer ago stands, or never will. */
    static final Duration LATEST = Duration.ofHours(1);
    private static final Duration PACE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 1_000;

    /** Entries don't stand in the order of their times quite: none goes before one that has to stay. */
    private static final String LAST_TO_GO = """
            (select least((select max(number) from audit_link), (select coalesce(min(l.number), 9223372036854775807) from audit_link l join audit_entry a on a.id = l.entry_id
                where l.linked_at >= :before or a.at >= :before)) - 1)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Last(long number, String hash, LocalDateTime linkedAt) {
        private static final Last NONE = new Last(0, "", null);
    }

    @Bean
    static RecurringTask<Void> linkAuditTrail(AuditChain chain) {
        return Tasks.recurring("audit.link", Schedules.fixedDelay(PACE)).execute((instance, context) -> chain.link());
    }

    /**
     * Links what stands and isn't linked yet. Of two who do so at the same moment one fails: a number is given once.
     *
     * @return how many entries were linked
     */
    @Transactional
    public int link() {
        LocalDateTime now = Time.toColumn(clock.instant().truncatedTo(ChronoUnit.MICROS));
        Last last = last();
        UUID from = last.linkedAt() == null ? new UUID(0, 0) : firstIdAt(Time.fromColumn(last.linkedAt()).minus(LATEST));
        int linked = 0;
        List<ChainedEntry> waiting = waiting(from);
        while (!waiting.isEmpty()) {
            for (ChainedEntry entry : waiting) {
                Last next = new Last(last.number() + 1, entry.hash(last.hash(), last.number() + 1, now), now);
                jdbc.sql("insert into audit_link (number, entry_id, linked_at, hash) values (:number, :entry, :at, :hash)")
                        .param("number", next.number()).param("entry", entry.id()).param("at", now).param("hash", next.hash()).update();
                last = next;
            }
            linked += waiting.size();
            waiting = waiting(from);
        }
        return linked;
    }

    private Last last() {
        // The last link is never cut off.
        return jdbc.sql("select number, hash, linked_at from audit_link order by number desc limit 1")
                .query((row, number) -> new Last(row.getLong("number"), row.getString("hash"), row.getObject("linked_at", LocalDateTime.class))).optional().orElse(Last.NONE);
    }

    private List<ChainedEntry> waiting(UUID from) {
        return jdbc.sql("select " + ChainedEntry.COLUMNS + " from audit_entry a left join audit_link l on l.entry_id = a.id where l.entry_id is null and a.id >= :from order by a.id limit :most")
                .param("from", from).param("most", AT_ONCE).query((row, number) -> ChainedEntry.of(row)).list();
    }

    /** The ids of entries grow with time; the first that could be given at that instant. */
    private static UUID firstIdAt(Instant instant) {
        return new UUID(instant.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }

    /** How many entries from the beginning of the chain on are all older than this; the last link always stays. */
    public int countBefore(Instant before) {
        return jdbc.sql("select count(*) from audit_link where number <= " + LAST_TO_GO).param("before", Time.toColumn(before)).query(Integer.class).single();
    }

    /**
     * Cuts those off. The last link that goes is kept as the beginning of what stays, so that the rest can still be checked.
     *
     * @param before at least five years ago: the database itself refuses what is younger
     */
    @Transactional
    public int cut(Instant before) {
        if (countBefore(before) == 0) {
            return 0;
        }
        jdbc.sql("insert into audit_anchor (number, hash, cut_at) select number, hash, :now from audit_link where number = " + LAST_TO_GO).param("before", Time.toColumn(before))
                .param("now", Time.toColumn(clock.instant())).update();
        jdbc.sql("delete from audit_entry where id in (select entry_id from audit_link where number <= (select max(number) from audit_anchor))").update();
        return jdbc.sql("delete from audit_link where number <= (select max(number) from audit_anchor)").update();
    }

    /** Goes along the whole chain. */
    public AuditCheck check() {
        return new ChainWalk(jdbc).check();
    }

    /** The first entry that isn't linked, though all of its time are. */
    static Optional<UUID> leftOut(JdbcClient jdbc, LocalDateTime lastLinkedAt) {
        return jdbc.sql("""
                        select a.id from audit_entry a left join audit_link l on l.entry_id = a.id
                        where l.entry_id is null and (a.id < :before or a.at < :time) order by a.id limit 1""")
                .param("before", firstIdAt(Time.fromColumn(lastLinkedAt).minus(LATEST))).param("time", lastLinkedAt.minus(LATEST)).query(UUID.class).optional();
    }
}
