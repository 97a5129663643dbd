package nl.veiligesteden.werkplek.operations;

import jakarta.annotation.PreDestroy;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Tells the database that this process serves people, as the others do, so that one page shows them all. One that serves no pages isn't told of. */
@Component
class Nodes {

    /** Who said nothing for so long is gone. */
    static final Duration SILENT = Duration.ofMinutes(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final Logger LOG = LoggerFactory.getLogger(Nodes.class);

    private final UUID id = Id.nextValue();
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile String name = "";

    Nodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of the application; empty where it doesn't run as a jar. */
    static String version() {
        return Optional.ofNullable(Nodes.class.getPackage().getImplementationVersion()).orElse("");
    }

    static Instant began() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    UUID id() {
        return id;
    }

    /** The port of the figures is no node. */
    @EventListener
    void serves(WebServerInitializedEvent event) {
        if (!StringUtils.hasText(event.getApplicationContext().getServerNamespace())) {
            name = host() + ":" + event.getWebServer().getPort();
        }
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException unnamed) {
            return "localhost";
        }
    }

    @Scheduled(fixedDelayString = "${werkplek.node.pace:PT15S}")
    void lives() {
        if (name.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into node (id, name, version, started_at, seen_at) values (:id, :name, :version, :began, :now)
                        on duplicate key update seen_at = :now""")
                .param("id", id).param("name", name).param("version", version()).param("began", Time.toColumn(began())).param("now", Time.toColumn(now)).update();
        jdbc.sql("delete from node where seen_at < :before").param("before", Time.toColumn(now.minus(REMEMBERED))).update();
    }

    @PreDestroy
    void stops() {
        if (name.isEmpty()) {
            return;
        }
        try {
            jdbc.sql("update node set stopped_at = :now where id = :id").param("now", Time.toColumn(clock.instant())).param("id", id).update();
        } catch (DataAccessException gone) {
            LOG.debug("The database doesn't hear any more that this process stops", gone);
        }
    }
}
