package nl.veiligesteden.werkplek.rounds;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** What was answered to one question, about the municipality or about one item. How it read before stands in the audit trail. */
@Entity
class RoundAnswer {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID reportId;
    private UUID questionId;
    private UUID itemId;
    @Lob
    private String content;
    private Instant at;
    private UUID authorId;
    private String authorName;
    @Version
    private Long version;

    protected RoundAnswer() {
    }

    /** @param item null for an answer about the municipality */
    RoundAnswer(ProgressReport report, QuestionId question, ItemId item) {
        this.id = nextValue();
        this.municipalityId = report.municipality().value();
        this.reportId = report.id().value();
        this.questionId = question.value();
        this.itemId = item == null ? null : item.value();
        this.content = "";
    }

    String content() {
        return content;
    }

    /** @param openedVersion of the answer that the person saw; null where there was none */
    void say(String words, Actor author, Instant now, Long openedVersion) {
        StaleVersionException.check(openedVersion == null ? -1 : openedVersion, version == null ? -1 : version);
        this.content = words;
        this.at = now;
        this.authorId = author.account().value();
        this.authorName = author.name();
    }
}
