package nl.veiligesteden.werkplek.access;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

/** Ends the session of the person who asks for it, in all tabs of the browser. */
@Component
public class SignOut {

    private final AuthenticationContext context;

    SignOut(AuthenticationContext context) {
        this.context = context;
    }

    public void run() {
        context.logout();
    }
}
