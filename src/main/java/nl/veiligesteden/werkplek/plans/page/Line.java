package nl.veiligesteden.werkplek.plans.page;

import java.util.Map;

/**
 * A line of a page, whatever it was read from or will be written to.
 *
 * @param level 1 to 6 for a heading, from 1 for a bullet, 0 for a paragraph
 * @param name  the name of an item where the source tells it apart from what follows, else null
 * @param marks what the source says of the line besides its text
 */
record Line(Kind kind, int level, String name, String text, Trait trait, Map<Mark, String> marks) {

    enum Kind { HEADING, PARAGRAPH, BULLET }

    enum Trait {
        NONE,
        /** A paragraph that is one, however much it looks like something else. */
        LITERAL,
        /** A bullet of running text, and no item, pillar or labelled line. */
        PROSE,
        /** Stands where no content stands: navigation, page footer. */
        NOISE,
        /** Stands beside the text, such as a footnote: content without a place in a section. */
        ASIDE,
        /** Was taken out of a document with its changes tracked: it is told of, and no content. */
        DELETED
    }

    static Line heading(int level, String text) {
        return new Line(Kind.HEADING, level, null, Words.clean(text), Trait.NONE, Map.of());
    }

    static Line paragraph(String text) {
        return new Line(Kind.PARAGRAPH, 0, null, Words.clean(text), Trait.NONE, Map.of());
    }

    static Line bullet(int level, String text) {
        return new Line(Kind.BULLET, level, null, Words.clean(text), Trait.NONE, Map.of());
    }

    Line named(String told) {
        return new Line(kind, level, Words.clean(told), text, trait, marks);
    }

    Line with(Trait other) {
        return new Line(kind, level, name, text, other, marks);
    }

    Line with(Map<Mark, String> others) {
        return new Line(kind, level, name, text, trait, Map.copyOf(others));
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isParagraph() {
        return kind == Kind.PARAGRAPH;
    }

    boolean isBullet() {
        return kind == Kind.BULLET;
    }

    /** A bullet that may be an item, a pillar or a labelled line. */
    boolean isItem() {
        return isBullet() && trait != Trait.PROSE;
    }

    boolean isBlank() {
        return whole().isEmpty();
    }

    /** All words of the line. */
    String whole() {
        return name == null || name.isEmpty() ? text : text.isEmpty() ? name : name + ": " + text;
    }
}
