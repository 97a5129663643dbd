package nl.veiligesteden.werkplek.work;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/** What somebody adds to an item's story. Only they may take it back, from where they added it; that it was there stays on record. */
@MappedSuperclass
abstract class Posted {

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
    private Instant at;
    private Instant withdrawnAt;
    @Version
    private Long version;

    protected Posted() {
    }

    Posted(MunicipalityId municipality, ItemId item, Workspace author, Audience audience, Instant now) {
        this.id = nl.veiligesteden.werkplek.shared.Id.nextValue();
        this.municipalityId = municipality.value();
        this.itemId = item.value();
        this.audience = audience;
        this.authorId = author.actor().account().value();
        this.authorName = author.actor().name();
        this.authorScope = author.role().scope();
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

    long version() {
        return version;
    }

    /** @throws NotAllowedException for what is somebody else's, or was taken back */
    void withdraw(Workspace editor, Instant now) {
        checkOwn(editor);
        this.withdrawnAt = now;
    }

    void checkOwn(Workspace editor) {
        if (withdrawnAt != null || !authorId.equals(editor.actor().account().value()) || authorScope != editor.role().scope()) {
            throw new NotAllowedException(denial());
        }
    }

    /** The key of what is said to whoever may not. */
    abstract String denial();
}
