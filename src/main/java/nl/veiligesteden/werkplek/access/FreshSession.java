package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Whoever signs in gets a session that nobody knew before. One in which somebody was signed in ends with its open pages, which would go
 * on acting in that person's name; one of nobody only gets another id, since its sign-in page may still be asking something.
 */
class FreshSession implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy ofNobody = new ChangeSessionIdAuthenticationStrategy();
    private final SessionFixationProtectionStrategy ofSomebody = new SessionFixationProtectionStrategy();

    private final Devices devices;
    private final SessionAge age;

    FreshSession(Devices devices, SessionAge age) {
        this.devices = devices;
        this.age = age;
        ofSomebody.setMigrateSessionAttributes(false);
    }

    @Override
    public void onAuthentication(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        boolean somebodys = session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof SignedInUser;
        (somebodys ? ofSomebody : ofNobody).onAuthentication(authentication, request, response);
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            devices.signedIn(user, request, response);
            age.begins(request.getSession());
        }
    }
}
