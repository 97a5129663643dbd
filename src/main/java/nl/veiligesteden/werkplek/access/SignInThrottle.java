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
    private static final int REQUESTS_FROM_ONE_ORIGIN = 30;
    private static final int REQUESTS_FROM_EVERYWHERE = 1_000;
    private static final Duration WAIT = Duration.ofMinutes(15);

    private final Cache<Source, Bucket> origins = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> addresses = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> places = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> stopped = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Bucket allStopped = bucket(FOR_EVERYBODY);
    private final Cache<String, Bucket> guesses = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Cache<String, Bucket> requests = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();
    private final Bucket allRequests = bucket(REQUESTS_FROM_EVERYWHERE);
    private final Bucket allGuesses = bucket(REQUESTS_FROM_EVERYWHERE);
    private final Cache<String, Bucket> links = Caffeine.newBuilder().expireAfterAccess(WAIT).maximumSize(100_000).build();

    /** Who is asked for, and from where. */
    private record Source(String email, String origin) {
    }

    /** Takes one attempt, before the password is looked at: guesses that come all at once are counted all. False when none is left. */
    boolean take(String email, String address) {
        String origin = Origins.network(address);
        return places.get(origin, key -> bucket(FOR_EVERYBODY)).tryConsume(1)
                && origins.get(new Source(email, origin), key -> bucket(FROM_ONE_ORIGIN)).tryConsume(1)
                && addresses.get(email, key -> bucket(FROM_EVERYWHERE)).tryConsume(1);
    }

    /** Whether one more link may be mailed to the address: nobody fills somebody else's mailbox. */
    boolean takeLink(String email) {
        return links.get(email, key -> bucket(LINKS)).tryConsume(1);
    }

    /** Whether somebody may ask for a link from there once more, for whatever address. */
    boolean takeRequest(String address) {
        return requests.get(Origins.network(address), key -> bucket(REQUESTS_FROM_ONE_ORIGIN)).tryConsume(1) && allRequests.tryConsume(1);
    }

    /** Whether the secret of a link from there is looked at: secrets are too long to guess, and whoever tries fills no trail. */
    boolean takeSecret(String address) {
        return guesses.get(Origins.network(address), key -> bucket(REQUESTS_FROM_ONE_ORIGIN)).tryConsume(1) && allGuesses.tryConsume(1);
    }

    /** Whether the trail is told once more that guesses for the address are stopped. */
    boolean takeStopped(String email) {
        return stopped.get(email, key -> bucket(1)).tryConsume(1) && allStopped.tryConsume(1);
    }

    /** Gives back what was no guess. Those of others stay counted, or the owner's own sign-in would let them begin anew. */
    void wasRight(String email, String address) {
        String origin = Origins.network(address);
        origins.invalidate(new Source(email, origin));
        places.get(origin, key -> bucket(FOR_EVERYBODY)).addTokens(1);
        addresses.get(email, key -> bucket(FROM_EVERYWHERE)).addTokens(1);
    }

    private static Bucket bucket(int attempts) {
        return Bucket.builder().addLimit(limit -> limit.capacity(attempts).refillIntervally(attempts, WAIT)).build();
    }
}
