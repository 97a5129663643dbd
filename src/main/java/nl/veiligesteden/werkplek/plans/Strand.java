package nl.veiligesteden.werkplek.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;

/** A line of effort beneath a pillar. */
@Entity
class Strand {

    private static final int NAME_MAX = 4000;

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID pillarId;
    private String name;
    private String ending;
    private int position;
    @Version
    private Long version;

    protected Strand() {
    }

    Strand(UUID id, Pillar pillar, String name, String ending, int position) {
        this.id = id;
        this.municipalityId = pillar.municipalityId();
        this.pillarId = pillar.id();
        this.ending = ending;
        this.position = position;
        this.name = checked(name);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    UUID pillarId() {
        return pillarId;
    }

    /** @throws StaleVersionException when somebody else changed it since it was opened */
    void check(long openedVersion) {
        StaleVersionException.check(openedVersion, version);
    }

    void edit(String changed, long openedVersion) {
        check(openedVersion);
        this.name = checked(changed);
    }

    void place(UUID changedPillar, String changedName, String changedEnding, int changedPosition) {
        this.pillarId = changedPillar;
        this.name = checked(changedName);
        this.ending = changedEnding;
        this.position = changedPosition;
    }

    private static String checked(String name) {
        String clean = name == null ? "" : name.strip();
        if (!Alike.hasWords(clean)) {
            throw new InvalidInputException("name", "invalid.name.missing");
        }
        if (clean.length() > NAME_MAX) {
            throw new InvalidInputException("name", "invalid.too-long");
        }
        return clean;
    }
}
