package nl.veiligesteden.werkplek.work.ui;

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
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Takes in a sheet of items: what was given out here and changed in Excel, or a list of the municipality's own. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.READ_SHEET)
@PermitAll
class ReadSheetView extends SheetPage {

    private final Workspaces workspaces;
    private final SheetDesk desk;

    ReadSheetView(Workspaces workspaces, SheetDesk desk) {
        super("sheet.in.title");
        this.workspaces = workspaces;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            throw new NotFoundException();
        }
        show(List.of(new PageHeader.Crumb(t("items.title"), Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS)), desk.intake(workspace));
    }
}
