package nl.veiligesteden.werkplek.papers;

import java.util.List;
import java.util.Optional;

/**
 * A field that a template may have, by the name that stands between its braces.
 *
 * @param inner of one row, for a field of rows
 */
public record Field(String name, Form form, List<Field> inner) {

    /** What a field stands for, and so where it may stand. */
    public enum Form {
        /** Some words, anywhere in a line. */
        TEXT,
        /** Paragraphs, lists and tables, in place of a paragraph of its own. */
        PASSAGE,
        /** Something that there are several of: what stands between its beginning and its end is repeated, or a row of a table. */
        ROWS
    }

    public Field(String name, Form form, List<Field> inner) {
        this.name = name;
        this.form = form;
        this.inner = List.copyOf(inner);
    }

    public static Field text(String name) {
        return new Field(name, Form.TEXT, List.of());
    }

    public static Field passage(String name) {
        return new Field(name, Form.PASSAGE, List.of());
    }

    public static Field rows(String name, Field... inner) {
        return new Field(name, Form.ROWS, List.of(inner));
    }

    static Optional<Field> find(List<Field> fields, String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
