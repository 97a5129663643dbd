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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Puts the answer to bad input beside the field that it is about, and the cursor in that field. Nothing typed is cleared. */
public class FormErrors {

    private static final int FIRST_LIKELY_YEAR = 2000;

    private final Map<String, Component> fields = new LinkedHashMap<>();
    /** What is asked of a field whose value is likely a mistake. */
    private final Map<Component, Supplier<Optional<String>>> doubts = new LinkedHashMap<>();
    private final Map<Component, Object> asked = new HashMap<>();

    public <C extends Component & HasValidation> FormErrors field(String name, C field) {
        fields.put(name, field);
        if (field instanceof DateField date) {
            doubt(date, FormErrors::oldYear);
        }
        return this;
    }

    /** @param question what to ask of a value that is likely a mistake; whoever saves it once more means it */
    public <V, C extends Component & HasValidation & HasValue<?, V>> FormErrors doubt(C field, Function<V, Optional<String>> question) {
        doubts.put(field, () -> field.isEmpty() || field.getValue().equals(asked.get(field)) ? Optional.empty() : question.apply(field.getValue()));
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
        List<Component> doubtful = doubts.keySet().stream().filter(this::ask).toList();
        if (!doubtful.isEmpty()) {
            focus(doubtful.getFirst());
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

    /** A year that was written in full and lies before the programme is asked about: "1926" is one key beside "2026". */
    private static Optional<String> oldYear(LocalDate date) {
        return date.getYear() < FIRST_LIKELY_YEAR ? Optional.of(t("date.old-year", String.valueOf(date.getYear()))) : Optional.empty();
    }

    /** Whether there was something to ask. */
    private boolean ask(Component field) {
        Optional<String> question = doubts.get(field).get();
        question.ifPresent(words -> {
            asked.put(field, ((HasValue<?, ?>) field).getValue());
            ((HasValidation) field).setErrorMessage(words);
            ((HasValidation) field).setInvalid(true);
        });
        return question.isPresent();
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
