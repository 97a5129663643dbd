package nl.veiligesteden.werkplek.programme;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.shared.PeriodId;

/** A programme period as screens show it. */
public record Period(PeriodId id, String name, String slug, LocalDate startsOn, LocalDate endsOn, long version) {
}
