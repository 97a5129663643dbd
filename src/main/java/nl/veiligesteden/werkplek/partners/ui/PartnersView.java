package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** With whom a municipality works, who is at turn, and who its own departments and contact persons are. */
@Route(WorkspaceRoute.MUNICIPALITY + PartnersNavigation.PARTNERS)
@PermitAll
@ShowsPeople
class PartnersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Partners partners;
    private final Contacts contacts;
    private final Editors editors;
    private MunicipalityWorkspace workspace;

    PartnersView(Workspaces workspaces, Partners partners, Contacts contacts, Editors editors) {
        this.workspaces = workspaces;
        this.partners = partners;
        this.contacts = contacts;
        this.editors = editors;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        show();
    }

    private void show() {
        removeAll();
        boolean manages = workspace.may(Permission.MANAGE_PARTNERS);
        CollaborationDialog dialog = manages ? new CollaborationDialog(partners, workspace, this::saved) : null;
        TakeAlong taken = new TakeAlong(getPageTitle(), format -> Paths.municipality(workspace.slug()) + "/" + PartnerSheets.PARTNERS + "." + format.ending());
        PageHeader header = manages ? new PageHeader(getPageTitle(), taken, readWay(), addButton(dialog)) : new PageHeader(getPageTitle(), taken);
        List<Partners.Collaborator> all = partners.collaborators(workspace);
        add(header.subtitle(t("partners.subtitle", workspace.name(), all.size())));
        Div left = new Div();
        for (CollaborationCategory category : CollaborationCategory.values()) {
            left.add(new CollaborationsCard(category, all.stream().filter(one -> one.category() == category).toList(), workspace.slug(), dialog));
        }
        left.addClassName("column");
        Div right = new Div(new DepartmentsCard(contacts, workspace, this::saved), new ContactsCard(contacts, editors, workspace, this::saved));
        right.addClassName("column");
        Div columns = new Div(left, right);
        columns.addClassNames("columns", "even");
        add(columns);
    }

    private Component readWay() {
        Anchor read = new Anchor(Paths.municipality(workspace.slug()) + PartnersNavigation.READ_PARTNERS, t("sheet.in.way"));
        read.addClassName("as-button");
        return read;
    }

    private static Component addButton(CollaborationDialog dialog) {
        Button add = new Button(t("partners.add"), click -> dialog.begin());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }

    private void saved() {
        Toast.done(t("saved"));
        show();
    }

    @Override
    public String getPageTitle() {
        return t("nav.partners");
    }
}
