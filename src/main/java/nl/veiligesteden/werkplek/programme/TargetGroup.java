package nl.veiligesteden.werkplek.programme;

import java.util.Locale;

/** Whom an effort is for, in the vocabulary that all municipalities share. */
public record TargetGroup(String code, String nameNl, String nameEn) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameNl;
    }
}
