package nl.veiligesteden.werkplek.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets the demo happen in the past, by the same rules as for everybody: a report that was handed in can't be dated back afterwards. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final Clock NOW = Clock.systemUTC();

    private final ThreadLocal<Duration> back = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Only whoever loads the demo is back in time. */
    void daysAgo(int days, Runnable deed) {
        back.set(Duration.ofDays(days));
        try {
            deed.run();
        } finally {
            back.remove();
        }
    }

    @Override
    public Instant instant() {
        return NOW.instant().minus(back.get());
    }

    @Override
    public ZoneId getZone() {
        return NOW.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(NOW.withZone(zone), back.get().negated());
    }
}
