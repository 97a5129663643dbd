package nl.veiligesteden.werkplek.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whether the database can be reached, known before anybody asks: who waits for a connection, or for an answer of a server that hangs, waits for long. It asks
 * over a connection of its own, of which it expects an answer within two seconds.
 */
@Component
public class DatabaseWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** The server lives: it has no place for one more, and those who have a connection go on. */
    private static final int TOO_MANY_CONNECTIONS = 1040;

    private final JdbcConnectionDetails details;
    private Connection connection;
    private final Duration pace;
    private volatile boolean reachable = true;
    private volatile Thread watching;
    private long since;

    DatabaseWatch(JdbcConnectionDetails details, @Value("${werkplek.database.watch:PT1S}") Duration pace) {
        this.details = details;
        this.pace = pace;
    }

    /** On a thread of its own, of the machine: those who share one wait for each other, and so for the database. */
    @Override
    public void start() {
        watching = Thread.ofPlatform().daemon().name("database-watch").start(() -> {
            while (watching == Thread.currentThread()) {
                look();
                LockSupport.parkNanos(pace.toNanos());
            }
            close();
        });
    }

    @Override
    public void stop() {
        Thread last = watching;
        watching = null;
        LockSupport.unpark(last);
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    public boolean isReachable() {
        return reachable;
    }

    private void look() {
        try {
            if (connection == null || !connection.isValid((int) PATIENCE.toSeconds())) {
                close();
                connection = DriverManager.getConnection(details.getJdbcUrl(), settings());
            }
            if (!reachable) {
                LOG.info("the database is reached again, after {} s", Duration.ofNanos(System.nanoTime() - since).toSeconds());
            }
            reachable = true;
        } catch (SQLException refused) {
            if (reachable && refused.getErrorCode() != TOO_MANY_CONNECTIONS) {
                since = System.nanoTime();
                reachable = false;
                LOG.error("the database can't be reached, pages say so until it can: {}", refused.getMessage());
            }
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("user", details.getUsername());
        settings.setProperty("password", details.getPassword());
        settings.setProperty("connectTimeout", String.valueOf(PATIENCE.toMillis()));
        settings.setProperty("socketTimeout", String.valueOf(PATIENCE.toMillis()));
        return settings;
    }

    private void close() {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException gone) {
            LOG.debug("what is closed was gone already", gone);
        } finally {
            connection = null;
        }
    }
}
