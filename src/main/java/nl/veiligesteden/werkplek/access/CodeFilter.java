package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes the code of the second step. */
class CodeFilter extends AbstractAuthenticationProcessingFilter {

    static final String PATH = "/login/code";

    private final CodeSignIn codes;

    CodeFilter(CodeSignIn codes, FreshSession fresh, AuthenticationSuccessHandler wherePeopleWereGoing, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH));
        this.codes = codes;
        setAuthenticationManager(authentication -> authentication);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(fresh);
        setAuthenticationSuccessHandler((request, response, authentication) -> {
            String path = PendingSignIn.of(request, clock.instant()).map(PendingSignIn::path).orElse("");
            PendingSignIn.end(request);
            if (path.isEmpty()) {
                wherePeopleWereGoing.onAuthenticationSuccess(request, response, authentication);
            } else {
                response.sendRedirect(request.getContextPath() + "/" + path);
            }
        });
        setAuthenticationFailureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath() + switch (failure) {
            case LockedException many -> PATH + "?wacht";
            case CredentialsExpiredException late -> "/login?verlopen";
            default -> PATH + "?error";
        }));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return codes.attempt(request, request.getParameter("code"));
    }
}
