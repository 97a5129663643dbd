package nl.veiligesteden.werkplek;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import nl.veiligesteden.werkplek.audit.AuditCommand;
import nl.veiligesteden.werkplek.backup.BackupCommand;
import nl.veiligesteden.werkplek.search.ui.SearchButton;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The whole application: one process that serves the workspace on one port. */
@SpringBootApplication
@EnableJpaRepositories(considerNestedRepositories = true)
@EnableScheduling
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
// The layout knows the search by an interface only: without this its web components would be left out of the bundle.
@Uses(SearchButton.class)
public class WerkplekApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    public static void main(String[] args) {
        if (AuditCommand.isAsked(args)) {
            System.exit(AuditCommand.verify());
        }
        if (BackupCommand.isAsked(args)) {
            System.exit(BackupCommand.run(List.of(args)));
        }
        SpringApplication.run(WerkplekApplication.class, args);
    }
}
