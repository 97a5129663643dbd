package nl.veiligesteden.werkplek.subjects;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/** What somebody adds to what is told of a subject. Only they may take it back, from where they added it; that it was there stays on record. */
@MappedSuperclass
public abstract class Posted {

    @Id
    private UUID id;
    private UUID municipalityId;
    /** One column a kind of subject; the database holds that exactly one is filled. */
    private UUID itemId;
    private UUID reportId;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private UUID authorId;
    private String authorName;
    @Enumerated(EnumType.STRING)
    private Role.Scope authorScope;
    private Instant at;
    private Instant withdrawnAt;
    @Version
    private Long version;

    protected Posted() {
    }

    protected Posted(MunicipalityId municipality, Subject subject, Workspace author, Audience audience, Instant now) {
        this.id = nextValue();
        this.municipalityId = municipality.value();
        switch (subject.kind()) {
            case ITEM -> this.itemId = subject.id();
            case REPORT -> this.reportId = subject.id();
        }
        this.audience = audience;
        this.authorId = author.actor().account().value();
        this.authorName = author.actor().name();
        this.authorScope = author.role().scope();
        this.at = now;
    }

    public UUID id() {
        return id;
    }

    public Subject subject() {
        return itemId == null ? new Subject(SubjectKind.REPORT, reportId) : new Subject(SubjectKind.ITEM, itemId);
    }

    public MunicipalityId municipality() {
        return new MunicipalityId(municipalityId);
    }

    public Audience audience() {
        return audience;
    }

    protected long version() {
        return version;
    }

    /** @throws NotAllowedException for what is somebody else's, or was taken back */
    public void withdraw(Workspace editor, Instant now) {
        checkOwn(editor);
        this.withdrawnAt = now;
    }

    protected void checkOwn(Workspace editor) {
        if (withdrawnAt != null || !authorId.equals(editor.actor().account().value()) || authorScope != editor.role().scope()) {
            throw new NotAllowedException(denial());
        }
    }

    /** The key of what is said to whoever may not. */
    protected abstract String denial();
}
