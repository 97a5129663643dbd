package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.AlreadyMemberException;
import nl.veiligesteden.werkplek.access.GroupAddress;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;

/** Asks who is invited to be what, where. The person gets a mail. */
class InviteDialog {

    private final Accounts accounts;
    private final Map<Role.Scope, Function<String, List<PlaceChoice>>> places;
    private final TextField name = new TextField(t("people.name"));
    private final TextField email = new TextField(t("people.email"));
    private final Div standing = new Div();
    private final Select<Role> role = new Select<>();
    private final ComboBox<PlaceChoice> place = new ComboBox<>();

    /** @param places where the roles of each scope can be given, by what was typed; with one place there is nothing to choose */
    InviteDialog(Accounts accounts, List<Role> roles, Map<Role.Scope, Function<String, List<PlaceChoice>>> places) {
        this.accounts = accounts;
        this.places = places;
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(t("people.email.hint"));
        email.getElement().setAttribute("inputmode", "email");
        standing.getElement().setAttribute("role", "alert");
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
        Function<String, List<PlaceChoice>> search = chosen == null ? typed -> List.of() : places.getOrDefault(chosen.scope(), typed -> List.of());
        List<PlaceChoice> offered = search.apply("");
        place.setLabel(t(chosen != null && chosen.scope() == Role.Scope.PARTNER ? "people.place.partner" : "people.place.municipality"));
        place.setItems(query -> search.apply(query.getFilter().orElse("")).stream().skip(query.getOffset()).limit(query.getLimit()));
        place.setVisible(offered.size() != 1);
        if (offered.size() == 1) {
            place.setValue(offered.getFirst());
        }
    }

    void open(Workspace workspace, Runnable afterwards) {
        FormErrors errors = new FormErrors().field("name", name).field("email", email).field("role", role).field("place", place).doubt(email, InviteDialog::groupAddress);
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
        }, new Paragraph(t("people.invite.explanation")), name, email, standing, role, place).open();
    }

    /** Behind an account is one person: who signs in with an address that several people read? */
    private static Optional<String> groupAddress(String typed) {
        return GroupAddress.isLikely(typed) ? Optional.of(t("people.email.group", t("people.invite"))) : Optional.empty();
    }

    /** Says which role stands, with the button that changes it to the one that was chosen. */
    private Banner alreadyThere(Workspace workspace, AlreadyMemberException there, Runnable changed) {
        Role wanted = role.getValue();
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
        return new InvitationDraft(name.getValue(), email.getValue(), role.getValue(), place.getValue() == null ? null : place.getValue().place());
    }
}
