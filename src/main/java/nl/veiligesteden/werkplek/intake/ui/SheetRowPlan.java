package nl.veiligesteden.werkplek.intake.ui;

import java.util.List;

/**
 * What becomes of a row of a sheet.
 *
 * @param guessed whether it was found by its title, since it has no mark of its own
 * @param problems why it cannot be, each with its cell
 * @param edit null where nothing is to be done
 */
public record SheetRowPlan<E>(int number, String title, Kind kind, boolean guessed, List<CellChange> changes, List<String> problems, E edit) {

    /** What there is to say of a row. */
    public enum Kind { NEW, CHANGED, CONFLICT, WRONG, FORBIDDEN, UNCHANGED }

    /**
     * @param before as it stands now
     * @param after as the sheet has it
     * @param theirs whether somebody else changed it since the sheet was given out
     */
    public record CellChange(String label, String before, String after, boolean theirs) {
    }

    public boolean isDone() {
        return edit != null && problems.isEmpty();
    }

    SheetRowPlan<E> refused(Kind why, String problem) {
        return new SheetRowPlan<>(number, title, why, guessed, changes, List.of(problem), edit);
    }
}
