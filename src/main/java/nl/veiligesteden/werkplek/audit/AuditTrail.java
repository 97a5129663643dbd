package nl.veiligesteden.werkplek.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the trail that BIO2 8.15.01 asks for: action, object, result, origin, actor, time. Listens within the transaction
 * of the deed, so that neither stands without the other.
 */
@Component
public class AuditTrail {

    /** How a deed ended. */
    public enum Result { DONE, REFUSED }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final Cache<String, Instant> refusals = Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build();

    AuditTrail(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void write(Event event) {
        insert(event.at(), event.actor(), event.action(), event.objectType(), event.objectId(),
                event.municipality() == null ? null : event.municipality().value(), Result.DONE, event.changes());
    }

    /** What has no transaction of its own, such as signing in. The actor is null where nobody is known by that name. */
    public void attempt(String action, Actor actor, Result result) {
        insert(clock.instant(), actor, action, "account", actor == null ? null : actor.account().value(), null, result, List.of());
    }

    /**
     * What somebody tried and may not, at most once a minute of each kind: a page that asks again and again fills no trail.
     *
     * @param reasonKey what the person was told
     */
    public void refused(Actor actor, String reasonKey) {
        Instant now = clock.instant();
        if (refusals.asMap().putIfAbsent(actor.account() + reasonKey, now) == null) {
            insert(now, actor, "deed.refused", "account", actor.account().value(), null, Result.REFUSED, List.of(new Change("reason", "", reasonKey)));
        }
    }

    private void insert(Instant at, Actor actor, String action, String objectType, UUID objectId, UUID municipality, Result result,
                        List<Change> changes) {
        jdbc.sql("""
                        insert into audit_entry (id, at, actor_id, actor_name, action, object_type, object_id, municipality_id, result, origin, changes)
                        values (:id, :at, :actor, :name, :action, :type, :object, :municipality, :result, :origin, :changes)""")
                .param("id", Id.nextValue()).param("at", Time.toColumn(at))
                .param("actor", actor == null ? null : actor.account().value()).param("name", actor == null ? "" : actor.name())
                .param("action", action).param("type", objectType).param("object", objectId).param("municipality", municipality)
                .param("result", result.name()).param("origin", origin()).param("changes", json.writeValueAsString(changes))
                .update();
    }

    private static String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr() : "system";
    }
}
