package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.access.Drafts;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ui.NewTask;
import org.springframework.stereotype.Component;

/** The municipality's side of a task: it is sent to its partner after showing who will be told and exactly what the partner will see. */
@Component
class TaskAsking implements NewTask {

    private final Items items;
    private final ItemPage page;
    private final PartnerTasks tasks;
    private final Members members;
    private final Drafts drafts;

    TaskAsking(Items items, ItemPage page, PartnerTasks tasks, Members members, Drafts drafts) {
        this.items = items;
        this.page = page;
        this.tasks = tasks;
        this.members = members;
        this.drafts = drafts;
    }

    HandshakeCard card(MunicipalityWorkspace workspace, ItemDetails item, Runnable refresh) {
        return new HandshakeCard(workspace, item, items, this, new DraftKeeper(drafts, workspace, "handshake:" + item.line().id().value()), refresh);
    }

    @Override
    public void open(MunicipalityWorkspace workspace, ItemId id, Runnable afterwards) {
        ItemDetails item = page.details(workspace, id);
        String partner = item.line().partnerName();
        Dialog dialog = new Dialog(t("asking.title", partner));
        dialog.setWidth("min(42rem, 94vw)");
        Div content = new Div();
        if (item.line().dueOn() == null || item.description().isBlank()) {
            content.add(new Banner(Tone.WARN, t("asking.incomplete")));
        }
        content.add(told(partner, members.toldOfTasks(workspace, item.partner())), preview(workspace, partner, tasks.preview(workspace, id)));
        content.addClassName("stack");
        dialog.add(content);
        SaveButton ask = new SaveButton(t("handshake.ask"), new FormErrors(), () -> {
            items.ask(workspace, id);
            dialog.close();
            Toast.done(t("handshake.asked"));
            afterwards.run();
        }, () -> !dialog.isOpened());
        ask.onControlEnter();
        dialog.getFooter().add(new Button(t("asking.later"), click -> dialog.close()), ask);
        dialog.open();
    }

    private static Banner told(String partner, List<String> people) {
        return people.isEmpty() ? new Banner(Tone.WARN, t("asking.nobody", partner))
                : new Banner(Tone.BUSY, t("asking.told", partner, String.join(", ", people)));
    }

    private static Div preview(MunicipalityWorkspace workspace, String partner, PartnerTasks.Task task) {
        H2 heading = new H2(t("asking.preview", partner));
        heading.addClassName("preview-heading");
        Paragraph title = new Paragraph(task.title());
        title.addClassName("preview-title");
        Span asked = new Span(t("tasks.asked-by", workspace.name()) + (task.dueOn() == null ? "" : " · " + Formats.dueBy(task.dueOn())));
        asked.addClassName("soft");
        Div frame = new Div(title, asked, new TaskRequest(t("asking.partner-reads"), task));
        frame.addClassName("preview");
        return new Div(heading, frame);
    }
}
