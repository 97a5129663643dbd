package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The register, for a municipality's coordinator; for everybody else there this page does not exist. */
@Route(WorkspaceRoute.MUNICIPALITY + PrivacyNavigation.REGISTER)
@PermitAll
class MunicipalityRegisterView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Retention retention;
    private final Contacts contacts;

    MunicipalityRegisterView(Workspaces workspaces, Retention retention, Contacts contacts) {
        this.workspaces = workspaces;
        this.retention = retention;
        this.contacts = contacts;
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
        add(new PageHeader(getPageTitle()).subtitle(t("register.subtitle")), contactData(workspace), new RegisterCards(retention));
    }

    /** A contact person asks the municipality, by mail or telephone. It isn't there where there is none. */
    private Card contactData(MunicipalityWorkspace workspace) {
        Rows rows = new Rows();
        List<Contacts.Contact> people = contacts.contacts(workspace);
        people.forEach(person -> rows.row(new Span(person.name()), person.role(),
                new TakeAlong(t("contact-data.of", person.name()), format -> Paths.municipality(workspace.slug()) + "/" + OwnDataSheets.CONTACT + "/" + person.id() + "." + format.ending()).ofPeople()));
        Card card = new Card(t("contact-data.title"), new Paragraph(t("contact-data.explanation")), rows);
        card.setVisible(!people.isEmpty());
        return card;
    }

    @Override
    public String getPageTitle() {
        return t("nav.register");
    }
}
