package nl.veiligesteden.werkplek.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** What one municipality hands in for one round. */
@Entity
class ProgressReport {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID roundId;
    @Enumerated(EnumType.STRING)
    private ReportState state;
    private LocalDate extendedUntil;
    @Lob
    private String summary;
    @Version
    private Long version;

    protected ProgressReport() {
    }

    ProgressReport(RoundId round, MunicipalityId municipality) {
        this.id = ReportId.next().value();
        this.municipalityId = municipality.value();
        this.roundId = round.value();
        this.state = ReportState.OPEN;
        this.summary = "";
    }

    ReportId id() {
        return new ReportId(id);
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipalityId);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    ReportState state() {
        return state;
    }

    LocalDate extendedUntil() {
        return extendedUntil;
    }

    String summary() {
        return summary;
    }

    long version() {
        return version;
    }

    void summarise(String words, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        Problems problems = new Problems();
        this.summary = problems.text("summary", words, QuestionKind.LONGEST);
        problems.refuse();
    }

    /** @throws NotAllowedException when the state does not lead there, such as for what was handed in a moment ago */
    void move(ReportState next) {
        if (!state.leadsTo(next)) {
            throw new NotAllowedException("denied.report." + state);
        }
        this.state = next;
    }

    /** @throws InvalidInputException for a day that is past, or that gives no more time than there is */
    void extend(LocalDate until, LocalDate today, LocalDate endsForAll) {
        new Problems().when(until.isBefore(today) || !until.isAfter(endsForAll), "until", "invalid.round.extension").refuse();
        this.extendedUntil = until;
    }
}
