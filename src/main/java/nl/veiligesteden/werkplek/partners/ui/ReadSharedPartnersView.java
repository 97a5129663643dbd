package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.intake.ui.SheetPage;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Takes in a sheet of the organisations that all municipalities share. */
@Route(PartnersNavigation.READ_SHARED)
@PermitAll
class ReadSharedPartnersView extends SheetPage {

    private final Workspaces workspaces;
    private final PartnerDesk desk;

    ReadSharedPartnersView(Workspaces workspaces, PartnerDesk desk) {
        super("shared-partners.sheet.title");
        this.workspaces = workspaces;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_PROGRAMME)) {
            throw new NotFoundException();
        }
        show(List.of(new PageHeader.Crumb(t("shared-partners.title"), PartnersNavigation.SHARED)), desk.shared(workspace));
    }
}
