package nl.veiligesteden.werkplek.access;

import java.util.Locale;

/** How a person wants to see the workspace: language ({@code nl} or {@code en}) and appearance. */
public record Preferences(String language, Appearance appearance) {

    public static final Preferences DEFAULT = new Preferences("nl", Appearance.SYSTEM);

    public Preferences {
        language = "en".equals(language) ? "en" : "nl";
    }

    public Locale locale() {
        return Locale.of(language);
    }

    public Preferences withLanguage(String changed) {
        return new Preferences(changed, appearance);
    }

    public Preferences withAppearance(Appearance changed) {
        return new Preferences(language, changed);
    }
}
