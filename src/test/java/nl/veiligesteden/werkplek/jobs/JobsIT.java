package nl.veiligesteden.werkplek.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Jobs by the clock, on several processes that share a database. */
@DatabaseTest
class JobsIT {

    private static final Duration PACE = Duration.ofMillis(20);

    @Autowired
    private DataSource source;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;

    private final LinkedBlockingQueue<String> ran = new LinkedBlockingQueue<>();
    private final List<Scheduler> processes = new ArrayList<>();

    @BeforeEach
    @AfterEach
    void clear() {
        processes.forEach(Scheduler::stop);
        processes.clear();
        jdbc.sql("delete from job").update();
    }

    private RecurringTask<Void> nightly() {
        return Tasks.recurring("nightly", Schedules.daily(Time.NETHERLANDS, LocalTime.of(0, 30))).execute((instance, context) -> ran.add("nightly"));
    }

    private OneTimeTask<Void> once() {
        return Tasks.oneTime("once").execute((instance, context) -> ran.add(instance.getId()));
    }

    private Scheduler process(OneTimeTask<Void> task) {
        Scheduler scheduler = JobsConfiguration.build(source, List.of(task), Clock.systemUTC(), PACE);
        processes.add(scheduler);
        scheduler.start();
        return scheduler;
    }

    @Test
    void runsEachJobOnceOnTwoProcesses() throws InterruptedException {
        Scheduler one = process(once());
        process(once());
        for (int number = 0; number < 20; number++) {
            one.schedule(new TaskInstance<>("once", "job-" + number), Instant.now());
        }
        List<String> all = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            all.add(ran.poll(10, TimeUnit.SECONDS));
        }
        processes.forEach(Scheduler::stop);
        assertThat(all).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(ran).isEmpty();
        assertThat(jdbc.sql("select count(*) from job").query(Integer.class).single()).isZero();
    }

    @Test
    void runsAtTheStartWhatWasDueWhileNobodyRan() throws InterruptedException {
        Scheduler first = JobsConfiguration.build(source, List.of(nightly()), Clock.systemUTC(), PACE);
        first.start();
        first.stop();
        assertThat(jdbc.sql("select execution_time > utc_timestamp() from job").query(Boolean.class).single()).isTrue();
        assertThat(ran).isEmpty();
        jdbc.sql("update job set execution_time = utc_timestamp() - interval 3 day").update();
        Scheduler later = JobsConfiguration.build(source, List.of(nightly()), Clock.systemUTC(), PACE);
        processes.add(later);
        later.start();
        assertThat(ran.poll(10, TimeUnit.SECONDS)).isEqualTo("nightly");
        later.stop();
        assertThat(ran).as("once for all nights that were missed").isEmpty();
        assertThat(jdbc.sql("select execution_time > utc_timestamp() from job").query(Boolean.class).single()).isTrue();
    }

    @Test
    void putsNothingOnTheCalendarWhenTheDeedFails() {
        Scheduler scheduler = JobsConfiguration.build(source, List.of(once()), Clock.systemUTC(), PACE);
        transaction.executeWithoutResult(deed -> {
            scheduler.schedule(new TaskInstance<>("once", "undone"), Instant.now());
            deed.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from job").query(Integer.class).single()).isZero();
    }

    @Test
    void carriesNoData() {
        Scheduler scheduler = JobsConfiguration.build(source, List.of(once()), Clock.systemUTC(), PACE);
        assertThatThrownBy(() -> scheduler.schedule(new TaskInstance<>("once", "one", "words"), Instant.now())).isInstanceOf(IllegalArgumentException.class);
    }
}
