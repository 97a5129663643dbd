package nl.veiligesteden.werkplek.plans.page;

/**
 * Something that the page does not literally say.
 *
 * @param about the part of the page that it concerns: a heading, a pillar's name, a label
 * @param value what was concluded: a moment, a section kind, names parted by semicolons
 */
public record Guess(GuessKind kind, String about, String value) {
}
