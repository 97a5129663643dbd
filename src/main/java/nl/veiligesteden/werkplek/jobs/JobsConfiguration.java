package nl.veiligesteden.werkplek.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.OnStartup;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** One scheduler a process, over one table; whoever is first takes a job, and takes over from a process that no longer says that it lives. */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final int THREADS = 2;
    private static final Duration HEARTBEAT = Duration.ofMinutes(1);
    /** Within what the application has for its whole stop. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    /** A job that is put on the calendar within a transaction stands there only when that is committed. */
    @Bean(destroyMethod = "")
    @DependsOnDatabaseInitialization
    Scheduler jobScheduler(DataSource source, List<Task<?>> tasks, Clock clock, @Value("${werkplek.jobs.pace:PT20S}") Duration pace) {
        return build(source, tasks, clock, pace);
    }

    @Bean
    JobRunner jobRunner(Scheduler scheduler, @Value("${werkplek.jobs.run:true}") boolean run) {
        return new JobRunner(scheduler, run);
    }

    static Scheduler build(DataSource source, List<Task<?>> tasks, Clock clock, Duration pace) {
        List<Task<?>> others = tasks.stream().filter(task -> !(task instanceof OnStartup)).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), others).startTasks(recurring(tasks)).tableName("job").clock(clock::instant)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString())).threads(THREADS).pollingInterval(pace)
                .heartbeatInterval(HEARTBEAT).shutdownMaxWait(LONGEST_STOP).serializer(new NoData()).alwaysPersistTimestampInUTC().build();
    }

    private static <T extends Task<?> & OnStartup> List<T> recurring(List<Task<?>> tasks) {
        return tasks.stream().filter(OnStartup.class::isInstance).map(task -> {
            @SuppressWarnings("unchecked")
            T one = (T) task;
            return one;
        }).toList();
    }
}
