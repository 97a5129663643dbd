package nl.veiligesteden.werkplek.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The first who looks at the country after a start doesn't wait until all of it is counted. */
@Component
class CountedAhead {

    private final KeptCounts kept;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TaskExecutor executor;

    CountedAhead(KeptCounts kept, JdbcClient jdbc, Clock clock, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.kept = kept;
        this.jdbc = jdbc;
        this.clock = clock;
        this.executor = executor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void count() {
        executor.execute(() -> jdbc.sql("select id from programme_period where :today between starts_on and ends_on").param("today", LocalDate.now(clock.withZone(Time.NETHERLANDS)))
                .query(UUID.class).list().forEach(period -> kept.of(new PeriodId(period))));
    }
}
