package nl.veiligesteden.werkplek.sheets;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table with all that is said of it.
 *
 * @param name of the tab in Excel
 * @param about what it holds, a line each, for a tab of its own
 * @param aboutName of that tab
 * @param choicesName of the tab with the words that columns can hold
 * @param rows hands over the rows in order, some at a time
 */
public record Sheet<T>(String name, List<SheetColumn<T>> columns, List<String> about, String aboutName, String choicesName, Consumer<Consumer<List<T>>> rows) {
}
