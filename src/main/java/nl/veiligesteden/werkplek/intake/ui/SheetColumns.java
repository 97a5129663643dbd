package nl.veiligesteden.werkplek.intake.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;

/** Which column of a sheet that comes in is which: by its heading in either language, wherever it stands, or as somebody said of that heading before. */
public final class SheetColumns<R> {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final TextsIn texts;
    private final Map<String, SheetColumn<R>> known;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, String> matched = new LinkedHashMap<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    private SheetColumns(TextsIn texts, Map<String, SheetColumn<R>> known, List<String> headers, Map<String, String> kept) {
        this.texts = texts;
        this.known = known;
        Map<String, String> keys = keys(known);
        for (int column = 0; column < headers.size(); column++) {
            String key = keys.get(SheetMatches.plain(headers.get(column)));
            if (key != null) {
                places.putIfAbsent(key, column);
            }
        }
        for (int column = 0; column < headers.size(); column++) {
            String heading = headers.get(column).strip();
            if (!heading.isEmpty() && !keys.containsKey(SheetMatches.plain(heading))) {
                match(heading, column, kept);
            }
        }
    }

    private void match(String heading, int column, Map<String, String> kept) {
        String key = kept.get(SheetMatches.plain(heading));
        if (key == null) {
            unknown.add(heading);
        }
        if (key != null && known.containsKey(key) && places.putIfAbsent(key, column) == null) {
            matched.put(heading, key);
        } else {
            others.add(heading);
        }
    }

    /**
     * In the language of which it has most headings.
     *
     * @param kept what somebody said of other headings: the key of a column, or nothing for one that is left aside
     */
    static <R> SheetColumns<R> of(Wording wording, SheetSubject<R, ?> subject, List<String> headers, Map<String, String> kept) {
        SheetColumns<R> best = null;
        for (Locale language : LANGUAGES) {
            TextsIn texts = new TextsIn(wording, language);
            SheetColumns<R> columns = new SheetColumns<>(texts, subject.columns(texts), headers, kept);
            if (best == null || columns.places.size() > best.places.size()) {
                best = columns;
            }
        }
        return best;
    }

    private static Map<String, String> keys(Map<String, ? extends SheetColumn<?>> known) {
        Map<String, String> keys = new HashMap<>();
        Stream.of(SheetSubject.ID, SheetSubject.VERSION, SheetSubject.STAMP).forEach(key -> keys.put(key, key));
        known.forEach((key, column) -> keys.put(SheetMatches.plain(column.header()), key));
        return keys;
    }

    /** In which language its words are. */
    public TextsIn texts() {
        return texts;
    }

    public boolean has(String key) {
        return places.containsKey(key);
    }

    /** From 0. */
    int place(String key) {
        return places.get(key);
    }

    /** How a person finds the cell: its address, or its row where the sheet has no such column. */
    String at(String key, int row, TextsIn said) {
        return has(key) ? ReadTable.address(place(key), row) : said.say("sheet.in.row", row);
    }

    public ReadTable.Cell cell(ReadTable.Row row, String key) {
        return row.cell(place(key));
    }

    /** The columns that a person reads and that the sheet has. */
    Map<String, SheetColumn<R>> read() {
        Map<String, SheetColumn<R>> read = new LinkedHashMap<>(known);
        read.keySet().retainAll(places.keySet());
        return read;
    }

    String header(String key) {
        return known.get(key).header();
    }

    public List<String> choices(String key) {
        return known.get(key).choices();
    }

    /** The word of a list that a cell says, in the language of the sheet. */
    public <E extends Enum<E>> Optional<E> choice(E[] values, String text) {
        return Stream.of(values).filter(value -> SheetMatches.plain(texts.say(value)).equals(SheetMatches.plain(text))).findFirst();
    }

    /** Somebody's own headings with the column for which they are taken. */
    Map<String, String> matched() {
        return matched;
    }

    /** Headings of which nothing comes in. */
    List<String> others() {
        return others;
    }

    /** Headings of which nobody ever said what they are. */
    List<String> unknown() {
        return unknown;
    }
}
