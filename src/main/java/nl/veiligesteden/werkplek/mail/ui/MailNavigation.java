package nl.veiligesteden.werkplek.mail.ui;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The way to the outbox. */
@Component
public class MailNavigation implements NavigationSource {

    static final String OUTBOX = WorkspaceRoute.PROGRAMME + "/mail";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.PROGRAMME, 70, "nav.outbox", Icon.ENVELOPE, OUTBOX, Set.of(Role.PROGRAMME_ADMINISTRATOR), false));
    }
}
