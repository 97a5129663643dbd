package nl.veiligesteden.werkplek.intake.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.intake.RowRefusal;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.shell.TextsIn;

/** What a sheet would change, by what stands and by the rules. */
public record SheetPlan<E>(List<SheetRowPlan<E>> rows) {

    /** @param said the language of whoever reads the answer; the sheet may be in another */
    static <R, E> SheetPlan<E> of(SheetSubject<R, E> subject, SheetColumns<R> columns, ReadTable table, TextsIn said) {
        List<SheetRowPlan<E>> rows = new SheetPlanner<>(subject, columns, subject.standing(table, columns), said).plan(table);
        Map<Integer, RowRefusal> refusals = subject.preview(rows.stream().filter(SheetRowPlan::isDone).map(SheetRowPlan::edit).toList()).stream()
                .collect(Collectors.toMap(RowRefusal::row, Function.identity(), (one, other) -> one));
        return new SheetPlan<>(rows.stream().map(row -> refused(row, refusals.get(row.number()), subject, columns, said)).toList());
    }

    private static <R, E> SheetRowPlan<E> refused(SheetRowPlan<E> row, RowRefusal refusal, SheetSubject<R, E> subject, SheetColumns<R> columns, TextsIn said) {
        if (refusal == null || !row.isDone()) {
            return row;
        }
        String at = columns.at(subject.columnOf(refusal.field()).orElse(""), row.number(), said);
        return row.refused(refusal.forbidden() ? SheetRowPlan.Kind.FORBIDDEN : SheetRowPlan.Kind.WRONG, at + ": " + said.say(refusal.reasonKey()));
    }
}
