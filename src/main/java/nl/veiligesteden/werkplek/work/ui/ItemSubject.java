package nl.veiligesteden.werkplek.work.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.intake.ui.SheetColumns;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ItemTables;
import nl.veiligesteden.werkplek.work.SheetChanges;
import nl.veiligesteden.werkplek.work.SheetEdit;
import nl.veiligesteden.werkplek.work.SheetField;

/** A table of a municipality's items that comes back. */
class ItemSubject implements SheetSubject<ItemRow, SheetEdit> {

    private static final String KIND = "item.kind";
    private static final String PARENT = "item.parent";
    private static final Map<String, SheetField> FIELDS = Map.ofEntries(Map.entry(ItemSheet.TITLE, SheetField.TITLE), Map.entry("item.description", SheetField.DESCRIPTION),
            Map.entry("sheet.place", SheetField.PLACE), Map.entry("item.starts-on", SheetField.STARTS_ON), Map.entry("item.due-on", SheetField.DUE_ON), Map.entry("item.owner", SheetField.OWNER),
            Map.entry("item.moment", SheetField.MOMENT), Map.entry(PARENT, SheetField.PARENT), Map.entry("sheet.pillar", SheetField.PILLAR), Map.entry("sheet.strand", SheetField.STRAND),
            Map.entry(ItemSheet.TARGET_GROUPS, SheetField.TARGET_GROUPS), Map.entry("progress.status", SheetField.STATUS), Map.entry("progress.health", SheetField.HEALTH),
            Map.entry("progress.percentage", SheetField.PERCENTAGE));
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int ALL = 100;

    private final MunicipalityWorkspace workspace;
    private final ItemTables tables;
    private final SheetChanges changes;
    private final PlanId plan;
    private final People people;
    private final TextsIn said;
    private final LocalDate today;

    /** Who can own something, and whom something can be for. */
    record People(List<Members.Member> owners, List<TargetGroup> groups) {
    }

    /**
     * @param plan that new items go into; null for none
     * @param said the language of whoever reads the answer
     */
    ItemSubject(MunicipalityWorkspace workspace, ItemTables tables, SheetChanges changes, PlanId plan, People people, TextsIn said, LocalDate today) {
        this.workspace = workspace;
        this.tables = tables;
        this.changes = changes;
        this.plan = plan;
        this.people = people;
        this.said = said;
        this.today = today;
    }

    @Override
    public String list() {
        return "items";
    }

    @Override
    public Map<String, SheetColumn<ItemRow>> columns(TextsIn texts) {
        return new ItemSheet(texts, false, Set.of()).byKey();
    }

    @Override
    public String title() {
        return ItemSheet.TITLE;
    }

    @Override
    public String id(ItemRow one) {
        return one.line().id().value().toString();
    }

    @Override
    public Set<String> changeable() {
        return FIELDS.keySet();
    }

    @Override
    public Set<String> ofNew() {
        return Set.of(KIND);
    }

    @Override
    public Set<String> workedOut() {
        return Set.of("items.updated");
    }

    /** All of the list, and whatever the sheet names beyond it, such as items of an earlier period. */
    @Override
    public List<ItemRow> standing(ReadTable table, SheetColumns<ItemRow> columns) {
        List<ItemRow> standing = new ArrayList<>();
        tables.each(workspace, ItemFilter.NONE, standing::addAll);
        if (columns.has(ID)) {
            Set<ItemId> known = standing.stream().map(row -> row.line().id()).collect(Collectors.toCollection(HashSet::new));
            List<ItemId> named = table.rows().stream().flatMap(row -> Id.parse(columns.cell(row, ID).text().strip(), ItemId::new).stream()).filter(id -> !known.contains(id)).toList();
            standing.addAll(tables.of(workspace, named));
        }
        return standing;
    }

    @Override
    public boolean isLike(ItemRow one, ReadTable.Row row, SheetColumns<ItemRow> columns) {
        String parent = one.line().parentTitle() == null ? "" : one.line().parentTitle();
        return !columns.has(PARENT) || plain(columns.cell(row, PARENT).text()).equals(plain(parent));
    }

    @Override
    public Reading read(String key, ReadTable.Cell cell, SheetColumns<ItemRow> columns) {
        String text = cell.text();
        String choose = said.say("sheet.in.choose", String.join(", ", columns.choices(key)));
        if (key.equals(KIND)) {
            return Reading.of(columns.choice(ItemKind.values(), text), choose);
        }
        return switch (FIELDS.get(key)) {
            case TITLE, DESCRIPTION, PLACE, PARENT, PILLAR, STRAND -> Reading.of(text);
            case TARGET_GROUPS -> groups(text);
            case STARTS_ON, DUE_ON -> Reading.of(date(cell), said.say("sheet.in.date", text));
            case OWNER -> Reading.of(owner(text), said.say("sheet.in.owner", text));
            case MOMENT -> Reading.of(columns.choice(Moment.values(), text), choose);
            case STATUS -> Reading.of(columns.choice(ItemStatus.values(), text), choose);
            case HEALTH -> Reading.of(columns.choice(Health.values(), text), choose);
            case PERCENTAGE -> Reading.of(percentage(text), said.say("sheet.in.percentage", text));
        };
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
        List<Members.Member> named = people.owners().stream().filter(member -> plain(member.name()).equals(plain(text))).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    /** In either language, with commas or semicolons between them. What was retired can stand, and is read as it stands. */
    private Reading groups(String text) {
        Set<String> codes = new HashSet<>();
        for (String name : text.split("[,;]")) {
            if (!name.isBlank()) {
                Optional<TargetGroup> found = people.groups().stream().filter(group -> plain(group.nameNl()).equals(plain(name)) || plain(group.nameEn()).equals(plain(name))).findFirst();
                if (found.isEmpty()) {
                    return Reading.wrong(said.say("sheet.in.target-group", name.strip(),
                            TargetGroup.offered(people.groups(), Set.of()).stream().map(group -> group.name(said.locale())).collect(Collectors.joining(", "))));
                }
                codes.add(found.get().code());
            }
        }
        return Reading.of(codes);
    }

    @Override
    public Optional<String> columnOf(String field) {
        return FIELDS.entrySet().stream().filter(one -> one.getValue().word().equals(field)).map(Map.Entry::getKey).findFirst();
    }

    private static Optional<Integer> percentage(String text) {
        String digits = text.strip().replaceAll("\\s*%$", "");
        return digits.matches("\\d{1,3}") && Integer.parseInt(digits) <= ALL ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public SheetEdit edit(int row, ItemRow standing, Map<String, Optional<?>> values) {
        Map<SheetField, Optional<?>> fields = new EnumMap<>(SheetField.class);
        values.forEach((key, value) -> {
            if (FIELDS.containsKey(key)) {
                fields.put(FIELDS.get(key), value);
            }
        });
        if (standing != null) {
            return new SheetEdit(row, standing.line().id(), standing.line().kind(), standing.line().version(), fields);
        }
        // As a draft it begins anyway.
        fields.remove(SheetField.STATUS, Optional.of(ItemStatus.DRAFT));
        return new SheetEdit(row, null, values.getOrDefault(KIND, Optional.empty()).map(ItemKind.class::cast).orElse(ItemKind.ACTION), 0, fields);
    }

    @Override
    public List<RowRefusal> preview(List<SheetEdit> edits) {
        return changes.preview(workspace, plan, edits);
    }

    @Override
    public IntSupplier apply(List<SheetEdit> edits) {
        SheetChanges.Undo undo = changes.apply(workspace, plan, edits);
        return () -> changes.undo(workspace, undo);
    }
}
