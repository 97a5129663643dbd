package nl.veiligesteden.werkplek.partners;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PartnerId;

/** One municipality working with one partner, under the name by which the municipality calls it. */
@Entity
class Collaboration {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID partnerId;
    @Enumerated(EnumType.STRING)
    private CollaborationCategory category;
    private String shownAs;
    private int position;
    private Instant endedAt;
    private boolean invitesColleagues;
    @Version
    private Long version;

    protected Collaboration() {
    }

    Collaboration(MunicipalityId municipality, PartnerId partner, CollaborationCategory category, PartnerName shownAs, int position) {
        this.id = nextValue();
        this.municipalityId = municipality.value();
        this.partnerId = partner.value();
        this.position = position;
        place(category, shownAs);
    }

    /** Whoever begins again decides again whether the partner invites its own people. */
    void end(Instant now) {
        this.endedAt = now;
        this.invitesColleagues = false;
    }

    /** @return whether that is another choice than before */
    boolean letInvite(boolean colleagues) {
        boolean changed = invitesColleagues != colleagues;
        this.invitesColleagues = colleagues;
        return changed;
    }

    /** Begins again where it had ended. */
    void resume() {
        this.endedAt = null;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    void place(CollaborationCategory changedCategory, PartnerName changedName) {
        this.category = changedCategory;
        this.shownAs = changedName.value();
    }

    UUID id() {
        return id;
    }

    CollaborationCategory category() {
        return category;
    }

    String shownAs() {
        return shownAs;
    }

    long version() {
        return version;
    }
}
