package nl.veiligesteden.werkplek.rounds;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** A question of a round. */
@Entity
class RoundQuestion {

    @Id
    private UUID id;
    private UUID roundId;
    private String wording;
    private String help;
    @Enumerated(EnumType.STRING)
    private QuestionKind kind;
    @Enumerated(EnumType.STRING)
    private QuestionSubject about;
    private String itemKinds;
    private String moments;
    private String targetGroups;
    private boolean required;
    private String unit;
    @Lob
    private String choices;
    private BigDecimal lowest;
    private BigDecimal highest;
    private UUID originId;
    private UUID lineageId;
    private int position;
    @Version
    private Long version;

    protected RoundQuestion() {
    }

    RoundQuestion(RoundId round, QuestionDraft draft, int position) {
        this.id = QuestionId.next().value();
        this.lineageId = id;
        this.roundId = round.value();
        this.position = position;
        apply(draft);
    }

    /** The question of an earlier round, asked again. */
    RoundQuestion(RoundId round, Question origin, int position) {
        this(round, origin.content(), position);
        this.originId = origin.id().value();
        this.lineageId = origin.lineage();
    }

    QuestionId id() {
        return new QuestionId(id);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    QuestionKind kind() {
        return kind;
    }

    QuestionSubject about() {
        return about;
    }

    String wording() {
        return wording;
    }

    boolean isRequired() {
        return required;
    }

    int position() {
        return position;
    }

    List<String> choices() {
        return choices.isEmpty() ? List.of() : Arrays.asList(choices.split("\n"));
    }

    /** @throws InvalidInputException for a number that can't be right */
    void checkRange(BigDecimal number) {
        if (lowest != null && number.compareTo(lowest) < 0 || highest != null && number.compareTo(highest) > 0) {
            throw new InvalidInputException("answer", "invalid.answer.range");
        }
    }

    void edit(QuestionDraft draft, long openedVersion) {
        StaleVersionException.check(openedVersion, version);
        apply(draft);
    }

    void moveTo(int place) {
        this.position = place;
    }

    private void apply(QuestionDraft draft) {
        this.wording = draft.wording();
        this.help = draft.help();
        this.kind = draft.kind();
        this.about = draft.about();
        this.itemKinds = Codes.of(draft.itemKinds());
        this.moments = Codes.of(draft.moments());
        this.targetGroups = Codes.ofTexts(draft.targetGroups());
        this.required = draft.required();
        this.unit = draft.unit();
        this.choices = String.join("\n", draft.choices());
        this.lowest = draft.lowest();
        this.highest = draft.highest();
    }
}
