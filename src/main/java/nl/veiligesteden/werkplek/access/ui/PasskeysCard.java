package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.veiligesteden.werkplek.access.Agents;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PasskeyButton;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;

/** The own passkeys: made in one press, named, and removed. */
class PasskeysCard extends Card {

    private final Passkeys passkeys;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Div list = new Div();
    private final PasskeyButton add;

    PasskeysCard(Passkeys passkeys, CurrentUser currentUser, Clock clock) {
        super(t("passkeys.title"));
        this.passkeys = passkeys;
        this.currentUser = currentUser;
        this.clock = clock;
        AtomicReference<Passkeys.Making> making = new AtomicReference<>();
        add = new PasskeyButton(t("passkeys.add"), PasskeyButton.Task.CREATE, () -> {
            making.set(passkeys.begin(currentUser.require()));
            return making.get().json();
        }, answer -> {
            passkeys.add(currentUser.require(), making.get(), answer, newName());
            Toast.done(t("passkeys.added"));
            show();
        });
        list.addClassName("passkeys");
        Div content = new Div(new Paragraph(t("passkeys.explanation")), list, add);
        content.addClassName("stack");
        add(content);
        show();
    }

    /** By the browser in which it was made, until its owner names it. */
    private static String newName() {
        String browser = Agents.name(VaadinSession.getCurrent().getBrowser().getBrowserApplication());
        return browser.isEmpty() ? t("passkeys.new") : browser;
    }

    private void show() {
        list.removeAll();
        List<Passkeys.Passkey> mine = passkeys.list(currentUser.require());
        add.primary(mine.isEmpty());
        Rows rows = new Rows();
        mine.forEach(passkey -> {
            String used = passkey.lastUsedAt() == null ? t("passkeys.unused") : t("passkeys.used", Formats.ago(passkey.lastUsedAt(), clock.instant()));
            rows.row(new Span(passkey.name()), t("passkeys.since", Formats.moment(passkey.since()), used) + (passkey.copied() ? " " + t("passkeys.copied") : ""),
                    new RowButton(t("passkeys.rename"), passkey.name(), () -> rename(passkey)), new RowButton(t("passkeys.remove"), passkey.name(), () -> remove(passkey)));
        });
        if (!mine.isEmpty()) {
            list.add(rows);
        }
    }

    private void rename(Passkeys.Passkey passkey) {
        TextField name = new TextField(t("passkeys.name"));
        name.setValue(passkey.name());
        name.setRequiredIndicatorVisible(true);
        new FormDialog(t("passkeys.rename"), t("action.save"), new FormErrors().field("name", name), close -> {
            passkeys.rename(currentUser.require(), passkey.id(), name.getValue());
            close.run();
            show();
        }, name).open();
    }

    private void remove(Passkeys.Passkey passkey) {
        new Confirm(t("passkeys.remove.question", passkey.name()), t("passkeys.remove.explanation"), t("passkeys.remove"), () -> {
            passkeys.remove(currentUser.require(), passkey.id());
            Toast.done(t("passkeys.removed", passkey.name()));
            show();
        }).open();
    }
}
