package nl.veiligesteden.werkplek.papers;

import java.util.List;
import java.util.Map;

/** What stands in a field of one document. */
public sealed interface Value {

    record Text(String text) implements Value {
    }

    record Passage(List<Block> blocks) implements Value {

        public Passage(List<Block> blocks) {
            this.blocks = List.copyOf(blocks);
        }
    }

    record Rows(List<Map<String, Value>> rows) implements Value {

        public Rows(List<Map<String, Value>> rows) {
            this.rows = List.copyOf(rows);
        }
    }

    static Value text(String text) {
        return new Text(text == null ? "" : text);
    }

    /** What somebody typed. */
    static Value typed(String text) {
        return new Passage(Block.ofText(text == null ? "" : text));
    }

    /** Whether there is something to read. */
    default boolean isThere() {
        return switch (this) {
            case Text text -> !text.text().isBlank();
            case Passage passage -> !passage.blocks().isEmpty();
            case Rows rows -> !rows.rows().isEmpty();
        };
    }
}
