package nl.veiligesteden.werkplek.rounds;

import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Id;

/** What one municipality hands in for one round, with all its versions. */
public record ReportId(UUID value) implements Id {

    public static ReportId next() {
        return new ReportId(Id.nextValue());
    }
}
