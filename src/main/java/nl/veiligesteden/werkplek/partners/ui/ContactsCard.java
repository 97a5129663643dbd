package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Editors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** The municipality's contact persons, kept only while they are in the role. */
class ContactsCard extends Card {

    private final Contacts contacts;
    private final Editors editors;
    private final MunicipalityWorkspace workspace;
    private final Runnable saved;

    ContactsCard(Contacts contacts, Editors editors, MunicipalityWorkspace workspace, Runnable saved) {
        super(t("contacts.title"));
        this.contacts = contacts;
        this.editors = editors;
        this.workspace = workspace;
        this.saved = saved;
        boolean manages = workspace.may(Permission.MANAGE_PARTNERS);
        if (manages) {
            Button add = new Button(t("action.add"), click -> add());
            add.setAriaLabel(t("contacts.add"));
            action(add);
        }
        List<Contacts.Contact> people = contacts.contacts(workspace);
        if (people.isEmpty()) {
            add(new EmptyState(t("contacts.none"), t("contacts.none.explanation")));
            addReadWay(manages);
            return;
        }
        Rows rows = new Rows();
        people.forEach(person -> rows.row(new Span(person.name()), meta(person), manages ? buttons(person) : new Component[0]));
        add(rows, new TakeAlong(t("contacts.title"), format -> Paths.municipality(workspace.slug()) + "/" + PartnerSheets.CONTACTS + "." + format.ending()).ofPeople());
        addReadWay(manages);
    }

    private void addReadWay(boolean manages) {
        if (manages) {
            Anchor read = new Anchor(Paths.municipality(workspace.slug()) + PartnersNavigation.READ_CONTACTS, t("sheet.in.way"));
            read.addClassName("as-button");
            read.setAriaLabel(t("contacts.sheet.way"));
            add(new Div(read));
        }
    }

    private static String meta(Contacts.Contact person) {
        return Stream.of(person.role(), person.email(), person.phone()).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(" · "));
    }

    private Component[] buttons(Contacts.Contact person) {
        Button edit = new RowButton(t("action.edit"), person.name(), () -> edit(person));
        Button remove = new RowButton(t("contacts.remove"), person.name(), () -> new Confirm(t("contacts.remove.question", person.name()), t("contacts.remove.consequence"),
                t("contacts.remove"), () -> {
                    contacts.remove(workspace, person.id());
                    saved.run();
                }).open());
        return new Component[] {edit, remove};
    }

    private void add() {
        Form form = new Form();
        new FormDialog(t("contacts.add"), t("action.add"), form.errors(), close -> {
            contacts.add(workspace, form.toDraft());
            close.run();
            saved.run();
        }, form.fields()).open();
    }

    private void edit(Contacts.Contact opened) {
        Form form = new Form();
        form.read(draft(opened));
        ConcurrentEdit<ContactDraft> edit = new ConcurrentEdit<>(versioned(opened),
                (draft, version) -> contacts.edit(workspace, opened.id(), draft, version), () -> versioned(current(opened.id())), () -> editors.last(workspace, opened.id()),
                (field, value) -> String.valueOf(value));
        new FormDialog(opened.name(), t("action.save"), form.errors(), close -> edit.save(form.toDraft(), () -> {
            close.run();
            saved.run();
        }), form.fields()).open();
    }

    private Contacts.Contact current(UUID id) {
        return contacts.contacts(workspace).stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFoundException::new);
    }

    private static ConcurrentEdit.Versioned<ContactDraft> versioned(Contacts.Contact person) {
        return new ConcurrentEdit.Versioned<>(draft(person), person.version());
    }

    private static ContactDraft draft(Contacts.Contact person) {
        return new ContactDraft(person.name(), person.role(), person.email(), person.phone());
    }

    /** The facts of a contact person. */
    private static final class Form {
        private final TextField name = new TextField(t("contacts.name"));
        private final TextField role = new TextField(t("contacts.role"));
        private final TextField email = new TextField(t("contacts.email"));
        private final TextField phone = new TextField(t("contacts.phone"));

        Form() {
            name.setRequiredIndicatorVisible(true);
        }

        Component[] fields() {
            return new Component[] {new Paragraph(t("contacts.explanation")), name, role, email, phone};
        }

        FormErrors errors() {
            return new FormErrors().field("name", name).field("role", role).field("email", email).field("phone", phone);
        }

        void read(ContactDraft draft) {
            name.setValue(draft.name());
            role.setValue(draft.role());
            email.setValue(draft.email());
            phone.setValue(draft.phone());
        }

        ContactDraft toDraft() {
            return new ContactDraft(name.getValue(), role.getValue(), email.getValue(), phone.getValue());
        }
    }
}
