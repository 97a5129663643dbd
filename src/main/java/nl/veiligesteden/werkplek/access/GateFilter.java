package nl.veiligesteden.werkplek.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a request may weigh, how many a stranger may send, and from where somebody may sign in: refused before anything is read or kept.
 */
class GateFilter extends OncePerRequestFilter {

    static final Set<String> SIGNS_IN = Set.of("/login", "/login/ott", StepFilter.CODE, StepFilter.PASSKEY, "/ott/generate");
    /** A page of the sign-in is small. */
    private static final long STRANGERS_BODY = 64 * 1024;
    /** Room for a whole plan page pasted at once; a file comes by another way, with its own bound. */
    private static final long BODY = 8 * 1024 * 1024;
    private static final String FILES = "/VAADIN/dynamic/";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** A town hall has one address on the internet. */
    private static final int FROM_ONE_ORIGIN = 600;
    private static final int FROM_EVERYWHERE = 6_000;
    private static final int TOO_MANY = 429;

    private final Cache<String, Bucket> origins = Caffeine.newBuilder().expireAfterAccess(MINUTE).maximumSize(100_000).build();
    private final Bucket everywhere = bucket(FROM_EVERYWHERE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (!"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (SIGNS_IN.contains(request.getServletPath()) && Origins.isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        boolean stranger = isStranger();
        if (!request.getServletPath().startsWith(FILES) || stranger) {
            long length = request.getContentLengthLong();
            if (length < 0 || length > (stranger ? STRANGERS_BODY : BODY)) {
                response.sendError(length < 0 ? HttpServletResponse.SC_LENGTH_REQUIRED : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            }
        }
        if (stranger && !(origins.get(Origins.network(request.getRemoteAddr()), key -> bucket(FROM_ONE_ORIGIN)).tryConsume(1) && everywhere.tryConsume(1))) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(MINUTE.toSeconds()));
            response.sendError(TOO_MANY);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isStranger() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || !(authentication.getPrincipal() instanceof SignedInUser);
    }

    private static Bucket bucket(int requests) {
        return Bucket.builder().addLimit(limit -> limit.capacity(requests).refillGreedy(requests, MINUTE)).build();
    }
}
