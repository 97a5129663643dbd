package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ReasonDialog;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shell.DraftKeeper;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.Signal;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;

/** Where municipality and partner stand with a task, and the municipality's next step. */
class HandshakeCard extends Card {

    /** Where people are invited: a page of a module above this one. */
    private static final String TEAM = "/team";

    private final DraftKeeper drafts;
    private final Runnable refresh;

    HandshakeCard(MunicipalityWorkspace workspace, ItemDetails item, Items items, TaskAsking asking, DraftKeeper drafts, Runnable refresh) {
        super(t("handshake.title", item.line().partnerName()));
        this.drafts = drafts;
        this.refresh = refresh;
        Handshake now = item.line().handshake();
        Div state = new Div(ItemBadges.handshake(now));
        add(state, new Paragraph(t("handshake.explanation." + now, item.line().partnerName())));
        if (item.line().signals().contains(Signal.UNATTENDED)) {
            add(unattended(workspace, item.line().partnerName()));
        }
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

    /** The partner is at turn, but nobody there knows: somebody has to be let in. */
    private static Banner unattended(MunicipalityWorkspace workspace, String partner) {
        if (!workspace.may(Permission.MANAGE_TEAM)) {
            return new Banner(Tone.WARN, t("handshake.unattended", partner));
        }
        Banner banner = new Banner(Tone.WARN, t("handshake.unattended.invite", partner));
        banner.add(new Anchor(Paths.municipality(workspace.slug()) + TEAM, t("people.invite")));
        return banner;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button reason(String verb, Consumer<String> deed) {
        String key = "handshake." + verb;
        return new Button(t(key), click -> {
            KeptFields kept = new KeptFields(drafts);
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
