package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.AlreadyMemberException;
import nl.veiligesteden.werkplek.access.GroupAddress;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;

/** Asks who is invited to be what, where. The person gets a mail. */
class InviteDialog {

    private final Accounts accounts;
    private final TextField name = new TextField(t("people.name"));
    private final TextField email = new TextField(t("people.email"));
    private final Div standing = new Div();
    private final RoleFields fields;

    InviteDialog(Accounts accounts, RoleFields fields) {
        this.accounts = accounts;
        this.fields = fields;
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(t("people.email.hint"));
        email.getElement().setAttribute("inputmode", "email");
        standing.getElement().setAttribute("role", "alert");
    }

    void open(Workspace workspace, Runnable afterwards) {
        FormErrors errors = fields.tellErrorsTo(new FormErrors().field("name", name).field("email", email)).doubt(email, InviteDialog::groupAddress);
        new FormDialog(t("people.invite"), t("people.invite"), errors, close -> {
            standing.removeAll();
            try {
                boolean again = accounts.invite(workspace, draft());
                close.run();
                Toast.done(t(again ? "people.mailed-again" : "people.mailed", name.getValue().strip()));
                afterwards.run();
            } catch (AlreadyMemberException there) {
                standing.add(alreadyThere(workspace, there, () -> {
                    close.run();
                    afterwards.run();
                }));
                email.focus();
            }
        }, new Paragraph(t("people.invite.explanation")), name, email, standing, fields.role, fields.place).open();
    }

    /** Behind an account is one person: who signs in with an address that several people read? */
    private static Optional<String> groupAddress(String typed) {
        return GroupAddress.isLikely(typed) ? Optional.of(t("people.email.group", t("people.invite"))) : Optional.empty();
    }

    /** Says which role stands, with the button that changes it to the one that was chosen. */
    private Banner alreadyThere(Workspace workspace, AlreadyMemberException there, Runnable changed) {
        Role wanted = fields.role.getValue();
        Banner banner = new Banner(Tone.WARN, t(wanted == there.role() ? "people.already-there" : "people.already-there.as", t(there.role())));
        if (wanted != there.role()) {
            banner.add(new Button(t("people.change-role", t(wanted)), click -> {
                accounts.changeRole(workspace, there.membership(), wanted);
                Toast.done(t("saved"));
                changed.run();
            }));
        }
        return banner;
    }

    private InvitationDraft draft() {
        return new InvitationDraft(name.getValue(), email.getValue(), fields.role.getValue(), fields.chosenPlace());
    }
}
