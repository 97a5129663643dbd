package nl.veiligesteden.werkplek.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.veiligesteden.werkplek.shared.Time;

/** A clock that a test sets. */
public final class MovableClock extends Clock {

    private volatile Instant now = Instant.now();

    public void set(Instant instant) {
        now = instant;
    }

    /** By the clock on the wall in the Netherlands, such as {@code 2027-03-28T02:30}; of two that read the same, the first. */
    public void set(String there) {
        now = LocalDateTime.parse(there).atZone(Time.NETHERLANDS).toInstant();
    }

    public void move(Duration on) {
        now = now.plus(on);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(now, zone);
    }
}
