package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Takes in a sheet of partners. */
@Route(WorkspaceRoute.MUNICIPALITY + PartnersNavigation.READ_PARTNERS)
@PermitAll
class ReadPartnersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final PartnerDesk desk;

    ReadPartnersView(Workspaces workspaces, PartnerDesk desk) {
        this.workspaces = workspaces;
        this.desk = desk;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.MANAGE_PARTNERS)) {
            throw new NotFoundException();
        }
        removeAll();
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(t("nav.partners"), PartnersNavigation.of(workspace.slug())),
                new PageHeader.Crumb(getPageTitle(), null))), desk.partners(workspace));
    }

    @Override
    public String getPageTitle() {
        return t("partners.sheet.title");
    }
}
