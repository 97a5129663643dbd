package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A code for each request, which every line of the log that it causes carries, and which an error tells the person: the help desk finds the lines by it. Made here, never taken from the request, so
 * that nobody writes into the log what is not so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestCode extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";
    private static final String KEY = "request";
    private static final int LENGTH = 8;
    /** Without what looks or sounds alike: people read it out on the telephone. */
    private static final String LETTERS = "abcdefhjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Of what this thread does; a new one where no request does it, such as for what comes over the web socket. */
    static String current() {
        String code = MDC.get(KEY);
        return code == null ? newCode() : code;
    }

    /** Of a request that failed: its error page is made in a request within. */
    static String of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof String code ? code : newCode();
    }

    private static String newCode() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length()).mapToObj(place -> String.valueOf(LETTERS.charAt(place))).collect(Collectors.joining());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest) throws ServletException, IOException {
        String code = newCode();
        request.setAttribute(KEY, code);
        response.setHeader(HEADER, code);
        // Stays until this thread's next request: what failed is logged by the server after all filters.
        MDC.put(KEY, code);
        rest.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return true;
    }
}
