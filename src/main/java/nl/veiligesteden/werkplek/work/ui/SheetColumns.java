package nl.veiligesteden.werkplek.work.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.work.ItemRow;

/** Which column of a sheet that comes in is which: by its heading in either language, wherever it stands. */
final class SheetColumns {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final TextsIn texts;
    private final Map<String, SheetColumn<ItemRow>> known;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<String> others;

    private SheetColumns(TextsIn texts, Map<String, SheetColumn<ItemRow>> known, List<String> headers) {
        this.texts = texts;
        this.known = known;
        Map<String, String> keys = keys(known);
        List<String> left = new ArrayList<>();
        for (int column = 0; column < headers.size(); column++) {
            String key = keys.get(plain(headers.get(column)));
            if (key != null) {
                places.putIfAbsent(key, column);
            } else if (!headers.get(column).isBlank()) {
                left.add(headers.get(column));
            }
        }
        this.others = List.copyOf(left);
    }

    /** In the language of which it has most headings. */
    static SheetColumns of(Wording wording, List<String> headers) {
        SheetColumns best = null;
        for (Locale language : LANGUAGES) {
            TextsIn texts = new TextsIn(wording, language);
            SheetColumns columns = new SheetColumns(texts, new ItemSheet(texts, false, Set.of()).byKey(), headers);
            if (best == null || columns.places.size() > best.places.size()) {
                best = columns;
            }
        }
        return best;
    }

    private static Map<String, String> keys(Map<String, SheetColumn<ItemRow>> known) {
        Map<String, String> keys = new HashMap<>(Map.of(ItemSheet.ID, ItemSheet.ID, ItemSheet.VERSION, ItemSheet.VERSION, ItemSheet.STAMP, ItemSheet.STAMP));
        known.forEach((key, column) -> keys.put(plain(column.header()), key));
        return keys;
    }

    private static String plain(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** In which language its words are. */
    TextsIn texts() {
        return texts;
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    /** From 0. */
    int place(String key) {
        return places.get(key);
    }

    /** The columns that a person reads and that the sheet has. */
    Map<String, SheetColumn<ItemRow>> read() {
        Map<String, SheetColumn<ItemRow>> read = new LinkedHashMap<>(known);
        read.keySet().retainAll(places.keySet());
        return read;
    }

    String header(String key) {
        return known.get(key).header();
    }

    List<String> choices(String key) {
        return known.get(key).choices();
    }

    /** Headings that are no column of ours. */
    List<String> others() {
        return others;
    }
}
