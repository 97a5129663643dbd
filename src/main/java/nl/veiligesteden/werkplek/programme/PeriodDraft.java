package nl.veiligesteden.werkplek.programme;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** What a form says of a programme period. */
public record PeriodDraft(String name, LocalDate startsOn, LocalDate endsOn) {

    public PeriodDraft {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 40) {
            throw new InvalidInputException("name", "invalid.name");
        }
        if (startsOn == null) {
            throw new InvalidInputException("startsOn", "invalid.date.missing");
        }
        if (endsOn == null || !startsOn.isBefore(endsOn)) {
            throw new InvalidInputException("endsOn", "invalid.date.order");
        }
    }
}
