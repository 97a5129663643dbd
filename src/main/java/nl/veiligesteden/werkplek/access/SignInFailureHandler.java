package nl.veiligesteden.werkplek.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.function.Function;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the form, which says "wrong" or "wait", never whether the account exists but to who proved to own it; or on to the second step. */
class SignInFailureHandler implements AuthenticationFailureHandler {

    private final String otherwise;
    private final Function<HttpServletRequest, String> path;
    private final Clock clock;

    /**
     * @param otherwise where who proved nothing goes
     * @param path where who has to take the second step goes after it; empty for where the person was going
     */
    SignInFailureHandler(String otherwise, Function<HttpServletRequest, String> path, Clock clock) {
        this.otherwise = otherwise;
        this.path = path;
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof SecondStepNeededException right) {
            PendingSignIn.begin(request, right, path.apply(request), clock.instant());
            response.sendRedirect(request.getContextPath() + StepFilter.CODE);
            return;
        }
        response.sendRedirect(request.getContextPath() + switch (failure) {
            case LockedException many -> "/login?wacht";
            case AccountSuspendedException asleep -> AccountSuspendedException.PAGE;
            default -> otherwise;
        });
    }
}
