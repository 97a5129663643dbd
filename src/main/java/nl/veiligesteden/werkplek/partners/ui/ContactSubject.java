package nl.veiligesteden.werkplek.partners.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.ui.SheetColumns;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.ContactEdit;
import nl.veiligesteden.werkplek.partners.ContactSheet;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** A table of contact persons that comes back. */
class ContactSubject implements SheetSubject<Contacts.Contact, ContactEdit> {

    private static final String NAME = "contacts.name";
    private static final String ROLE = "contacts.role";
    private static final String EMAIL = "contacts.email";
    private static final String PHONE = "contacts.phone";

    private final MunicipalityWorkspace workspace;
    private final Contacts contacts;
    private final ContactSheet sheet;

    ContactSubject(MunicipalityWorkspace workspace, Contacts contacts, ContactSheet sheet) {
        this.workspace = workspace;
        this.contacts = contacts;
        this.sheet = sheet;
    }

    static Map<String, SheetColumn<Contacts.Contact>> table(TextsIn texts) {
        Map<String, SheetColumn<Contacts.Contact>> columns = new LinkedHashMap<>();
        columns.put(NAME, SheetColumn.of(texts.say(NAME), 30, Contacts.Contact::name));
        columns.put(ROLE, SheetColumn.of(texts.say(ROLE), 30, Contacts.Contact::role));
        columns.put(EMAIL, SheetColumn.ofPerson(texts.say(EMAIL), 34, Contacts.Contact::email));
        columns.put(PHONE, SheetColumn.ofPerson(texts.say(PHONE), 18, Contacts.Contact::phone));
        return columns;
    }

    @Override
    public String list() {
        return "contacts";
    }

    @Override
    public Map<String, SheetColumn<Contacts.Contact>> columns(TextsIn texts) {
        return table(texts);
    }

    @Override
    public String title() {
        return NAME;
    }

    @Override
    public String id(Contacts.Contact one) {
        return one.id().toString();
    }

    @Override
    public Set<String> changeable() {
        return Set.of(NAME, ROLE, EMAIL, PHONE);
    }

    @Override
    public List<Contacts.Contact> standing(ReadTable table, SheetColumns<Contacts.Contact> columns) {
        return contacts.contacts(workspace);
    }

    @Override
    public Reading read(String key, ReadTable.Cell cell, SheetColumns<Contacts.Contact> columns) {
        return Reading.of(cell.text());
    }

    @Override
    public ContactEdit edit(int row, Contacts.Contact standing, Map<String, Optional<?>> values) {
        ContactDraft draft = new ContactDraft(value(values, NAME, standing == null ? "" : standing.name()), value(values, ROLE, standing == null ? "" : standing.role()),
                value(values, EMAIL, standing == null ? "" : standing.email()), value(values, PHONE, standing == null ? "" : standing.phone()));
        return standing == null ? new ContactEdit(row, null, draft, 0) : new ContactEdit(row, standing.id(), draft, standing.version());
    }

    private static String value(Map<String, Optional<?>> values, String key, String otherwise) {
        return values.containsKey(key) ? values.get(key).map(Object::toString).orElse("") : otherwise;
    }

    @Override
    public Optional<String> columnOf(String field) {
        return Optional.of("contacts." + field).filter(changeable()::contains);
    }

    @Override
    public List<RowRefusal> preview(List<ContactEdit> edits) {
        return sheet.preview(workspace, edits);
    }

    @Override
    public IntSupplier apply(List<ContactEdit> edits) {
        ContactSheet.Undo undo = sheet.apply(workspace, edits);
        return () -> sheet.undo(workspace, undo);
    }
}
