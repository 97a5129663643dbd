package nl.veiligesteden.werkplek.programme;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.Problems;

/** What a form says of a programme period. */
public record PeriodDraft(String name, LocalDate startsOn, LocalDate endsOn) {

    public PeriodDraft {
        Problems problems = new Problems();
        name = problems.name(name, 40);
        problems.when(startsOn == null, "startsOn", "invalid.date.missing")
                .when(endsOn == null, "endsOn", "invalid.date.missing")
                .when(startsOn != null && endsOn != null && !startsOn.isBefore(endsOn), "endsOn", "invalid.date.order").refuse();
    }
}
