package nl.veiligesteden.werkplek.attachments;

import jakarta.persistence.Entity;
import java.time.Instant;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.files.AdmittedFile;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Posted;
import nl.veiligesteden.werkplek.subjects.Subject;

/** A file or a link that belongs to a subject. It never changes; taken back, it leaves its name as a trace. */
@Entity
class Attachment extends Posted {

    private String name;
    private String mediaType;
    private long size;
    private boolean scanned;
    private boolean pictured;
    /** Null for a file. */
    private String address;

    protected Attachment() {
    }

    Attachment(MunicipalityId municipality, Subject subject, Workspace author, Audience audience, AdmittedFile file, Instant now) {
        super(municipality, subject, author, audience, now);
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.size();
        this.scanned = file.scanned();
        this.pictured = file.thumbnail().length > 0;
    }

    Attachment(MunicipalityId municipality, Subject subject, Workspace author, Audience audience, LinkDraft link, Instant now) {
        super(municipality, subject, author, audience, now);
        this.name = link.title();
        this.mediaType = "";
        this.address = link.address();
    }

    @Override
    protected String denial() {
        return "denied.attachment";
    }
}
