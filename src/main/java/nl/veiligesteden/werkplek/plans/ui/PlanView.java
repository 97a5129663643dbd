package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanItems;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.ui.ItemEditing;

/** A municipality's plan as a document to read, edited in place, with the work beneath what it serves. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.PLAN)
@PermitAll
@ShowsPeople
class PlanView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final Plans plans;
    private final PlanItems items;
    private final PublicPage publicPage;
    private final Programme programme;
    private final Drafts drafts;
    private final Editors editors;
    private final ItemEditing editing;
    private MunicipalityWorkspace workspace;
    private String period = "";

    PlanView(Workspaces workspaces, Plans plans, PlanItems items, PublicPage publicPage, Programme programme, Drafts drafts, Editors editors, ItemEditing editing) {
        this.workspaces = workspaces;
        this.plans = plans;
        this.items = items;
        this.publicPage = publicPage;
        this.programme = programme;
        this.drafts = drafts;
        this.editors = editors;
        this.editing = editing;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        period = event.getLocation().getQueryParameters().getSingleParameter(PlanNavigation.PERIOD).orElse("");
        show();
        getElement().executeJs("document.getElementById(location.hash.substring(1))?.scrollIntoView()");
    }

    private void show() {
        removeAll();
        Optional<PlanDocument.Head> head = plans.head(workspace, period);
        if (head.isEmpty()) {
            begin();
            return;
        }
        PlanContext context = new PlanContext(workspace, plans.document(workspace, head.get().id()), items.items(workspace, head.get().id()),
                publicPage.involved(workspace, head.get().id()), programme.targetGroups(workspace), plans, drafts, editors, editing, this::show);
        add(new PlanHeader(context, plans.heads(workspace)));
        if (workspace.isObserver()) {
            add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        Div text = new Div(new AimCard(context));
        text.addClassNames("column", "plan-text");
        context.document().sections().forEach(section -> text.add(new SectionCard(context, section, SectionContent.of(context, section))));
        Div columns = new Div(new PlanContents(context), text, new MatrixCard(context, items.matrix(workspace, head.get().id())));
        columns.addClassNames("columns", "plan-columns", "plan-document");
        add(columns);
    }

    private void begin() {
        Period chosen = programme.periods(workspace).stream().filter(known -> known.slug().equals(period)).findFirst()
                .orElseGet(() -> period.isBlank() ? programme.currentPeriod(workspace) : null);
        if (chosen == null) {
            throw new NotFoundException();
        }
        add(new PageHeader(t("plan.title")).subtitle(chosen.name()).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("plan.title"), null))));
        if (workspace.isObserver()) {
            add(new Banner(Tone.BUSY, t("observer.banner", workspace.name())));
        }
        EmptyState empty = new EmptyState(t("plan.none"), workspace.isObserver() ? t("plan.none.observer", workspace.name())
                : t(workspace.may(Permission.EDIT_PLAN) ? "plan.none.explanation" : "plan.none.reader"));
        if (workspace.may(Permission.IMPORT_PLAN)) {
            Button importing = new Button(t("plan.none.import"), click -> UI.getCurrent().navigate(Paths.municipality(workspace.slug())
                    + PlanNavigation.IMPORT, QueryParameters.of(PlanNavigation.PERIOD, chosen.slug())));
            importing.addThemeVariants(ButtonVariant.PRIMARY);
            empty.add(importing);
        }
        if (workspace.may(Permission.EDIT_PLAN)) {
            Map<SectionKind, String> headings = Arrays.stream(SectionKind.values()).collect(Collectors.toMap(kind -> kind, SectionKind::usualHeading));
            empty.add(new Button(t("plan.none.begin"), click -> {
                plans.begin(workspace, chosen.id(), "De aanpak van gemeente " + workspace.name(), headings);
                show();
            }));
        }
        add(new Card(t("plan.none.title", chosen.name()), empty));
        List<PlanDocument.Head> others = plans.heads(workspace);
        if (!others.isEmpty()) {
            Div line = new Div();
            line.addClassName("line");
            others.forEach(other -> line.add(new Anchor(PlanNavigation.plan(workspace.slug(), other.periodSlug()), t("plan.of-period", other.periodName()))));
            add(line);
        }
    }

    @Override
    public String getPageTitle() {
        return t("plan.title");
    }
}
