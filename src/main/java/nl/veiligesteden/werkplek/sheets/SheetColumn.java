package nl.veiligesteden.werkplek.sheets;

import java.util.List;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param width in characters
 * @param value of a row: a text, a date, a number, or null for nothing
 * @param choices the only words that make sense in it; none where anything does
 * @param hidden whether it is there for programs alone
 * @param personal whether it tells how a person is reached or from where they came: who takes that along proves again who they are
 */
public record SheetColumn<T>(String header, int width, Function<T, ?> value, List<String> choices, boolean hidden, boolean personal) {

    public static <T> SheetColumn<T> of(String header, int width, Function<T, ?> value) {
        return new SheetColumn<>(header, width, value, List.of(), false, false);
    }

    public static <T> SheetColumn<T> ofPerson(String header, int width, Function<T, ?> value) {
        return new SheetColumn<>(header, width, value, List.of(), false, true);
    }

    public static <T> SheetColumn<T> chosen(String header, int width, Function<T, String> value, List<String> choices) {
        return new SheetColumn<>(header, width, value, List.copyOf(choices), false, false);
    }

    public static <T> SheetColumn<T> forPrograms(String header, Function<T, ?> value) {
        return new SheetColumn<>(header, 4, value, List.of(), true, false);
    }
}
