package nl.veiligesteden.werkplek.work.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.SheetEdit;
import nl.veiligesteden.werkplek.work.SheetField;

/**
 * Works out what a sheet that comes in makes of the items, row by row and cell by cell. Which cells somebody changed is told by the stamp that the row was given out with; a row without one
 * changes what differs. Knows no rules of items: those are asked afterwards.
 */
class SheetPlanner {

    private static final Map<String, SheetField> FIELDS = Map.of(ItemSheet.TITLE, SheetField.TITLE, "item.description", SheetField.DESCRIPTION, "sheet.place", SheetField.PLACE, "item.starts-on",
            SheetField.STARTS_ON, "item.due-on", SheetField.DUE_ON, "item.owner", SheetField.OWNER, "item.moment", SheetField.MOMENT, "progress.status", SheetField.STATUS, "progress.health",
            SheetField.HEALTH, "progress.percentage", SheetField.PERCENTAGE);
    private static final String KIND = "item.kind";
    private static final String PARENT = "item.parent";
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int ALL = 100;

    private final SheetColumns columns;
    private final Map<String, SheetColumn<ItemRow>> read;
    private final Map<UUID, ItemRow> items = new HashMap<>();
    private final Map<String, List<ItemRow>> byTitle = new HashMap<>();
    private final List<Members.Member> owners;
    private final TextsIn said;
    private final LocalDate today;
    private final Set<UUID> seen = new HashSet<>();

    /**
     * @param standing the items as they stand
     * @param said the language of whoever reads the answer; the sheet may be in another
     */
    SheetPlanner(SheetColumns columns, List<ItemRow> standing, List<Members.Member> owners, TextsIn said, LocalDate today) {
        this.columns = columns;
        this.read = columns.read();
        this.owners = owners;
        this.said = said;
        this.today = today;
        standing.forEach(row -> {
            items.put(row.line().id().value(), row);
            byTitle.computeIfAbsent(plain(row.line().title()), title -> new ArrayList<>()).add(row);
        });
    }

    List<SheetRowPlan> plan(ReadTable table) {
        return table.rows().stream().map(this::plan).toList();
    }

    private SheetRowPlan plan(ReadTable.Row row) {
        String title = columns.has(ItemSheet.TITLE) ? text(row, ItemSheet.TITLE) : "";
        if (columns.has(ItemSheet.ID) && !text(row, ItemSheet.ID).isBlank()) {
            Optional<ItemRow> item = id(text(row, ItemSheet.ID)).map(items::get);
            if (item.isEmpty()) {
                return wrong(row, title, ItemSheet.ID, said.say("sheet.in.gone"));
            }
            if (!seen.add(item.get().line().id().value())) {
                return wrong(row, title, ItemSheet.ID, said.say("sheet.in.twice"));
            }
            return known(row, item.get(), columns.has(ItemSheet.STAMP) ? text(row, ItemSheet.STAMP) : "", false);
        }
        if (title.isBlank()) {
            return wrong(row, title, ItemSheet.TITLE, said.say("invalid.title.missing"));
        }
        List<ItemRow> alike = byTitle.getOrDefault(plain(title), List.of()).stream().filter(item -> !columns.has(PARENT) || plain(text(row, PARENT)).equals(plain(parent(item)))).toList();
        if (alike.size() > 1) {
            return wrong(row, title, ItemSheet.TITLE, said.say("sheet.in.several"));
        }
        if (alike.isEmpty()) {
            return fresh(row, title);
        }
        return seen.add(alike.getFirst().line().id().value()) ? known(row, alike.getFirst(), "", true) : wrong(row, title, ItemSheet.TITLE, said.say("sheet.in.twice"));
    }

    private static String parent(ItemRow item) {
        return item.line().parentTitle() == null ? "" : item.line().parentTitle();
    }

    private SheetRowPlan known(ReadTable.Row row, ItemRow item, String stamp, boolean guessed) {
        List<SheetRowPlan.CellChange> changes = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> forbidden = new ArrayList<>();
        Map<SheetField, Optional<?>> values = new EnumMap<>(SheetField.class);
        read.forEach((key, column) -> {
            String mine = text(row, key);
            String now = Stamp.text(column, item);
            Optional<String> given = Stamp.read(stamp, key);
            boolean changed = given.map(before -> !before.equals(Stamp.check(mine))).orElse(true);
            if (!changed || same(mine, now)) {
                return;
            }
            boolean theirs = given.filter(before -> !before.equals(Stamp.check(now))).isPresent();
            changes.add(new SheetRowPlan.CellChange(column.header(), now, mine, theirs));
            if (FIELDS.containsKey(key)) {
                value(row, key, values, wrong);
            } else {
                forbidden.add(at(row, key) + ": " + said.say("sheet.in.read-only", column.header()));
            }
        });
        SheetRowPlan.Kind kind = !wrong.isEmpty() ? SheetRowPlan.Kind.WRONG : !forbidden.isEmpty() ? SheetRowPlan.Kind.FORBIDDEN : changes.isEmpty() ? SheetRowPlan.Kind.UNCHANGED
                : changes.stream().anyMatch(SheetRowPlan.CellChange::theirs) ? SheetRowPlan.Kind.CONFLICT : SheetRowPlan.Kind.CHANGED;
        SheetEdit edit = values.isEmpty() ? null : new SheetEdit(row.number(), item.line().id(), item.line().kind(), item.line().version(), values);
        return new SheetRowPlan(row.number(), item.line().title(), kind, guessed, changes, Stream.concat(wrong.stream(), forbidden.stream()).toList(), edit);
    }

    private SheetRowPlan fresh(ReadTable.Row row, String title) {
        List<String> wrong = new ArrayList<>();
        Map<SheetField, Optional<?>> values = new EnumMap<>(SheetField.class);
        List<SheetRowPlan.CellChange> changes = new ArrayList<>();
        read.keySet().stream().filter(FIELDS::containsKey).filter(key -> !text(row, key).isBlank()).forEach(key -> {
            changes.add(new SheetRowPlan.CellChange(columns.header(key), "", text(row, key), false));
            value(row, key, values, wrong);
        });
        // As a draft it begins anyway.
        values.remove(SheetField.STATUS, Optional.of(ItemStatus.DRAFT));
        Optional<ItemKind> kind = columns.has(KIND) ? choice(ItemKind.values(), text(row, KIND)) : Optional.of(ItemKind.ACTION);
        if (kind.isEmpty()) {
            wrong.add(at(row, KIND) + ": " + said.say("sheet.in.choose", String.join(", ", columns.choices(KIND))));
        }
        return new SheetRowPlan(row.number(), title, wrong.isEmpty() ? SheetRowPlan.Kind.NEW : SheetRowPlan.Kind.WRONG, false, changes, wrong, new SheetEdit(row.number(), null, kind.orElse(null), 0, values));
    }

    private SheetRowPlan wrong(ReadTable.Row row, String title, String key, String why) {
        String at = columns.has(key) ? at(row, key) + ": " : "";
        return new SheetRowPlan(row.number(), title, SheetRowPlan.Kind.WRONG, false, List.of(), List.of(at + why), null);
    }

    private void value(ReadTable.Row row, String key, Map<SheetField, Optional<?>> values, List<String> wrong) {
        SheetField field = FIELDS.get(key);
        String text = text(row, key);
        if (text.isBlank()) {
            values.put(field, Optional.empty());
            return;
        }
        Optional<?> value = switch (field) {
            case TITLE, DESCRIPTION, PLACE -> Optional.of(text);
            case STARTS_ON, DUE_ON -> date(row.cell(columns.place(key)));
            case OWNER -> owner(text);
            case MOMENT -> choice(Moment.values(), text);
            case STATUS -> choice(ItemStatus.values(), text);
            case HEALTH -> choice(Health.values(), text);
            case PERCENTAGE -> percentage(text);
        };
        if (value.isPresent()) {
            values.put(field, value);
        } else {
            wrong.add(at(row, key) + ": " + switch (field) {
                case STARTS_ON, DUE_ON -> said.say("sheet.in.date", text);
                case OWNER -> said.say("sheet.in.owner", text);
                case PERCENTAGE -> said.say("sheet.in.percentage", text);
                default -> said.say("sheet.in.choose", String.join(", ", columns.choices(key)));
            });
        }
    }

    private Optional<LocalDate> date(ReadTable.Cell cell) {
        Optional<LocalDate> date = cell.date() != null ? Optional.of(cell.date()) : iso(cell.text().strip()).or(() -> DateField.read(cell.text(), today));
        return date.filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    }

    private static Optional<LocalDate> iso(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private Optional<?> owner(String text) {
        List<Members.Member> named = owners.stream().filter(member -> plain(member.name()).equals(plain(text))).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    private static Optional<Integer> percentage(String text) {
        String digits = text.strip().replaceAll("\\s*%$", "");
        return digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= ALL ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> choice(E[] values, String text) {
        return Stream.of(values).filter(value -> plain(columns.texts().say(value)).equals(plain(text))).findFirst();
    }

    private static Optional<UUID> id(String text) {
        return Id.parse(text.strip(), ItemId::new).map(ItemId::value);
    }

    private String text(ReadTable.Row row, String key) {
        return row.cell(columns.place(key)).text();
    }

    private String at(ReadTable.Row row, String key) {
        return columns.has(key) ? ReadTable.address(columns.place(key), row.number()) : said.say("sheet.in.row", row.number());
    }

    /** Excel and Windows end lines each in their own way, and nobody sees a blank at the end. */
    private static boolean same(String mine, String now) {
        return mine.replace("\r\n", "\n").strip().equals(now.replace("\r\n", "\n").strip());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
