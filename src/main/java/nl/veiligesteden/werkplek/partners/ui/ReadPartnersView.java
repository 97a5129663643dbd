package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.intake.ui.SheetPage;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Takes in a sheet of partners. */
@Route(WorkspaceRoute.MUNICIPALITY + PartnersNavigation.READ_PARTNERS)
@PermitAll
class ReadPartnersView extends SheetPage {

    private final Workspaces workspaces;
    private final PartnerDesk desk;

    ReadPartnersView(Workspaces workspaces, PartnerDesk desk) {
        super("partners.sheet.title");
        this.workspaces = workspaces;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.MANAGE_PARTNERS)) {
            throw new NotFoundException();
        }
        show(List.of(new PageHeader.Crumb(t("nav.partners"), PartnersNavigation.of(workspace.slug()))), desk.partners(workspace));
    }
}
