package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.Employers;
import nl.veiligesteden.werkplek.access.Employers.Employer;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Through which employers people sign in; for the programme's administrator. The settings name them, the page shows them. */
@Route(PeopleNavigation.EMPLOYERS)
@PermitAll
class EmployersView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Employers employers;

    EmployersView(Workspaces workspaces, Employers employers) {
        this.workspaces = workspaces;
        this.employers = employers;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ProgrammeWorkspace workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        removeAll();
        List<Employer> all = employers.all(workspace);
        add(new PageHeader(getPageTitle()).subtitle(t("employers.subtitle")));
        if (all.isEmpty()) {
            add(new EmptyState(t("employers.none"), t("employers.none.explanation")));
            return;
        }
        Rows rows = new Rows();
        all.forEach(employer -> rows.row(new Anchor(PeopleNavigation.employer(employer.name()), employer.name()), String.join(", ", employer.domains()),
                new Span(t("employers.groups", employer.groups())), new Span(t("employers.came", employer.people()))));
        add(new Card(t("nav.employers"), new Paragraph(t("employers.explanation")), rows));
    }

    @Override
    public String getPageTitle() {
        return t("nav.employers");
    }
}
