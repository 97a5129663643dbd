package nl.veiligesteden.werkplek.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import nl.veiligesteden.werkplek.live.LiveFeed;
import nl.veiligesteden.werkplek.shared.Event;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What tells whether people are served, besides how long pages take: acts by kind, mails by state, jobs, who listens for news. Sessions, the pool of connections and the Java machine tell theirs
 * by Spring Boot. None of it holds anything of a person or a municipality, and the number of series is fixed by the source.
 */
@Component
@WithFigures
class Figures {

    private final MeterRegistry registry;
    private final JdbcClient jdbc;
    private final MultiGauge mails;
    private final MultiGauge failures;
    private final MultiGauge successes;

    Figures(MeterRegistry registry, JdbcClient jdbc, LiveFeed feed) {
        this.registry = registry;
        this.jdbc = jdbc;
        this.mails = MultiGauge.builder("werkplek.mails").description("Mails by state; SENT stand until their term ends").register(registry);
        this.failures = MultiGauge.builder("werkplek.job.failures").description("How often a job failed since it last succeeded").register(registry);
        this.successes = MultiGauge.builder("werkplek.job.success.age").baseUnit("seconds").description("How long ago a job last succeeded").register(registry);
        Gauge.builder("werkplek.live.tabs", feed, LiveFeed::listening).description("Open tabs that are told what changes").register(registry);
    }

    /** Counted once it stands. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void done(Event event) {
        registry.counter("werkplek.acts", "kind", event.action().replaceFirst("[.].*", "")).increment();
    }

    @Scheduled(fixedDelayString = "${werkplek.metrics.pace:PT15S}")
    void look() {
        mails.register(jdbc.sql("select state, count(*) amount from mail group by state").query((row, number) -> (MultiGauge.Row<?>) MultiGauge.Row.of(Tags.of("state", row.getString("state")), row.getLong("amount")))
                .list(), true);
        List<Job> jobs = jdbc.sql("select task_name, max(coalesce(consecutive_failures, 0)) failures, timestampdiff(microsecond, max(last_success), utc_timestamp(6)) / 1000000 age from job group by task_name")
                .query((row, number) -> new Job(row.getString("task_name"), row.getInt("failures"), row.getObject("age") == null ? null : row.getDouble("age"))).list();
        failures.register(jobs.stream().map(job -> (MultiGauge.Row<?>) MultiGauge.Row.of(Tags.of("job", job.name()), job.failures())).toList(), true);
        successes.register(jobs.stream().filter(job -> job.age() != null).map(job -> (MultiGauge.Row<?>) MultiGauge.Row.of(Tags.of("job", job.name()), job.age())).toList(), true);
    }

    private record Job(String name, int failures, Double age) {
    }
}
