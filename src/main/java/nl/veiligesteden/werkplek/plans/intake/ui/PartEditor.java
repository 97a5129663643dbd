package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.work.ItemKind;

/** One section of the page that is about to be imported, open to correction. */
abstract class PartEditor extends Card {

    private static final int NAME_MAX = 200;

    /** An item that the person moved to the other kind. */
    record Moved(ItemKind kind, ItemPart item) {
    }

    PartEditor(String heading) {
        super(heading);
        addClassName("import-part");
    }

    /** @throws InvalidInputException where a name was emptied */
    abstract Section toSection();

    List<Moved> moved() {
        return List.of();
    }

    static TextField line(String label, String value) {
        TextField field = new TextField(label);
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    static TextArea text(String label, String value) {
        TextArea area = new TextArea(label);
        area.setValue(value);
        area.setWidthFull();
        area.setMaxRows(14);
        return area;
    }

    /** A text area that is only there when the page has that text. */
    static TextArea textIfAny(String label, String value) {
        TextArea area = text(label, value);
        area.setVisible(!value.isBlank());
        return area;
    }

    static String required(TextField field) {
        refuse(field, field.getValue().isBlank(), "invalid.title.missing");
        return field.getValue();
    }

    /** Of an organisation or a department, not longer than the database holds; it may be empty. */
    static String name(TextField field) {
        refuse(field, field.getValue().strip().length() > NAME_MAX, "invalid.name.over.200");
        return field.getValue().strip();
    }

    /** The answer stands at the field and is said aloud. */
    private static void refuse(TextField field, boolean wrong, String messageKey) {
        field.setErrorMessage(t(messageKey));
        field.setInvalid(wrong);
        if (wrong) {
            field.focus();
            throw new InvalidInputException("name", messageKey);
        }
    }
}
