package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.veiligesteden.werkplek.design.RestoredBanner;

/**
 * What a person put in the fields of one form, kept on the server with each keystroke and offered when the form is opened again: a closed dialog, tab
 * or laptop loses none. With it goes a sign of what stood there when it was begun. Where somebody else changed a running text since, both
 * are shown beneath each other, so that saving overwrites nothing unseen; of all else what stands now wins.
 */
public final class KeptFields {

    private final DraftKeeper form;
    private final Map<String, String> kept;
    private final List<DraftKeeper> places = new ArrayList<>();
    private final List<Runnable> resets = new ArrayList<>();
    private boolean restored;

    public KeptFields(DraftKeeper form) {
        this.form = form;
        this.kept = form.all();
    }

    /** Watches a field, which holds what stands by now. */
    public KeptFields watch(String name, TextFieldBase<?, String> field) {
        field.setValueChangeMode(ValueChangeMode.EAGER);
        watch(name, field, field.getValue(), field instanceof TextArea, UnaryOperator.identity(), UnaryOperator.identity());
        return this;
    }

    public KeptFields watch(String name, DatePicker field) {
        return watch(name, field, LocalDate::toString, LocalDate::parse);
    }

    public KeptFields watch(String name, IntegerField field) {
        return watch(name, field, String::valueOf, Integer::valueOf);
    }

    public KeptFields watch(String name, Checkbox field) {
        return watch(name, field, String::valueOf, Boolean::valueOf);
    }

    public <E extends Enum<E>> KeptFields watch(String name, HasValue<?, E> field, Class<E> kind) {
        return watch(name, field, E::name, text -> Enum.valueOf(kind, text));
    }

    /**
     * Watches a choice, which holds what stands by now.
     *
     * @param key names a choice that is not empty
     * @param find what that name stands for by now; empty or null where it is no longer offered
     */
    public <V> KeptFields watch(String name, HasValue<?, V> field, Function<V, String> key, Function<String, V> find) {
        V empty = field.getEmptyValue();
        Function<V, String> write = value -> value == null || value.equals(empty) ? "" : key.apply(value);
        watch(name, field, write.apply(field.getValue()), false, write, text -> {
            V found = text.isEmpty() ? empty : find.apply(text);
            return found == null ? empty : found;
        });
        return this;
    }

    /** Puts a text in a field of a form that is not open yet and begins empty. */
    public static void put(DraftKeeper form, String name, String text) {
        form.of(name).keep(text.isBlank() ? "" : sign("") + "\n" + text);
    }

    /** What was typed in a field of a form that is no longer open. */
    public static Optional<String> left(DraftKeeper form, String name) {
        return form.of(name).find().map(kept -> kept.substring(kept.indexOf('\n') + 1)).filter(text -> !text.isBlank());
    }

    private <V> void watch(String name, HasValue<?, V> field, String base, boolean running, Function<V, String> write, Function<String, V> read) {
        DraftKeeper place = form.of(name);
        places.add(place);
        resets.add(() -> field.setValue(read.apply(base)));
        Optional.ofNullable(kept.get(name)).flatMap(text -> restored(text, base, running)).ifPresent(text -> {
            field.setValue(read.apply(text));
            restored = true;
        });
        field.addValueChangeListener(change -> {
            // A choice may be made on the server for the person, such as one that is typed anew.
            if (!change.isFromClient() && field instanceof TextFieldBase<?, ?>) {
                return;
            }
            String text = write.apply(change.getValue());
            place.keep(text.equals(base) ? "" : sign(base) + "\n" + text);
        });
    }

    /** Whether a field begins with something else than what stands. */
    public boolean hasRestored() {
        return restored;
    }

    /** Says so above the form, and lets it go; nothing where all stands as it was. */
    public Optional<RestoredBanner> banner() {
        return restored ? Optional.of(new RestoredBanner(() -> {
            forget();
            resets.forEach(Runnable::run);
        })) : Optional.empty();
    }

    /** Once it stands. */
    public void forget() {
        places.forEach(DraftKeeper::discard);
    }

    /** A name that somebody else changed is not put back: two names do not stand beneath each other. */
    private static Optional<String> restored(String kept, String base, boolean running) {
        int end = kept.indexOf('\n');
        String text = kept.substring(end + 1);
        if (text.equals(base)) {
            return Optional.empty();
        }
        if (kept.substring(0, Math.max(0, end)).equals(sign(base))) {
            return Optional.of(text);
        }
        return running ? Optional.of(base + "\n\n" + text) : Optional.empty();
    }

    private static String sign(String base) {
        return Integer.toHexString(base.hashCode());
    }
}
