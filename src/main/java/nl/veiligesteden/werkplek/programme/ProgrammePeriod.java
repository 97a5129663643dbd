package nl.veiligesteden.werkplek.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Slug;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** A span of years in which each municipality has one plan. */
@Entity
class ProgrammePeriod {

    @Id
    private UUID id;
    private String name;
    private String slug;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Version
    private Long version;

    protected ProgrammePeriod() {
    }

    ProgrammePeriod(PeriodDraft draft) {
        this.id = PeriodId.next().value();
        this.slug = Slug.of(draft.name());
        apply(draft);
    }

    void edit(PeriodDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        apply(draft);
    }

    private void apply(PeriodDraft draft) {
        this.name = draft.name();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
    }

    PeriodId id() {
        return new PeriodId(id);
    }
}
