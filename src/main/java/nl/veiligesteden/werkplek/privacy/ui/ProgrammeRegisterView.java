package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The register, for Movisie. */
@Route(WorkspaceRoute.PROGRAMME + PrivacyNavigation.REGISTER)
@PermitAll
class ProgrammeRegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Retention retention;

    ProgrammeRegisterView(Workspaces workspaces, Retention retention) {
        this.workspaces = workspaces;
        this.retention = retention;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspaces.programme();
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("register.subtitle")), new RegisterCards(retention));
    }

    @Override
    public String getPageTitle() {
        return t("nav.register");
    }
}
