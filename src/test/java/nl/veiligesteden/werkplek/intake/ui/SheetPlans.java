package nl.veiligesteden.werkplek.intake.ui;

import java.util.Map;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;

/** What a sheet would change, without a screen. */
public final class SheetPlans {

    private SheetPlans() {
    }

    public static <R, E> SheetPlan<E> of(SheetSubject<R, E> subject, ReadTable table, TextsIn said, Wording wording) {
        return of(subject, table, said, wording, Map.of());
    }

    public static <R, E> SheetPlan<E> of(SheetSubject<R, E> subject, ReadTable table, TextsIn said, Wording wording, Map<String, String> kept) {
        return SheetPlan.of(subject, SheetColumns.of(wording, subject, table.headers(), kept), table, said);
    }
}
