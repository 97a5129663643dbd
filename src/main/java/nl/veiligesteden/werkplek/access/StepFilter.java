package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Takes a proof that completes signing in: the code of the second step, or a passkey. */
class StepFilter extends AbstractAuthenticationProcessingFilter {

    static final String CODE = "/login/code";
    static final String PASSKEY = "/login/passkey";

    private final Function<HttpServletRequest, Authentication> attempt;

    /** @param failed where who was refused goes */
    StepFilter(String path, Function<HttpServletRequest, Authentication> attempt, BiFunction<HttpServletRequest, AuthenticationException, String> failed, FreshSession fresh,
               AuthenticationSuccessHandler wherePeopleWereGoing, Clock clock) {
        super(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, path));
        this.attempt = attempt;
        setAuthenticationManager(authentication -> authentication);
        setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        setSessionAuthenticationStrategy(fresh);
        setAuthenticationSuccessHandler((request, response, authentication) -> {
            String next = PendingSignIn.of(request, clock.instant()).map(PendingSignIn::path).orElse("");
            PendingSignIn.end(request);
            if (next.isEmpty()) {
                wherePeopleWereGoing.onAuthenticationSuccess(request, response, authentication);
            } else {
                response.sendRedirect(request.getContextPath() + "/" + next);
            }
        });
        setAuthenticationFailureHandler((request, response, failure) -> response.sendRedirect(request.getContextPath() + failed.apply(request, failure)));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        return attempt.apply(request);
    }
}
