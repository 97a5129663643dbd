package nl.veiligesteden.werkplek.work;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** A way to look at items, under a name of its owner's. */
@Entity
class SavedView {

    private static final int NAME_MAX = 80;
    private static final int QUERY_MAX = 2000;

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID ownerId;
    private String name;
    private String query;
    private boolean shared;
    private Instant createdAt;
    @Version
    private Long version;

    protected SavedView() {
    }

    SavedView(MunicipalityWorkspace workspace, String name, String query, boolean shared, Instant now) {
        this.id = nextValue();
        this.municipalityId = workspace.id().value();
        this.ownerId = workspace.membership().value();
        this.query = Texts.line("query", query, QUERY_MAX);
        this.createdAt = now;
        change(name, shared);
    }

    UUID id() {
        return id;
    }

    void change(String newName, boolean isShared) {
        this.name = Texts.line("name", newName, NAME_MAX);
        this.shared = isShared;
        if (name.isEmpty()) {
            throw new InvalidInputException("name", "invalid.name.missing");
        }
    }
}
