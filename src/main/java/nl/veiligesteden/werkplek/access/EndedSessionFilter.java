package nl.veiligesteden.werkplek.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever comes with a session that was ended is nobody. */
class EndedSessionFilter extends OncePerRequestFilter {

    private final LiveSessions sessions;

    EndedSessionFilter(LiveSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInUser user && !sessions.stands(user, request.getSession(false))) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                LiveSessions.invalidate(session);
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }
}
