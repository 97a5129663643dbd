package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Puts the answer to bad input beside the field that it is about, and the cursor in that field. Nothing typed is cleared. */
public class FormErrors {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    public <C extends Component & HasValidation> FormErrors field(String name, C field) {
        fields.put(name, field);
        return this;
    }

    /** Runs a save; answers whether it went well. */
    public boolean tryTo(Runnable save) {
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            save.run();
            return true;
        } catch (InvalidInputException invalid) {
            show(invalid);
        } catch (NotAllowedException denied) {
            Toast.refused(t(denied.reasonKey()));
        } catch (NotFoundException gone) {
            Toast.refused(t("error.gone"));
        }
        return false;
    }

    /** All at once, with the cursor in the first; what is about no field of this form is said aloud. */
    private void show(InvalidInputException invalid) {
        invalid.problems().forEach((name, messageKey) -> {
            if (fields.get(name) instanceof HasValidation field) {
                field.setErrorMessage(t(messageKey));
                field.setInvalid(true);
            } else {
                Toast.refused(t(messageKey));
            }
        });
        fields.entrySet().stream().filter(field -> invalid.problems().containsKey(field.getKey())).map(Map.Entry::getValue)
                .filter(Focusable.class::isInstance).findFirst().ifPresent(first -> ((Focusable<?>) first).focus());
    }
}
