package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.AlreadyMemberException;
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
    private final PersonFields person = new PersonFields();
    private final Div standing = new Div();
    private final RoleFields fields;

    InviteDialog(Accounts accounts, RoleFields fields) {
        this.accounts = accounts;
        this.fields = fields;
        standing.getElement().setAttribute("role", "alert");
    }

    void open(Workspace workspace, Runnable afterwards) {
        FormErrors errors = fields.tellErrorsTo(person.tellErrorsTo(new FormErrors(), t("people.invite")));
        new FormDialog(t("people.invite"), t("people.invite"), errors, close -> {
            standing.removeAll();
            try {
                boolean again = accounts.invite(workspace, draft());
                close.run();
                Toast.done(t(again ? "people.mailed-again" : "people.mailed", person.name.getValue().strip()));
                afterwards.run();
            } catch (AlreadyMemberException there) {
                standing.add(alreadyThere(workspace, there, () -> {
                    close.run();
                    afterwards.run();
                }));
                person.email.focus();
            }
        }, new Paragraph(t("people.invite.explanation")), person.name, person.email, standing, fields.role, fields.place).open();
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
        return new InvitationDraft(person.name.getValue(), person.email.getValue(), fields.role.getValue(), fields.chosenPlace());
    }
}
