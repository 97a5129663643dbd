package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.veiligesteden.werkplek.design.RestoredBanner;

/**
 * The texts of one form, kept on the server with each keystroke and offered when the form is opened again: a closed dialog, tab or
 * laptop loses none. With a text goes a sign of what stood there when it was begun. Where somebody else changed that since, both
 * are shown beneath each other, so that saving overwrites nothing unseen.
 */
public final class KeptTexts {

    private final DraftKeeper form;
    private final Map<TextFieldBase<?, String>, String> stood = new LinkedHashMap<>();
    private final Map<TextFieldBase<?, String>, DraftKeeper> places = new LinkedHashMap<>();
    private boolean restored;

    public KeptTexts(DraftKeeper form) {
        this.form = form;
    }

    /** Watches a field, which holds what stands by now. */
    public KeptTexts watch(String name, TextFieldBase<?, String> field) {
        String base = field.getValue();
        DraftKeeper place = form.of(name);
        stood.put(field, base);
        places.put(field, place);
        place.find().flatMap(kept -> restored(kept, base, field instanceof TextArea)).ifPresent(text -> {
            field.setValue(text);
            restored = true;
        });
        field.setValueChangeMode(ValueChangeMode.EAGER);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                place.keep(change.getValue().equals(base) ? "" : sign(base) + "\n" + change.getValue());
            }
        });
        return this;
    }

    /** Whether a field begins with something else than what stands. */
    public boolean hasRestored() {
        return restored;
    }

    /** Says so above the form, and lets it go; nothing where all stands as it was. */
    public Optional<RestoredBanner> banner() {
        return restored ? Optional.of(new RestoredBanner(() -> {
            forget();
            stood.forEach(TextFieldBase::setValue);
        })) : Optional.empty();
    }

    /** Once it stands. */
    public void forget() {
        places.values().forEach(DraftKeeper::discard);
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
