package nl.veiligesteden.werkplek.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.veiligesteden.werkplek.database.DatabaseWatch;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database can't be reached everybody is told so at once, and goes on by itself when it can: an opened page asks again what it asked, which the
 * server does once; a page that is opened now says what is the matter and looks again every few seconds.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreachableFilter extends OncePerRequestFilter {

    /** What needs no database. */
    private static final List<String> WITHOUT = List.of("/actuator/", "/VAADIN/", "/styles.css", "/favicon.svg", "/fonts/", "/.well-known/");
    private static final String LOOK_AGAIN_SECONDS = "5";

    private final DatabaseWatch database;
    private final ErrorPage page;

    UnreachableFilter(DatabaseWatch database, ErrorPage page) {
        this.database = database;
        this.page = page;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        if (database.isReachable() || WITHOUT.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, LOOK_AGAIN_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (request.getParameter("v-r") == null) {
            response.setHeader("Refresh", LOOK_AGAIN_SECONDS);
            page.write(response, "error-page.unreachable", "");
        }
    }
}
