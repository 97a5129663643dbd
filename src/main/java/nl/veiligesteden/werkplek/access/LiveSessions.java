package nl.veiligesteden.werkplek.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Which sessions stand. What is ended in this process is gone at once, with its open pages; in another process it ends at its next
 * request, within the two seconds that a key is remembered.
 */
@Component
class LiveSessions implements HttpSessionListener {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final Map<String, HttpSession> open = new ConcurrentHashMap<>();
    private final LoadingCache<UUID, Optional<Standing>> keys;
    private final SessionAge age;
    private final TaskExecutor executor;

    LiveSessions(JdbcClient jdbc, SessionAge age, @Qualifier("applicationTaskExecutor") TaskExecutor executor) {
        this.age = age;
        this.executor = executor;
        this.keys = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(10_000).build(id ->
                jdbc.sql("select session_key, (select group_concat(d.id) from known_device d where d.account_id = a.id) devices from account a where id = :id and ended_at is null and suspended_at is null")
                        .param("id", id).query((row, number) -> new Standing(row.getInt("session_key"), row.getString("devices") == null ? Set.of() : Set.of(row.getString("devices").split(",")))).optional());
    }

    /** The key of sessions that stand, and the browsers in which the account is known. */
    private record Standing(int key, Set<String> devices) {
    }

    /** All sessions of an account that began with an earlier key are ended. */
    record SessionsEnded(AccountId account) {
    }

    /** Somebody signed in, in a browser that is new. */
    record DeviceBegun(AccountId account) {
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void begun(DeviceBegun event) {
        keys.invalidate(event.account().value());
    }

    boolean stands(SignedInUser user, HttpSession session) {
        if (session != null && age.isOver(session)) {
            return false;
        }
        UUID device = session == null ? null : Devices.of(session);
        return keys.get(user.account().value()).filter(now -> now.key() == user.sessionKey() && (device == null || now.devices().contains(device.toString()))).isPresent();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void end(SessionsEnded event) {
        keys.invalidate(event.account().value());
        // On a thread of its own: this one answers within a session, and closing the pages of another asks for that other's lock.
        List<HttpSession> ended = List.copyOf(open.values()).stream().filter(session -> isEnded(session, event.account())).toList();
        ended.forEach(session -> executor.execute(() -> invalidate(session)));
    }

    private boolean isEnded(HttpSession session, AccountId account) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                    && context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedInUser user
                    && user.account().equals(account) && !stands(user, session);
        } catch (IllegalStateException alreadyOver) {
            return false;
        }
    }

    static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException alreadyOver) {
            // Then it is as it should be.
        }
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.put(event.getSession().getId(), event.getSession());
    }

    /** By the session itself: signing in gives it another id. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.values().remove(event.getSession());
        open.remove(event.getSession().getId());
    }
}
