package nl.veiligesteden.werkplek.work.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** A list of items as a table: the columns in the order and the words of the screen, then what the screen has no room for. */
final class ItemSheet {

    private final SheetAnswer.Texts texts;
    private final boolean across;
    private final Set<String> left;

    /**
     * @param across whether the items are of several municipalities
     * @param left out: keys of the headers of columns that are hidden on screen
     */
    ItemSheet(SheetAnswer.Texts texts, boolean across, Set<String> left) {
        this.texts = texts;
        this.across = across;
        this.left = left;
    }

    List<SheetColumn<ItemRow>> columns() {
        List<SheetColumn<ItemRow>> columns = new ArrayList<>();
        columns.add(SheetColumn.of(text("item.title"), 48, row -> row.line().title()));
        columns.add(chosen("item.kind", 14, row -> row.line().kind(), ItemKind.values()));
        if (across) {
            columns.add(shown("items.municipality", 18, row -> row.line().municipalityName()));
        }
        columns.add(chosen("progress.status", 16, row -> row.line().status(), ItemStatus.values()));
        columns.add(chosen("progress.health", 14, row -> row.line().health(), Health.values()));
        columns.add(shown("item.owner", 22, row -> row.line().ownerName()));
        columns.add(shown("item.due-on", 12, row -> row.line().dueOn()));
        columns.add(shown("items.updated", 12, row -> row.line().lastUpdateAt() == null ? null : LocalDate.ofInstant(row.line().lastUpdateAt(), Time.NETHERLANDS)));
        columns.add(SheetColumn.of(text("item.starts-on"), 12, row -> row.line().startsOn()));
        columns.add(SheetColumn.of(text("progress.percentage"), 11, row -> row.line().percentage()));
        columns.add(SheetColumn.of(text("item.partner"), 22, row -> row.line().partnerName()));
        columns.add(chosen("sheet.handshake", 18, row -> row.line().handshake(), Handshake.values()));
        columns.add(SheetColumn.of(text("item.parent"), 32, row -> row.line().parentTitle()));
        columns.add(SheetColumn.of(text("sheet.pillar"), 24, ItemRow::pillar));
        columns.add(SheetColumn.of(text("sheet.strand"), 32, ItemRow::strand));
        columns.add(chosen("item.moment", 12, row -> row.line().moment(), Moment.values()));
        columns.add(SheetColumn.of(text("sheet.target-groups"), 24, ItemRow::targetGroups));
        columns.add(SheetColumn.of(text("sheet.place"), 20, ItemRow::place));
        columns.add(SheetColumn.of(text("item.description"), 60, ItemRow::description));
        columns.add(SheetColumn.forPrograms("id", row -> row.line().id().value().toString()));
        columns.add(SheetColumn.forPrograms("versie", row -> row.line().version()));
        List<String> gone = left.stream().map(this::text).toList();
        return columns.stream().filter(column -> !gone.contains(column.header())).toList();
    }

    private SheetColumn<ItemRow> shown(String key, int width, Function<ItemRow, ?> value) {
        return SheetColumn.of(text(key), width, value);
    }

    private SheetColumn<ItemRow> chosen(String key, int width, Function<ItemRow, Enum<?>> value, Enum<?>[] all) {
        return SheetColumn.chosen(text(key), width, row -> texts.say(value.apply(row)), Stream.of(all).map(texts::say).distinct().toList());
    }

    private String text(String key) {
        return texts.say(key);
    }
}
