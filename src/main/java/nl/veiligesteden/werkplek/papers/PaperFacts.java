package nl.veiligesteden.werkplek.papers;

import java.util.Locale;

/** What a document says of itself, to whoever looks at the file and to screen readers. */
public record PaperFacts(String title, String author, Locale language) {
}
