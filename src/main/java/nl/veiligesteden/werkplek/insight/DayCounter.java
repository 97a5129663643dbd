package nl.veiligesteden.werkplek.insight;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemsThen;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts how each plan stood when a day ended. It always counts out of history, the night after as well as a year later: there is no other way
 * to count that could differ. A day is counted once; a night that was missed is made good the next time.
 */
@Component
public class DayCounter {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 10);
    private static final Logger LOG = LoggerFactory.getLogger(DayCounter.class);
    private static final String COUNT = "insert into municipality_day (municipality_id, plan_id, day" + each(", %2$s") + ") select i.municipality_id, i.plan_id, :today"
            + each(", sum(%1$s)") + " from " + ItemsThen.TABLE + " group by i.municipality_id, i.plan_id";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DayCounter(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private static String each(String part) {
        return Arrays.stream(Measure.values()).map(measure -> part.formatted(measure.condition(), measure.column())).collect(Collectors.joining());
    }

    @Bean
    static RecurringTask<Void> countDays(DayCounter counter) {
        return Tasks.recurring("insight.count-days", Schedules.daily(Time.NETHERLANDS, AFTER_MIDNIGHT)).execute((instance, context) -> counter.makeGood());
    }

    /** The last day that ended. */
    public LocalDate lastDay() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS)).minusDays(1);
    }

    /** Counts each day that ended and was not counted yet, the latest first, back to when the first item was made. */
    public void makeGood() {
        Optional<LocalDate> first = jdbc.sql("select min(created_at) from item").query(LocalDateTime.class).optional()
                .map(at -> LocalDate.ofInstant(Time.fromColumn(at), Time.NETHERLANDS));
        if (first.isEmpty()) {
            return;
        }
        Set<LocalDate> counted = new HashSet<>(jdbc.sql("select day from counted_day").query(LocalDate.class).list());
        List<LocalDate> missing = first.get().datesUntil(lastDay().plusDays(1)).filter(day -> !counted.contains(day)).toList();
        count(missing.reversed());
        if (missing.size() > 1) {
            LOG.info("counted {} days that were missing, the first of them {}", missing.size(), missing.getFirst());
        }
    }

    /** Counts days that ended; one that was counted before stays as it is. */
    public void count(Collection<LocalDate> days) {
        LocalDate last = lastDay();
        days.stream().filter(day -> !day.isAfter(last)).forEach(this::count);
    }

    private void count(LocalDate day) {
        transaction.executeWithoutResult(status -> {
            int fresh = jdbc.sql("insert ignore into counted_day (day, made_at) values (:day, :now)").param("day", day).param("now", Time.toColumn(clock.instant())).update();
            if (fresh > 0) {
                jdbc.sql(COUNT).params(ItemsThen.endOf(day)).update();
            }
        });
    }
}
