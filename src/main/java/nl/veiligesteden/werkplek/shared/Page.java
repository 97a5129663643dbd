package nl.veiligesteden.werkplek.shared;

/** Which rows of a list are asked for. */
public record Page(int offset, int limit) {
}
