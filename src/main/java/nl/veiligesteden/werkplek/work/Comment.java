package nl.veiligesteden.werkplek.work;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** What somebody said of an item. Its author may say it better or take it back; how it read before stays on record. */
@Entity
class Comment {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID itemId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private UUID authorId;
    private String authorName;
    @Enumerated(EnumType.STRING)
    private Role.Scope authorScope;
    @Lob
    private String content;
    private Instant at;
    private Instant editedAt;
    private Instant withdrawnAt;
    @ElementCollection
    @CollectionTable(name = "comment_wording", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();
    @Version
    private Long version;

    protected Comment() {
    }

    Comment(MunicipalityId municipality, ItemId item, Workspace author, CommentDraft draft, Instant now) {
        this.id = nl.veiligesteden.werkplek.shared.Id.nextValue();
        this.municipalityId = municipality.value();
        this.itemId = item.value();
        this.audience = draft.audience();
        this.authorId = author.actor().account().value();
        this.authorName = author.actor().name();
        this.authorScope = author.role().scope();
        this.content = draft.content();
        this.at = now;
    }

    UUID id() {
        return id;
    }

    ItemId item() {
        return new ItemId(itemId);
    }

    MunicipalityId municipality() {
        return new MunicipalityId(municipalityId);
    }

    Audience audience() {
        return audience;
    }

    /** @throws NotAllowedException for somebody else's words, or those that were taken back */
    void edit(Workspace editor, CommentDraft draft, long openedVersion, Instant now) {
        checkOwn(editor);
        StaleVersionException.check(openedVersion, version);
        if (!content.equals(draft.content())) {
            wordings.add(new Wording(content, now));
            this.content = draft.content();
            this.editedAt = now;
        }
    }

    /** @throws NotAllowedException for somebody else's words, or those that were taken back */
    void withdraw(Workspace editor, Instant now) {
        checkOwn(editor);
        this.withdrawnAt = now;
    }

    private void checkOwn(Workspace editor) {
        if (withdrawnAt != null || !authorId.equals(editor.actor().account().value()) || authorScope != editor.role().scope()) {
            throw new NotAllowedException("denied.comment");
        }
    }

    /** How a comment read until an instant. */
    @Embeddable
    static class Wording {
        @Lob
        private String content;
        private Instant until;

        protected Wording() {
        }

        Wording(String content, Instant until) {
            this.content = content;
            this.until = until;
        }
    }
}
