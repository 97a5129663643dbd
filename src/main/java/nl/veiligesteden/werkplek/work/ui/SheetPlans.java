package nl.veiligesteden.werkplek.work.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemRow;
import nl.veiligesteden.werkplek.work.ItemTables;
import nl.veiligesteden.werkplek.work.SheetChanges;
import nl.veiligesteden.werkplek.work.SheetEdit;
import org.springframework.stereotype.Component;

/** What a sheet would change, by what stands and by the rules of items. */
@Component
class SheetPlans {

    private final ItemTables tables;
    private final SheetChanges changes;
    private final ItemPage page;
    private final Members members;
    private final Wording wording;
    private final Clock clock;

    SheetPlans(ItemTables tables, SheetChanges changes, ItemPage page, Members members, Wording wording, Clock clock) {
        this.tables = tables;
        this.changes = changes;
        this.page = page;
        this.members = members;
        this.wording = wording;
        this.clock = clock;
    }

    /** @param others headings that are no column of ours */
    record Plan(List<SheetRowPlan> rows, List<String> others, boolean isNone) {
    }

    Plan of(MunicipalityWorkspace workspace, ReadTable table) {
        SheetColumns columns = SheetColumns.of(wording, table.headers());
        if (!columns.has(ItemSheet.TITLE) && !columns.has(ItemSheet.ID)) {
            return new Plan(List.of(), columns.others(), true);
        }
        TextsIn said = new TextsIn(wording, T.locale());
        List<SheetRowPlan> rows = new SheetPlanner(columns, standing(workspace, columns, table), members.owners(workspace), said, LocalDate.now(clock.withZone(Time.NETHERLANDS))).plan(table);
        List<SheetEdit> edits = rows.stream().filter(SheetRowPlan::isDone).map(SheetRowPlan::edit).toList();
        Map<Integer, SheetChanges.Refusal> refusals = changes.preview(workspace, page.currentPlan(workspace).orElse(null), edits).stream()
                .collect(Collectors.toMap(SheetChanges.Refusal::row, Function.identity(), (one, other) -> one));
        return new Plan(rows.stream().map(row -> refused(row, refusals.get(row.number()), said)).toList(), columns.others(), false);
    }

    private static SheetRowPlan refused(SheetRowPlan row, SheetChanges.Refusal refusal, TextsIn said) {
        if (refusal == null || !row.isDone()) {
            return row;
        }
        return row.refused(refusal.forbidden() ? SheetRowPlan.Kind.FORBIDDEN : SheetRowPlan.Kind.WRONG, said.say("sheet.in.row", row.number()) + ": " + said.say(refusal.reasonKey()));
    }

    /** All of the list, and whatever the sheet names beyond it, such as items of an earlier period. */
    private List<ItemRow> standing(MunicipalityWorkspace workspace, SheetColumns columns, ReadTable table) {
        List<ItemRow> standing = new ArrayList<>();
        tables.each(workspace, ItemFilter.NONE, standing::addAll);
        if (columns.has(ItemSheet.ID)) {
            Set<ItemId> known = standing.stream().map(row -> row.line().id()).collect(Collectors.toCollection(HashSet::new));
            List<ItemId> named = table.rows().stream().flatMap(row -> Id.parse(row.cell(columns.place(ItemSheet.ID)).text().strip(), ItemId::new).stream()).filter(id -> !known.contains(id)).toList();
            standing.addAll(tables.of(workspace, named));
        }
        return standing;
    }

    SheetChanges.Undo apply(MunicipalityWorkspace workspace, List<SheetEdit> edits) {
        return changes.apply(workspace, page.currentPlan(workspace).orElse(null), edits);
    }

    int undo(MunicipalityWorkspace workspace, SheetChanges.Undo undo) {
        return changes.undo(workspace, undo);
    }
}
