package nl.veiligesteden.werkplek.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import nl.veiligesteden.werkplek.shared.MembershipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Whether a membership stands in the role that a workspace was issued for, now: who was made a reader must not go on editing in a
 * page that is still open. Remembered for two seconds so that a page asks the database once; what ends in this
 * process is forgotten at once, what ends in another one within those two seconds.
 */
@Component
class LiveMemberships {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private final LoadingCache<UUID, Seen> standing;
    private final AtomicLong changes = new AtomicLong();

    LiveMemberships(JdbcClient jdbc) {
        this.standing = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(10_000).build(id -> new Seen(changes.get(), jdbc.sql("""
                        select m.role from membership m join account a on a.id = m.account_id
                        where m.id = :id and m.ended_at is null and a.ended_at is null and a.suspended_at is null""")
                .param("id", id).query(String.class).optional().map(Role::valueOf)));
    }

    /** @param change the last one that was known when the database was asked: what was asked before a change and answered after it tells nothing */
    private record Seen(long change, Optional<Role> role) {
    }

    void require(MembershipId membership, Role role) {
        Seen seen = standing.get(membership.value());
        while (seen.change() != changes.get()) {
            standing.asMap().remove(membership.value(), seen);
            seen = standing.get(membership.value());
        }
        if (seen.role().filter(role::equals).isEmpty()) {
            throw new MembershipEndedException();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(MembershipsChanged event) {
        changes.incrementAndGet();
    }

    /** Some membership or account began, ended or got another role. */
    record MembershipsChanged() {
    }
}
