package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** The contact persons that the page names. */
class ContactsEditor extends Card {

    private final List<Row> rows;

    ContactsEditor(List<ContactDraft> contacts) {
        super(t("import.contacts"));
        rows = contacts.stream().map(Row::new).toList();
        Paragraph hint = new Paragraph(t("import.contacts.hint"));
        hint.addClassNames("soft", "small");
        Div content = new Div(hint);
        content.addClassNames("stack", "tight");
        rows.forEach(content::add);
        add(content);
        setVisible(!contacts.isEmpty());
    }

    /** @throws InvalidInputException for a mail address that is none */
    List<ContactDraft> choices() {
        return rows.stream().filter(row -> row.keep.getValue()).map(Row::toDraft).toList();
    }

    private static class Row extends Div {

        private final Checkbox keep = new Checkbox(t("import.contact.keep"), true);
        private final TextField name;
        private final TextField role;
        private final TextField email;
        private final TextField phone;

        Row(ContactDraft contact) {
            addClassName("import-name");
            name = PartEditor.line(t("import.contact.name"), contact.name());
            role = PartEditor.line(t("import.contact.role"), contact.role());
            email = PartEditor.line(t("import.contact.email"), contact.email());
            phone = PartEditor.line(t("import.contact.phone"), contact.phone());
            add(name, role, email, phone, keep);
        }

        ContactDraft toDraft() {
            ContactDraft[] draft = new ContactDraft[1];
            boolean well = new FormErrors().field("name", name).field("role", role).field("email", email).field("phone", phone)
                    .tryTo(() -> draft[0] = new ContactDraft(name.getValue(), role.getValue(), email.getValue(), phone.getValue()));
            if (!well) {
                throw new InvalidInputException("contact", "import.contact.invalid");
            }
            return draft[0];
        }
    }
}
