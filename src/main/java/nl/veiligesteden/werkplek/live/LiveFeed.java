package nl.veiligesteden.werkplek.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.shared.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks in the database for what happened and passes it on. One small query for the whole process, however many look, and none when nobody
 * does. An entry is seen when its transaction ends, later than its own time: so it looks a while back, and remembers what it passed on.
 */
@Component
public class LiveFeed {

    private static final Duration LOOK_BACK = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(LiveFeed.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Set<Consumer<List<LiveChange>>> listeners = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Instant> passedOn = new HashMap<>();

    LiveFeed(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return what ends it */
    public Runnable listen(Consumer<List<LiveChange>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** How many listen. */
    public int listening() {
        return listeners.size();
    }

    @Scheduled(fixedDelayString = "${werkplek.live.pace:PT0.7S}")
    void look() {
        if (listeners.isEmpty()) {
            passedOn.clear();
            return;
        }
        Instant from = clock.instant().minus(LOOK_BACK);
        passedOn.values().removeIf(at -> at.isBefore(from.minus(LOOK_BACK)));
        List<LiveChange> fresh = jdbc.sql("""
                        select a.id, a.at, a.object_id, a.municipality_id, a.actor_name, if(a.object_type = 'partner', a.object_id, i.partner_id) partner_id, i.title
                        from audit_entry a left join item i on i.id = a.object_id and a.object_type = 'item'
                        where a.at > :from and a.result = 'DONE' and a.object_id is not null and a.action not like '%.read' order by a.at""")
                .param("from", Time.toColumn(from))
                .query((row, number) -> Map.entry(Time.fromColumn(row.getObject("at", LocalDateTime.class)), new LiveChange(row.getObject("id", UUID.class),
                        row.getObject("object_id", UUID.class), row.getObject("municipality_id", UUID.class), row.getObject("partner_id", UUID.class),
                        row.getString("actor_name"), row.getString("title")))).list().stream()
                .filter(entry -> passedOn.putIfAbsent(entry.getValue().id(), entry.getKey()) == null).map(Map.Entry::getValue).toList();
        if (!fresh.isEmpty()) {
            listeners.forEach(listener -> passOn(listener, fresh));
        }
    }

    private static void passOn(Consumer<List<LiveChange>> listener, List<LiveChange> fresh) {
        try {
            listener.accept(fresh);
        } catch (RuntimeException failure) {
            LOG.warn("a page could not be told what changed", failure);
        }
    }
}
