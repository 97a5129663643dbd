package nl.veiligesteden.werkplek.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often somebody may guess a password. Few guesses for one mail address from one origin, so that whoever guesses doesn't lock the
 * owner out; more, but not without end, for one mail address from everywhere together, and for all addresses from one origin. What is
 * taken fills again in fifteen minutes.
 */
@Component
class SignInThrottle {

    private static final int FROM_ONE_ORIGIN = 5;
    private static final int FROM_EVERYWHERE = 50;
    /** A town hall has one address on the internet. */
    private static final int FOR_EVERYBODY = 100;
    private static final int LINKS = 3;
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final Cache<Source, Bucket> origins = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> addresses = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> places = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> links = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();

    /** Who is asked for, and from where. */
    private record Source(String email, String origin) {
    }

    /** Takes one attempt, before the password is looked at: guesses that come all at once are counted all. False when none is left. */
    boolean take(String email, String origin) {
        return places.get(origin, key -> bucket(FOR_EVERYBODY)).tryConsume(1)
                && origins.get(new Source(email, origin), key -> bucket(FROM_ONE_ORIGIN)).tryConsume(1)
                && addresses.get(email, key -> bucket(FROM_EVERYWHERE)).tryConsume(1);
    }

    /** Whether one more link may be mailed to the address: nobody fills somebody else's mailbox. */
    boolean takeLink(String email) {
        return links.get(email, key -> bucket(LINKS)).tryConsume(1);
    }

    /** Gives back what was no guess. Those of others stay counted, or the owner's own sign-in would let them begin anew. */
    void wasRight(String email, String origin) {
        origins.invalidate(new Source(email, origin));
        places.get(origin, key -> bucket(FOR_EVERYBODY)).addTokens(1);
        addresses.get(email, key -> bucket(FROM_EVERYWHERE)).addTokens(1);
    }

    private static Bucket bucket(int attempts) {
        return Bucket.builder().addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, WAIT)).build();
    }
}
