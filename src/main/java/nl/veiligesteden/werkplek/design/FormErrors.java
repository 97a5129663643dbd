package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Puts the answer to bad input beside the field that it is about, and the cursor in that field. Nothing typed is cleared. */
public class FormErrors {

    private static final int FIRST_LIKELY_YEAR = 2000;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<DateField, LocalDate> asked = new HashMap<>();

    public <C extends Component & HasValidation> FormErrors field(String name, C field) {
        fields.put(name, field);
        return this;
    }

    /** Runs a save; answers whether it went well. */
    public boolean tryTo(Runnable save) {
        List<Component> unreadable = fields.values().stream().filter(FormErrors::isUnreadable).toList();
        if (!unreadable.isEmpty()) {
            unreadable.forEach(field -> ((HasValidation) field).setInvalid(true));
            focus(unreadable.getFirst());
            return false;
        }
        List<DateField> doubtful = fields.values().stream().filter(DateField.class::isInstance).map(DateField.class::cast).filter(this::isDoubtful).toList();
        if (!doubtful.isEmpty()) {
            doubtful.forEach(this::ask);
            doubtful.getFirst().focus();
            return false;
        }
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

    /** A year that was written in full and lies before the programme is asked about once: "1926" is one key beside "2026". */
    private boolean isDoubtful(DateField date) {
        return date.getValue() != null && date.getValue().getYear() < FIRST_LIKELY_YEAR && !date.getValue().equals(asked.get(date));
    }

    private void ask(DateField date) {
        asked.put(date, date.getValue());
        date.setErrorMessage(t("date.old-year", String.valueOf(date.getValue().getYear())));
        date.setInvalid(true);
    }

    /** What a field shows but cannot read would be saved as nothing: the field itself says what is wrong with it. */
    private static boolean isUnreadable(Component field) {
        return field instanceof HasValidator<?> validating && field instanceof HasValue<?, ?> valued && valued.isEmpty() && refuses(validating);
    }

    /** As a binder asks: whether the field is required is for the service to say, in its own words. */
    private static <V> boolean refuses(HasValidator<V> field) {
        return field.getDefaultValidator().apply(null, new ValueContext(new Binder<>(), (Component) field)).isError();
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
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
