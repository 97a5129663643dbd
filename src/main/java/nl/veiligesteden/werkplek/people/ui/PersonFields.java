package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.GroupAddress;
import nl.veiligesteden.werkplek.design.FormErrors;

/** Who is invited: a name and a work address of one person. */
class PersonFields {

    final TextField name = new TextField(t("people.name"));
    final TextField email = new TextField(t("people.email"));

    PersonFields() {
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(t("people.email.hint"));
        email.getElement().setAttribute("inputmode", "email");
    }

    /**
     * Behind an account is one person: who signs in with an address that several people read?
     *
     * @param deed the button to press once more
     */
    FormErrors tellErrorsTo(FormErrors errors, String deed) {
        return errors.field("name", name).field("email", email)
                .doubt(email, typed -> GroupAddress.isLikely(typed) ? Optional.of(t("people.email.group", deed)) : Optional.empty());
    }
}
