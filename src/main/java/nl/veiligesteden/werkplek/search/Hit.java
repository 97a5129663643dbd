package nl.veiligesteden.werkplek.search;

/**
 * Something that was found.
 *
 * @param kindKey the key of the word for what it is
 * @param detail what tells it from others of the same name; may be empty
 * @param place whose it is: the municipality or organisation
 * @param path where it opens; after a {@code #} the part of that page
 */
public record Hit(String kindKey, String title, String detail, String place, String path) {
}
