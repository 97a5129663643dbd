package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;
import nl.veiligesteden.werkplek.plans.intake.PlanImport;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;

/** Takes over a public page: first the text, then what each part of it becomes. Nothing is stored before the person says so. */
@Route(WorkspaceRoute.MUNICIPALITY + PlanNavigation.IMPORT)
@PermitAll
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DRAFT = "plan-import";

    private final Workspaces workspaces;
    private final PlanImport imports;
    private final Programme programme;
    private final Partners partners;
    private final Drafts drafts;
    private final Div step = new Div();
    private MunicipalityWorkspace workspace;
    private ImportStart start;

    ImportView(Workspaces workspaces, PlanImport imports, Programme programme, Partners partners, Drafts drafts) {
        this.workspaces = workspaces;
        this.imports = imports;
        this.programme = programme;
        this.partners = partners;
        this.drafts = drafts;
        setId("inhoud");
        addClassName("page");
        step.addClassName("stack");
    }

    /** @throws NotFoundException for who may not import: that page does not exist for them */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.IMPORT_PLAN)) {
            throw new NotFoundException();
        }
        String wanted = event.getLocation().getQueryParameters().getSingleParameter(PlanNavigation.PERIOD).orElse("");
        List<Period> periods = programme.periods(workspace);
        Period period = periods.stream().filter(known -> known.slug().equals(wanted)).findFirst().orElseGet(() -> programme.currentPeriod(workspace));
        start = new ImportStart(periods, period, drafts.find(workspace, DRAFT).orElse(""), text -> drafts.keep(workspace, DRAFT, text), this::review);
        removeAll();
        add(new PageHeader(t("import.title")).subtitle(t("import.explanation")).crumbs(List.of(
                new PageHeader.Crumb(t("workspace.municipality", workspace.name()), Paths.municipality(workspace.slug())),
                new PageHeader.Crumb(t("plan.title"), PlanNavigation.plan(workspace.slug(), wanted)),
                new PageHeader.Crumb(t("import.title"), null))), step);
        back();
    }

    private void back() {
        step.removeAll();
        step.add(start);
    }

    private void review(Period period, Reading.Read read) {
        ImportPreview preview = imports.preview(workspace, period.id(), read);
        if (preview.otherMunicipality().isEmpty()) {
            review(period, preview, "");
            return;
        }
        step.removeAll();
        OtherMunicipality question = new OtherMunicipality(preview.otherMunicipality(), workspace.name(), () -> review(period, preview, preview.otherMunicipality()), this::back);
        step.add(question);
        question.focusFirst();
    }

    /** @param known the other municipality that the person said yes to */
    private void review(Period period, ImportPreview preview, String known) {
        step.removeAll();
        ImportReview review = new ImportReview(preview, known, programme.targetGroups(workspace), period,
                words -> partners.suggest(workspace, words), (page, notSame) -> imports.differences(workspace, period.id(), page, notSame));
        step.add(review, review.buttons(this::back, () -> store(period, review)));
        review.focusFirst();
    }

    private void store(Period period, ImportReview review) {
        try {
            imports.store(workspace, period.id(), review.page(), review.facts(), review.choices(), review.mark());
        } catch (StaleVersionException changed) {
            review.compareWith(imports.preview(workspace, period.id(), review.read()));
            return;
        }
        drafts.discard(workspace, DRAFT);
        Toast.done(t("import.stored"));
        UI.getCurrent().navigate(PlanNavigation.plan(workspace.slug()), QueryParameters.of(PlanNavigation.PERIOD, period.slug()));
    }

    @Override
    public String getPageTitle() {
        return t("import.title");
    }
}
