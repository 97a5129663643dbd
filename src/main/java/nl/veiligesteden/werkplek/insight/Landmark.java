package nl.veiligesteden.werkplek.insight;

import java.time.LocalDate;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;

/** A day to compare with, such as the end of the round before. A module that knows one offers this as a bean; that of the plan's beginning is there by itself. */
public interface Landmark {

    /** None where there is no such day for this municipality. */
    Optional<Day> of(MunicipalityWorkspace workspace);

    /** @param key of its words, with the date for {@code {0}}, such as "sinds de vorige ronde ({0})" */
    record Day(String key, LocalDate day) {
    }
}
