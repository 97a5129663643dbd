package nl.veiligesteden.werkplek.work.ui;

import java.util.List;
import nl.veiligesteden.werkplek.work.SheetEdit;

/**
 * What becomes of a row of a sheet.
 *
 * @param guessed whether it was found by its title, since it has no mark of its own
 * @param problems why it cannot be, each with its cell
 * @param edit null where nothing is to be done
 */
record SheetRowPlan(int number, String title, Kind kind, boolean guessed, List<CellChange> changes, List<String> problems, SheetEdit edit) {

    /** What there is to say of a row. */
    enum Kind { NEW, CHANGED, CONFLICT, WRONG, FORBIDDEN, UNCHANGED }

    /**
     * @param before as it stands now
     * @param after as the sheet has it
     * @param theirs whether somebody else changed it since the sheet was given out
     */
    record CellChange(String label, String before, String after, boolean theirs) {
    }

    boolean isDone() {
        return edit != null && problems.isEmpty();
    }

    SheetRowPlan refused(Kind why, String problem) {
        return new SheetRowPlan(number, title, why, guessed, changes, List.of(problem), edit);
    }
}
