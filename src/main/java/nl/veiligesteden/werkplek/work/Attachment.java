package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.files.AdmittedFile;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;

/** A file that belongs to an item. It never changes; whoever added it may take it back, which leaves its name as a trace. */
@Entity
class Attachment {

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
    private String name;
    private String mediaType;
    private long size;
    private boolean scanned;
    private boolean pictured;
    private Instant at;
    private Instant withdrawnAt;
    @Version
    private Long version;

    protected Attachment() {
    }

    Attachment(MunicipalityId municipality, ItemId item, Workspace author, Audience audience, AdmittedFile file, Instant now) {
        this.id = nl.veiligesteden.werkplek.shared.Id.nextValue();
        this.municipalityId = municipality.value();
        this.itemId = item.value();
        this.audience = audience;
        this.authorId = author.actor().account().value();
        this.authorName = author.actor().name();
        this.authorScope = author.role().scope();
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.scanned = file.scanned();
        this.pictured = file.thumbnail().length > 0;
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

    /** @throws NotAllowedException for somebody else's file, or one that was taken back */
    void withdraw(Workspace editor, Instant now) {
        if (withdrawnAt != null || !authorId.equals(editor.actor().account().value()) || authorScope != editor.role().scope()) {
            throw new NotAllowedException("denied.attachment");
        }
        this.withdrawnAt = now;
    }
}
