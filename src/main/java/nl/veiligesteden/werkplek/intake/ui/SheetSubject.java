package nl.veiligesteden.werkplek.intake.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;

/**
 * What a table is about that comes back. Columns go by the keys of their headings.
 *
 * @param <R> what a row shows
 * @param <E> what a row makes of it
 */
public interface SheetSubject<R, E> {

    /** The heading of the hidden column with the mark of each row. */
    String ID = "id";
    String VERSION = "versie";
    String STAMP = "stempel";

    /** The list to which it belongs, under which is kept how somebody's own headings are to be read. */
    String list();

    Map<String, SheetColumn<R>> columns(TextsIn texts);

    /** The column by which a person tells the rows apart. */
    String title();

    /** As the hidden column has it. */
    String id(R one);

    Set<String> changeable();

    /** What is told of a new row besides. */
    default Set<String> ofNew() {
        return Set.of();
    }

    /** Whether a row that is like none of what stands begins something. */
    default boolean takesNew() {
        return true;
    }

    /** What is worked out: it may differ for no reason of anybody's. */
    default Set<String> workedOut() {
        return Set.of();
    }

    /** What stands, of all that the table could be about. */
    List<R> standing(ReadTable table, SheetColumns<R> columns);

    /** Whether a row without a mark, with the same title, can be this one. */
    default boolean isLike(R one, ReadTable.Row row, SheetColumns<R> columns) {
        return true;
    }

    /** What a cell says in that column; never of an empty one, but for what a new row needs. */
    Reading read(String key, ReadTable.Cell cell, SheetColumns<R> columns);

    /** The column in which a field stands that the rules say something against; nothing where they speak of none of the sheet's. */
    default Optional<String> columnOf(String field) {
        return Optional.empty();
    }

    /**
     * What a row makes of it.
     *
     * @param standing null for a new one
     * @param values of what changes; nothing for what is emptied
     */
    E edit(int row, R standing, Map<String, Optional<?>> values);

    /** What cannot be, by the rules; nothing is kept. */
    List<RowRefusal> preview(List<E> edits);

    /**
     * All or nothing.
     *
     * @return the way back, which tells how many it took back
     * @throws RowsRefusedException where one cannot be
     */
    IntSupplier apply(List<E> edits);

    /** What a person reads, with what tells, when it comes back, which row it was and what was changed in it. */
    static <R> List<SheetColumn<R>> withMarks(Map<String, SheetColumn<R>> said, Function<R, String> id, Function<R, ?> version) {
        return Stream.concat(said.values().stream(), Stream.of(SheetColumn.forPrograms(ID, id), SheetColumn.forPrograms(VERSION, version),
                SheetColumn.forPrograms(STAMP, (R row) -> Stamp.of(said, row)))).toList();
    }

    /** @param wrong what is wrong with it; null where nothing is */
    record Reading(Object value, String wrong) {

        public static Reading of(Object value) {
            return new Reading(value, null);
        }

        public static Reading wrong(String why) {
            return new Reading(null, why);
        }

        public static Reading of(Optional<?> value, String otherwise) {
            return value.isPresent() ? of(value.get()) : wrong(otherwise);
        }
    }
}
