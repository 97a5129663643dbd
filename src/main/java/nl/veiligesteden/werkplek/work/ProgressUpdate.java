package nl.veiligesteden.werkplek.work;

import static nl.veiligesteden.werkplek.shared.Id.nextValue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Actor;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** What was told of an item at an instant. Written once, never changed. */
@Entity
@Immutable
class ProgressUpdate implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID municipalityId;
    private UUID itemId;
    private Instant at;
    private UUID authorId;
    private String authorName;
    @Enumerated(EnumType.STRING)
    private ItemStatus fromStatus;
    @Enumerated(EnumType.STRING)
    private ItemStatus status;
    @Enumerated(EnumType.STRING)
    private Handshake handshake;
    @Enumerated(EnumType.STRING)
    private Health health;
    private Integer percentage;
    @Lob
    private String note;
    private String reason;
    private String liftedBy;
    private LocalDate reviewOn;
    private boolean shared;
    private boolean unchanged;
    /** What was told by it counts as not told: the item is as silent as it was before. */
    private boolean tookBack;
    private Instant toldBefore;

    protected ProgressUpdate() {
    }

    /** That somebody looked and found it as it was. */
    static ProgressUpdate unchanged(Item item, Actor author, boolean shared, Instant at) {
        ProgressUpdate update = new ProgressUpdate(item, item.status(), author, "", Blockade.NONE, shared, at);
        update.unchanged = true;
        return update;
    }

    /** @param why what keeps the item from going on, as far as this update tells it */
    ProgressUpdate(Item item, ItemStatus before, Actor author, String note, Blockade why, boolean shared, Instant at) {
        this.id = nextValue();
        this.municipalityId = item.municipality().value();
        this.itemId = item.id().value();
        this.at = at;
        this.authorId = author.account().value();
        this.authorName = author.name();
        this.fromStatus = before;
        this.status = item.status();
        this.handshake = item.handshake();
        this.health = item.health();
        this.percentage = item.percentage();
        this.note = note;
        this.reason = why.reason();
        this.liftedBy = why.liftedBy();
        this.reviewOn = why.reviewOn();
        this.shared = shared;
        this.tookBack = !at.equals(item.lastUpdateAt());
        this.toldBefore = tookBack ? item.lastUpdateAt() : null;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Always: an update is only ever stored once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
