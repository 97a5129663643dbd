package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Texts of screens in the language of whoever looks. */
public final class T {

    public static final Locale DUTCH = Locale.of("nl");

    private T() {
    }

    public static String t(String key, Object... parameters) {
        return I18NProvider.translate(key, parameters);
    }

    /** The text of an enum value, whose key is {@code Type.VALUE}; a dash where there is none. */
    public static String t(Enum<?> value) {
        return value == null ? "–" : t(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? DUTCH : ui.getLocale();
    }
}
