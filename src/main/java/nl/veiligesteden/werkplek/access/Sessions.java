package nl.veiligesteden.werkplek.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The session in which somebody acts. */
final class Sessions {

    private Sessions() {
    }

    /** This session goes on with what is known of the person now. */
    static void goOn(SignedInUser user) {
        SecurityContext context = SecurityContextHolder.getContext();
        if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedInUser) {
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        }
    }
}
