package nl.veiligesteden.werkplek.shell;

import java.util.Locale;

/** Texts in one language, for what is written into a file. */
public record TextsIn(Wording wording, Locale locale) {

    public String say(String key, Object... parameters) {
        return wording.say(locale, key, parameters);
    }

    /** Nothing for no value. */
    public String say(Enum<?> value) {
        return value == null ? "" : say(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
