package nl.veiligesteden.werkplek.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.shared.Time;

/** A round: prepared, then open for whoever it asks, then closed. */
@Entity
class ReportingRound {

    @Id
    private UUID id;
    private String name;
    @Enumerated(EnumType.STRING)
    private RoundKind kind;
    private UUID periodId;
    private LocalDate startsOn;
    private LocalDate endsOn;
    @Lob
    private String instructions;
    private String itemKinds;
    @Enumerated(EnumType.STRING)
    private RoundState state;
    private Instant toldFrom;
    private Instant openedAt;
    private Instant closedAt;
    private Instant createdAt;
    @Version
    private Long version;

    protected ReportingRound() {
    }

    ReportingRound(RoundDraft draft, Instant now) {
        this.id = RoundId.next().value();
        this.state = RoundState.DRAFT;
        this.createdAt = now;
        apply(draft);
    }

    RoundId id() {
        return new RoundId(id);
    }

    String name() {
        return name;
    }

    RoundKind kind() {
        return kind;
    }

    RoundState state() {
        return state;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    boolean asksOfItems() {
        return !itemKinds.isEmpty();
    }

    void edit(RoundDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        checkDraft();
        apply(draft);
    }

    private void apply(RoundDraft draft) {
        this.name = draft.name();
        this.kind = draft.kind();
        this.periodId = draft.period().value();
        this.startsOn = draft.startsOn();
        this.endsOn = draft.endsOn();
        this.instructions = draft.instructions();
        this.itemKinds = Codes.of(draft.itemKinds());
    }

    /** @throws NotAllowedException for a round that others saw already */
    void checkDraft() {
        if (state != RoundState.DRAFT) {
            throw new NotAllowedException("denied.round.open");
        }
    }

    /** @throws InvalidInputException when it lacks a day, or would have ended before it is opened */
    void open(LocalDate today, Instant now) {
        move(RoundState.OPEN);
        new Problems().when(startsOn == null, "startsOn", "invalid.date.missing").when(endsOn == null, "endsOn", "invalid.date.missing")
                .when(endsOn != null && endsOn.isBefore(today), "endsOn", "invalid.round.past").refuse();
        this.openedAt = now;
        this.toldFrom = startsOn.atStartOfDay(Time.NETHERLANDS).toInstant();
    }

    void close(Instant now) {
        move(RoundState.CLOSED);
        this.closedAt = now;
    }

    /** Gives everybody more time. */
    void extend(LocalDate until) {
        checkOpen();
        if (!until.isAfter(endsOn)) {
            throw new InvalidInputException("endsOn", "invalid.round.extension");
        }
        this.endsOn = until;
    }

    void instruct(String words, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        checkOpen();
        Problems problems = new Problems();
        this.instructions = problems.text("instructions", words, QuestionKind.LONGEST);
        problems.refuse();
    }

    void checkOpen() {
        if (state != RoundState.OPEN) {
            throw new NotAllowedException(state == RoundState.DRAFT ? "denied.round.draft" : "denied.round.closed");
        }
    }

    private void move(RoundState next) {
        if (!state.leadsTo(next)) {
            throw new NotAllowedException(state == RoundState.CLOSED ? "denied.round.closed" : "denied.round.open");
        }
        this.state = next;
    }
}
