package nl.veiligesteden.werkplek.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Ends the session of the person who asks for it, in all tabs of the browser. */
@Component
public class SignOut {

    private final AuthenticationContext context;

    SignOut(AuthenticationContext context) {
        this.context = context;
    }

    /** Who came through an employer is signed out there too. */
    public void run() {
        Optional<String> employer = EmployerLogin.endSession(CurrentSession.get());
        UI ui = UI.getCurrent();
        context.logout();
        employer.ifPresent(address -> ui.getPage().setLocation(address));
    }
}
