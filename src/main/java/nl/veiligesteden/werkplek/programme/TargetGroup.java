package nl.veiligesteden.werkplek.programme;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Whom an effort is for, in the vocabulary that all municipalities share.
 *
 * @param retired stays where it was chosen, and is offered no more
 */
public record TargetGroup(String code, String nameNl, String nameEn, boolean retired, long version) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : nameNl;
    }

    /** What a form offers that already has some of them. */
    public static List<TargetGroup> offered(List<TargetGroup> all, Collection<String> chosen) {
        return all.stream().filter(group -> !group.retired() || chosen.contains(group.code())).toList();
    }
}
