package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ReasonDialog;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptTexts;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;

/** Where municipality and partner stand with a task, and the municipality's next step. */
class HandshakeCard extends Card {

    private final DraftKeeper drafts;
    private final Runnable refresh;

    HandshakeCard(MunicipalityWorkspace workspace, ItemDetails item, Items items, TaskAsking asking, DraftKeeper drafts, Runnable refresh) {
        super(t("handshake.title", item.line().partnerName()));
        this.drafts = drafts;
        this.refresh = refresh;
        Handshake now = item.line().handshake();
        Div state = new Div(ItemBadges.handshake(now));
        add(state, new Paragraph(t("handshake.explanation." + now, item.line().partnerName())));
        if (!item.handshakeNote().isBlank()) {
            add(new Paragraph("“" + item.handshakeNote() + "”"));
        }
        if (!workspace.may(Permission.EDIT_ITEMS)) {
            return;
        }
        var id = item.line().id();
        Div buttons = new Div();
        buttons.addClassName("line");
        if (now.leadsTo(Handshake.CONFIRMED)) {
            Button confirm = primary(new Button(t("handshake.confirm"), click -> done("handshake.confirmed", () -> items.confirm(workspace, id, ""))));
            confirm.setDisableOnClick(true);
            buttons.add(confirm);
        }
        if (now.leadsTo(Handshake.ASKED)) {
            buttons.add(primary(new Button(t(now == Handshake.NOT_ASKED ? "handshake.ask" : "handshake.ask-again"),
                    click -> asking.open(workspace, id, refresh))));
        }
        if (now.leadsTo(Handshake.RETURNED)) {
            buttons.add(reason("return", note -> items.returnToPartner(workspace, id, note)));
        }
        if (now.leadsTo(Handshake.WITHDRAWN)) {
            buttons.add(reason("withdraw", why -> items.withdraw(workspace, id, why)));
        } else if (now == Handshake.NOT_ASKED && item.line().status() != ItemStatus.STOPPED) {
            buttons.add(reason("stop", why -> items.withdraw(workspace, id, why)));
        }
        add(buttons);
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button reason(String verb, Consumer<String> deed) {
        String key = "handshake." + verb;
        return new Button(t(key), click -> {
            KeptTexts kept = new KeptTexts(drafts);
            new ReasonDialog(t(key), t(key + ".explanation"), t(key + ".label"), t(key), area -> kept.watch(verb, area), words -> done(key + ".done", () -> {
                deed.accept(words);
                kept.forget();
            })).open();
        });
    }

    private void done(String message, Runnable deed) {
        deed.run();
        Toast.done(t(message));
        refresh.run();
    }
}
