package nl.veiligesteden.werkplek.plans.ui;

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
        boolean missing = field.getValue().isBlank();
        field.setInvalid(missing);
        if (missing) {
            field.focus();
            throw new InvalidInputException("title", "invalid.title.missing");
        }
        return field.getValue();
    }
}
