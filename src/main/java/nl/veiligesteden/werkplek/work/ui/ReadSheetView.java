package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.OneFile;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.sheets.SheetRefusedException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.SheetChanges;
import nl.veiligesteden.werkplek.work.SheetEdit;

/** Takes in a sheet of items: what was given out here and changed in Excel. Shows what it would change before it changes anything. */
@Route(WorkspaceRoute.MUNICIPALITY + ItemsNavigation.READ_SHEET)
@PermitAll
class ReadSheetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final SheetPlans plans;
    private final Div answer = new Div();
    private MunicipalityWorkspace workspace;

    ReadSheetView(Workspaces workspaces, SheetPlans plans) {
        this.workspaces = workspaces;
        this.plans = plans;
        setId("inhoud");
        addClassName("page");
        answer.addClassName("stack");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            throw new NotFoundException();
        }
        removeAll();
        answer.removeAll();
        Card card = new Card(t("sheet.in.choose-file"), new Paragraph(t("sheet.in.explanation")), upload());
        card.addClassName("stack");
        add(new PageHeader(getPageTitle()).crumbs(List.of(new PageHeader.Crumb(t("items.title"), Paths.municipality(workspace.slug()) + ItemsNavigation.ITEMS),
                new PageHeader.Crumb(t("sheet.in.title"), null))), card, answer);
    }

    private OneFile upload() {
        return new OneFile(new OneFile.Words(t("sheet.in.choose.file"), t("sheet.refused.TOO_LARGE"), t("sheet.refused.UNREADABLE")), SheetReader.MOST_BYTES, new String[] {".xlsx", ".csv"}, this::receive, this::refuse);
    }

    /** Read beside the page, which goes on. */
    private void receive(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Path file = Files.createTempFile("sheet", ".in");
        try {
            // No more than it takes to know that a file is too large: what the browser promised is not asked.
            Files.write(file, event.getInputStream().readNBytes(SheetReader.MOST_BYTES + 1));
            ReadTable table = SheetReader.read(file);
            ui.access(() -> show(table));
        } catch (SheetRefusedException refused) {
            ui.access(() -> refuse(t("sheet.refused." + refused.reason())));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void show(ReadTable table) {
        answer.removeAll();
        SheetPlans.Plan plan = plans.of(workspace, table);
        if (plan.isNone()) {
            refuse(t("sheet.in.no-columns"));
            return;
        }
        answer.add(new SheetPreview(plan.rows(), plan.others(), edits -> apply(edits, table)));
    }

    private void apply(List<SheetEdit> edits, ReadTable table) {
        try {
            SheetChanges.Undo undo = plans.apply(workspace, edits);
            answer.removeAll();
            Toast.undoable(t("sheet.in.done", edits.size()), t("bulk.undo"), () -> Toast.done(t("sheet.in.undone", plans.undo(workspace, undo))));
            answer.add(new Banner(Tone.GOOD, t("sheet.in.done", edits.size())));
        } catch (SheetChanges.RefusedException changedMeanwhile) {
            // Somebody was quicker: what can be done now is worked out anew, and nothing was changed.
            show(table);
            answer.addComponentAsFirst(new Banner(Tone.WARN, t("sheet.in.meanwhile")));
        }
    }

    private void refuse(String why) {
        answer.removeAll();
        answer.add(new Banner(Tone.BAD, why));
    }

    @Override
    public String getPageTitle() {
        return t("sheet.in.title");
    }
}
