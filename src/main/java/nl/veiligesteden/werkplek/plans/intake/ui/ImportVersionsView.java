package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.plans.intake.PlanImports;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** The imports over a plan that stood: what each changed, and the way back. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.IMPORTS)
@PermitAll
class ImportVersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Plans plans;
    private final PlanImports imports;
    private final Div list = new Div();
    private MunicipalityWorkspace workspace;
    private PlanDocument.Head head;

    ImportVersionsView(Workspaces workspaces, Plans plans, PlanImports imports) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.imports = imports;
        setId("inhoud");
        addClassName("page");
        list.addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        String period = event.getLocation().getQueryParameters().getSingleParameter(PlanNavigation.PERIOD).orElse("");
        head = plans.head(workspace, period).orElseThrow(NotFoundException::new);
        removeAll();
        add(new PageHeader(t("import.versions")).subtitle(t("import.versions.explanation")).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("plan.title"), PlanNavigation.plan(workspace.slug(), head.periodSlug())),
                new PageHeader.Crumb(t("import.versions"), null))), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<PlanImports.Version> versions = imports.versions(workspace, head.id());
        versions.forEach(version -> list.add(card(version)));
        if (versions.isEmpty()) {
            EmptyState none = new EmptyState(t("import.versions.none"), t("import.versions.none.explanation"));
            if (mayImport()) {
                none.add(new Anchor(PlanNavigation.importing(workspace.slug(), head.periodSlug()), t("plan.import")));
            }
            none.addClassName("card");
            list.add(none);
        }
    }

    private boolean mayImport() {
        return workspace.may(Permission.IMPORT_PLAN) && head.state() != PlanState.CLOSED;
    }

    private Card card(PlanImports.Version version) {
        Card card = new Card(t("import.version.of", Formats.moment(version.at()), version.author()));
        card.addClassName("import-version");
        if (version.takenBackAt() != null) {
            card.action(new Badge(t("import.version.taken-back", Formats.moment(version.takenBackAt()), version.takenBackBy()), Tone.IDLE, Shape.SQUARE));
        }
        if (version.last() && mayImport()) {
            card.action(new Button(t("import.take-back"), click -> new Confirm(t("import.take-back.question"), t("import.take-back.explanation"),
                    t("import.take-back"), () -> takeBack(version)).open()));
        }
        Unfold differences = new Unfold(t("import.version.show"), () -> new DifferenceRows(imports.differences(workspace, version.id()).stream()
                .filter(difference -> difference.effect() != Effect.UNCHANGED).toList()));
        differences.setOpened(version.last());
        card.add(differences);
        return card;
    }

    private void takeBack(PlanImports.Version version) {
        List<PlanImports.Stays> stays = imports.takeBack(workspace, version.id());
        Toast.done(t("import.taken-back"));
        show();
        Card said = new Card(t("import.taken-back"), new Span(t(stays.isEmpty() ? "import.stays.nothing" : "import.stays")));
        UnorderedList names = new UnorderedList();
        stays.forEach(one -> names.add(new ListItem(one.name().isBlank() ? t("import.part." + one.part()) : t("import.part." + one.part()) + ": " + one.name())));
        names.setVisible(!stays.isEmpty());
        said.add(names);
        said.getElement().setAttribute("tabindex", "-1");
        list.addComponentAsFirst(said);
        said.getElement().executeJs("this.focus()");
    }

    @Override
    public String getPageTitle() {
        return t("import.versions");
    }
}
