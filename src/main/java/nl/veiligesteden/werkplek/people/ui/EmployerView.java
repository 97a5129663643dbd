package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Employers;
import nl.veiligesteden.werkplek.access.Employers.Employer;
import nl.veiligesteden.werkplek.access.Employers.Group;
import nl.veiligesteden.werkplek.access.GroupDraft;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** One employer, and what its groups give here. */
@Route(PeopleNavigation.EMPLOYERS + "/:werkgever")
@PermitAll
class EmployerView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int NAMED = 20;

    private final Workspaces workspaces;
    private final Employers employers;
    private final Programme programme;
    private ProgrammeWorkspace workspace;
    private Employer employer;

    EmployerView(Workspaces workspaces, Employers employers, Programme programme) {
        this.workspaces = workspaces;
        this.employers = employers;
        this.programme = programme;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        employer = employers.one(workspace, event.getRouteParameters().get("werkgever").orElse(""));
        show();
    }

    private void show() {
        removeAll();
        Button connect = new Button(t("employer.connect"), click -> new GroupDialog(employers, workspace, employer.name(), roleFields(), this::show).open());
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(employer.name(), connect).crumbs(List.of(new PageHeader.Crumb(t("nav.employers"), PeopleNavigation.EMPLOYERS), new PageHeader.Crumb(employer.name(), null)))
                .subtitle(t("employer.subtitle", String.join(", ", employer.domains()), employer.people())));
        List<Group> groups = employers.groups(workspace, employer.name());
        Rows rows = new Rows();
        groups.forEach(group -> rows.row(new Span(group.name()), t("employer.group.line", group.place(), Formats.moment(group.since()), group.by()), new Badge(t(group.role()), Tone.IDLE, Shape.OPEN),
                new Span(t("employers.people", group.people())), disconnect(group)));
        add(new Card(t("employer.groups"), new Paragraph(t("employer.groups.explanation")), groups.isEmpty() ? new EmptyState(t("employer.none"), t("employer.none.explanation")) : rows));
    }

    private Button disconnect(Group group) {
        Button button = new Button(t("employer.disconnect"), click -> new Confirm(t("employer.disconnect.question", group.name()), consequence(group), t("employer.disconnect"), () -> {
            employers.disconnect(workspace, group.id());
            Toast.done(t("employer.disconnected", group.name()));
            show();
        }).open());
        button.setAriaLabel(t("employer.disconnect.of", group.name(), group.place()));
        return button;
    }

    private String consequence(Group group) {
        List<String> names = employers.people(workspace, group.id());
        return names.isEmpty() ? t("employer.disconnect.nobody") : names.size() <= NAMED ? t("employer.disconnect.people", group.place(), String.join(", ", names))
                : t("employer.disconnect.many", group.place(), String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
    }

    private RoleFields roleFields() {
        List<PlaceChoice> municipalities = programme.municipalities(workspace).stream().map(municipality -> new PlaceChoice(municipality.name(), Place.in(municipality.id()))).toList();
        return new RoleFields(GroupDraft.ROLES, Map.of(Role.Scope.MUNICIPALITY, PlaceChoice.among(municipalities), Role.Scope.PROGRAMME, PlaceChoice.among(List.of(new PlaceChoice(workspace.name(), Place.PROGRAMME)))));
    }

    @Override
    public String getPageTitle() {
        return employer == null ? t("nav.employers") : t("employer.of", employer.name());
    }
}
