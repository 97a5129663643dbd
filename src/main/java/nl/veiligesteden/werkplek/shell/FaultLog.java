package nl.veiligesteden.werkplek.shell;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.slf4j.Marker;

/**
 * Keeps the log readable, and the disk from filling, whatever goes wrong how often: of one fault one entry a minute. The next entry says
 * how many there were meanwhile. A fault is what one logger warns of: by its exception and where that arose, or else by its sentence.
 */
class FaultLog extends TurboFilter {

    private static final long MINUTE = 60_000_000_000L;
    private static final int KINDS = 1_000;
    /** Whoever asked, it is one fault; and from where it was asked says nothing of it. */
    private static final String LOST = "no connection to the database: {}";

    private final Cache<String, Seen> faults = Caffeine.newBuilder().maximumSize(KINDS).build();
    private final LongSupplier nanos;

    FaultLog(LongSupplier nanos) {
        this.nanos = nanos;
        setName(FaultLog.class.getSimpleName());
    }

    private static final class Seen {
        private final AtomicLong more = new AtomicLong();
        private long since;
        private boolean begun;

        /** How many were left out since the last entry, when it is time for another; else -1. */
        synchronized long next(long now) {
            if (begun && now - since < MINUTE) {
                more.incrementAndGet();
                return -1;
            }
            begun = true;
            since = now;
            return more.getAndSet(0);
        }
    }

    @Override
    public FilterReply decide(Marker marker, Logger logger, Level level, String format, Object[] params, Throwable thrown) {
        if (format == null || !level.isGreaterOrEqual(Level.WARN) || !level.isGreaterOrEqual(logger.getEffectiveLevel())) {
            return FilterReply.NEUTRAL;
        }
        Throwable fault = thrown == null && params != null && params.length > 0 && params[params.length - 1] instanceof Throwable last ? last : thrown;
        String lost = lost(fault);
        if (lost != null) {
            logger.warn(LOST, lost);
            return FilterReply.DENY;
        }
        String kind = format.equals(LOST) ? format : logger.getName() + (fault == null ? format : where(fault));
        long more = faults.get(kind, key -> new Seen()).next(nanos.getAsLong());
        if (more < 0) {
            return FilterReply.DENY;
        }
        if (more > 0) {
            logger.info("what follows happened {} times more since it was last told", more);
        }
        return FilterReply.NEUTRAL;
    }

    /** What a connection that is lost or isn't to be had says of itself; null for every other fault. */
    private static String lost(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException) {
                return cause.getMessage();
            }
        }
        return null;
    }

    private static String where(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return thrown.getClass().getName() + (frames.length == 0 ? "" : frames[0]);
    }
}
