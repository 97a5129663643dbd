package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The register, for a municipality's coordinator; for everybody else there this page does not exist. */
@Route(WorkspaceRoute.MUNICIPALITY + PrivacyNavigation.REGISTER)
@PermitAll
class MunicipalityRegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Retention retention;

    MunicipalityRegisterView(Workspaces workspaces, Retention retention) {
        this.workspaces = workspaces;
        this.retention = retention;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.MANAGE_TEAM)) {
            throw new NotFoundException();
        }
        removeAll();
        add(new PageHeader(getPageTitle()).subtitle(t("register.subtitle")), new RegisterCards(retention));
    }

    @Override
    public String getPageTitle() {
        return t("nav.register");
    }
}
