package nl.veiligesteden.werkplek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand times the same fault is one entry a minute. */
class FaultLogTest {

    private final AtomicLong now = new AtomicLong();
    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> written = new ListAppender<>();
    private final Logger log = context.getLogger("somewhere");

    @BeforeEach
    void start() {
        FaultLog filter = new FaultLog(now::get);
        filter.start();
        context.addTurboFilter(filter);
        written.start();
        log.setLevel(Level.INFO);
        log.addAppender(written);
    }

    @Test
    void writesAFaultOnceAMinuteAndCountsTheOthers() {
        for (int i = 0; i < 1_000; i++) {
            log.error("call {} failed", i, new IllegalStateException("forged"));
        }
        assertThat(messages()).containsExactly("call 0 failed");
        now.addAndGet(61_000_000_000L);
        for (int i = 0; i < 10; i++) {
            log.error("call {} failed", i, new IllegalStateException("forged"));
        }
        assertThat(written.list).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void countsWhatItLeftOut() {
        for (int i = 0; i < 5; i++) {
            log.warn("no answer from {}", "host " + i);
        }
        now.addAndGet(61_000_000_000L);
        log.warn("no answer from {}", "host 9");
        assertThat(messages()).containsExactly("no answer from host 0", "what follows happened 4 times more since it was last told", "no answer from host 9");
    }

    @Test
    void tellsOfALostDatabaseInOneLineWhoeverAsked() {
        for (int i = 0; i < 5; i++) {
            log.error("call {} failed", i, new IllegalStateException("outer", new SQLTransientConnectionException("pool is empty")));
            context.getLogger("elsewhere").warn("look", new SQLNonTransientConnectionException("socket closed"));
        }
        assertThat(messages()).containsExactly("no connection to the database: pool is empty");
        assertThat(written.list.getFirst().getThrowableProxy()).isNull();
        now.addAndGet(61_000_000_000L);
        log.error("call failed", new SQLTransientConnectionException("pool is empty"));
        assertThat(messages()).containsExactly("no connection to the database: pool is empty", "what follows happened 9 times more since it was last told", "no connection to the database: pool is empty");
    }

    @Test
    void leavesWhatIsNoFaultAlone() {
        log.info("mail is gone");
        log.info("mail is gone");
        log.warn("one thing");
        log.warn("another thing");
        assertThat(messages()).containsExactly("mail is gone", "mail is gone", "one thing", "another thing");
    }

    private List<String> messages() {
        return written.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
