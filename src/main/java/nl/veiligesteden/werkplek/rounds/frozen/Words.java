package nl.veiligesteden.werkplek.rounds.frozen;

import java.util.Locale;

/** What something was called when the report was handed in, in both languages. */
public record Words(String nl, String en) {

    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : nl;
    }
}
