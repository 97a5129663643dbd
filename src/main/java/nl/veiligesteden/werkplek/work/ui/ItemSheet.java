package nl.veiligesteden.werkplek.work.ui;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** A list of items as a table: the columns in the order and the words of the screen, then what the screen has no room for. */
final class ItemSheet {

    static final String TITLE = "item.title";
    static final String TARGET_GROUPS = "sheet.target-groups";

    private final TextsIn texts;
    private final boolean across;
    private final Set<String> left;
    private final Map<String, SheetColumn<ItemRow>> columns = new LinkedHashMap<>();

    /**
     * @param across whether the items are of several municipalities
     * @param left out: keys of the headers of columns that are hidden on screen
     */
    ItemSheet(TextsIn texts, boolean across, Set<String> left) {
        this.texts = texts;
        this.across = across;
        this.left = left;
    }

    /** For a file: with what tells, when it comes back, which row it was and what was changed in it. */
    List<SheetColumn<ItemRow>> columns() {
        return SheetSubject.withMarks(byKey(), row -> row.line().id().value().toString(), row -> row.line().version());
    }

    /** What a person reads, by the keys of the headers. */
    Map<String, SheetColumn<ItemRow>> byKey() {
        columns.put(TITLE, SheetColumn.of(texts.say(TITLE), 48, row -> row.line().title()));
        choose("item.kind", 14, row -> row.line().kind(), ItemKind.values());
        if (across) {
            add("items.municipality", 18, row -> row.line().municipalityName());
        }
        choose("progress.status", 16, row -> row.line().status(), ItemStatus.values());
        choose("progress.health", 14, row -> row.line().health(), Health.values());
        add("item.owner", 22, row -> row.line().ownerName());
        add("item.due-on", 12, row -> row.line().dueOn());
        add("items.updated", 12, row -> row.line().lastUpdateAt() == null ? null : LocalDate.ofInstant(row.line().lastUpdateAt(), Time.NETHERLANDS));
        add("item.starts-on", 12, row -> row.line().startsOn());
        add("progress.percentage", 11, row -> row.line().percentage());
        add("item.partner", 22, row -> row.line().partnerName());
        choose("sheet.handshake", 18, row -> row.line().handshake(), Handshake.values());
        add("item.parent", 32, row -> row.line().parentTitle());
        add("sheet.pillar", 24, ItemRow::pillar);
        add("sheet.strand", 32, ItemRow::strand);
        choose("item.moment", 12, row -> row.line().moment(), Moment.values());
        add(TARGET_GROUPS, 24, row -> row.groups().in(texts.locale()));
        add("sheet.place", 20, ItemRow::place);
        add("item.description", 60, ItemRow::description);
        return Collections.unmodifiableMap(columns);
    }

    private void add(String key, int width, Function<ItemRow, ?> value) {
        if (!left.contains(key)) {
            columns.put(key, SheetColumn.of(texts.say(key), width, value));
        }
    }

    private void choose(String key, int width, Function<ItemRow, Enum<?>> value, Enum<?>[] all) {
        if (!left.contains(key)) {
            columns.put(key, SheetColumn.chosen(texts.say(key), width, row -> texts.say(value.apply(row)), Stream.of(all).map(texts::say).distinct().toList()));
        }
    }
}
