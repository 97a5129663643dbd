package nl.veiligesteden.werkplek.work;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.files.AdmittedFile;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** A file that belongs to an item. It never changes; taken back, it leaves its name as a trace. */
@Entity
class Attachment extends Posted {

    private String name;
    private String mediaType;
    private long size;
    private boolean scanned;
    private boolean pictured;

    protected Attachment() {
    }

    Attachment(MunicipalityId municipality, ItemId item, Workspace author, Audience audience, AdmittedFile file, Instant now) {
        super(municipality, item, author, audience, now);
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.scanned = file.scanned();
        this.pictured = file.thumbnail().length > 0;
    }

    @Override
    String denial() {
        return "denied.attachment";
    }
}
