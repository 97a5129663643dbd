package nl.veiligesteden.werkplek.conversation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.subjects.Posted;
import nl.veiligesteden.werkplek.subjects.Subject;

/** What somebody said of a subject. Its author may say it better; how it read before stays on record. */
@Entity
class Comment extends Posted {

    @Lob
    private String content;
    private Instant editedAt;
    @ElementCollection
    @CollectionTable(name = "comment_wording", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    protected Comment() {
    }

    Comment(MunicipalityId municipality, Subject subject, Workspace author, CommentDraft draft, Instant now) {
        super(municipality, subject, author, draft.audience(), now);
        this.content = draft.content();
    }

    /** @throws NotAllowedException for somebody else's words, or those that were taken back */
    void edit(Workspace editor, CommentDraft draft, long openedVersion, Instant now) {
        checkOwn(editor);
        StaleVersionException.check(openedVersion, version());
        if (!content.equals(draft.content())) {
            wordings.add(new Wording(content, now));
            this.content = draft.content();
            this.editedAt = now;
        }
    }

    @Override
    protected String denial() {
        return "denied.comment";
    }

    /** How a comment read until an instant. */
    @Embeddable
    record Wording(@Lob String content, Instant until) {
    }
}
