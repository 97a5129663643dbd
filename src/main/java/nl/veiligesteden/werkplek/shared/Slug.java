package nl.veiligesteden.werkplek.shared;

import java.text.Normalizer;
import java.util.Locale;

/** The form of a name that stands in an address: small letters, digits and hyphens. */
public final class Slug {

    private Slug() {
    }

    /** {@code "'s-Hertogenbosch"} becomes {@code "s-hertogenbosch"}, {@code "Súdwest-Fryslân"} becomes {@code "sudwest-fryslan"}. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name.replace("ĳ", "ij"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("(^-)|(-$)", "");
    }
}
