package nl.veiligesteden.werkplek.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind this request. */
@Component
public class CurrentUser {

    public Optional<SignedInUser> get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user ? Optional.of(user) : Optional.empty();
    }

    /** @throws IllegalStateException outside a signed-in request, which the security configuration rules out for every view */
    public SignedInUser require() {
        return get().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
