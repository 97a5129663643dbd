package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;

/** Asks who is invited to be what, where. The person gets a mail. */
class InviteDialog {

    private final Accounts accounts;
    private final Map<Role.Scope, List<PlaceChoice>> places;
    private final TextField name = new TextField(t("people.name"));
    private final TextField email = new TextField(t("people.email"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<PlaceChoice> place = new ComboBox<>();

    /** @param places where the roles of each scope can be given; with one place there is nothing to choose */
    InviteDialog(Accounts accounts, List<Role> roles, Map<Role.Scope, List<PlaceChoice>> places) {
        this.accounts = accounts;
        this.places = places;
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(t("people.email.hint"));
        email.getElement().setAttribute("inputmode", "email");
        role.setLabel(t("people.role"));
        role.setItems(roles);
        role.setItemLabelGenerator(T::t);
        role.setRequiredIndicatorVisible(true);
        role.addValueChangeListener(change -> offerPlaces(change.getValue()));
        place.setItemLabelGenerator(PlaceChoice::name);
        place.setRequiredIndicatorVisible(true);
        place.setVisible(false);
    }

    private void offerPlaces(Role chosen) {
        List<PlaceChoice> offered = chosen == null ? List.of() : places.getOrDefault(chosen.scope(), List.of());
        place.setLabel(t(chosen != null && chosen.scope() == Role.Scope.PARTNER ? "people.place.partner" : "people.place.municipality"));
        place.setItems(offered);
        place.setVisible(offered.size() != 1);
        if (offered.size() == 1) {
            place.setValue(offered.getFirst());
        }
    }

    void open(Workspace workspace, Runnable afterwards) {
        FormErrors errors = new FormErrors().field("name", name).field("email", email).field("role", role).field("place", place);
        new FormDialog(t("people.invite"), t("people.invite"), errors, close -> {
            accounts.invite(workspace, draft());
            close.run();
            Toast.done(t("people.mailed", name.getValue().strip()));
            afterwards.run();
        }, new Paragraph(t("people.invite.explanation")), name, email, role, place).open();
    }

    private InvitationDraft draft() {
        return new InvitationDraft(name.getValue(), email.getValue(), role.getValue(), place.getValue() == null ? null : place.getValue().place());
    }
}
