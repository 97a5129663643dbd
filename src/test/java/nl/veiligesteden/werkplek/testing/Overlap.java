package nl.veiligesteden.werkplek.testing;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two deeds at the same moment. */
@TestComponent
public class Overlap {

    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    Overlap(TransactionTemplate transaction, JdbcClient jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * Does the first, and before that is committed begins the second, until it waits for the first or, if nothing makes it wait, is done.
     *
     * @param waitsAt what the statement holds at which the second waits, as a pattern of SQL
     * @return how the second ended
     */
    public Future<?> of(Runnable first, Runnable second, String waitsAt) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return transaction.execute(status -> {
                first.run();
                Future<?> under = threads.submit(second);
                while (!under.isDone() && jdbc.sql("select count(*) from information_schema.processlist where id <> connection_id() and info like :part")
                        .param("part", "%" + waitsAt + "%").query(Integer.class).single() == 0) {
                    Thread.onSpinWait();
                }
                return under;
            });
        }
    }
}
