package nl.veiligesteden.werkplek.partners;

import java.text.Normalizer;
import java.util.Locale;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * An organisation's name. Two spellings are one organisation when they differ only in case, accents, punctuation or a leading
 * article: Halt = HALT, but GGD Twente ≠ GGD.
 */
public record PartnerName(String value) {

    public PartnerName {
        Problems problems = new Problems();
        value = problems.name(value == null ? "" : value.replaceAll("\\s+", " "), 200);
        problems.when(key(value).isEmpty(), "name", "invalid.name.missing").refuse();
    }

    public String key() {
        return key(value);
    }

    public boolean isSameAs(PartnerName other) {
        return key().equals(other.key());
    }

    private static String key(String name) {
        String plain = Normalizer.normalize(name.replace("ĳ", "ij"), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.replaceAll("^(de|het|een)\\s+", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
