package nl.veiligesteden.werkplek.attachments.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.attachments.Attachments;
import nl.veiligesteden.werkplek.files.FileDoor;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.ui.Readers;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.subjects.Audience;
import org.springframework.stereotype.Component;

/** Makes the card of a subject's files for each kind of reader, with the place to add some for who may. */
@Component
public class AttachmentCards {

    private final Attachments attachments;
    private final FileDoor door;
    private final Clock clock;

    AttachmentCards(Attachments attachments, FileDoor door, Clock clock) {
        this.attachments = attachments;
        this.door = door;
        this.clock = clock;
    }

    /** @param partner the partner who sees what is shared; null where there is none */
    public AttachmentsCard of(MunicipalityWorkspace workspace, Subject subject, String partner, Runnable changed) {
        return card(workspace, subject, Paths.municipality(workspace.slug()), Readers.of(workspace.name(), partner), changed);
    }

    public AttachmentsCard of(PartnerWorkspace workspace, Subject subject, String municipality, Runnable changed) {
        return card(workspace, subject, Paths.partner(workspace.slug()), audience -> t("composer.reads.by-partner", municipality), changed);
    }

    /** At Movisie, where files of a municipality come from the municipality's own place. */
    public AttachmentsCard of(ProgrammeWorkspace workspace, Subject subject, String slug, String municipality, Runnable changed) {
        return card(workspace, subject, Paths.municipality(slug), Readers.of(municipality, null), changed);
    }

    private AttachmentsCard card(Workspace workspace, Subject subject, String place, Function<Audience, String> readers, Runnable changed) {
        AttachmentsCard card = new AttachmentsCard(place, door.scans(), () -> attachments.list(workspace, subject), id -> {
            attachments.withdraw(workspace, id);
            changed.run();
        }, clock::instant);
        Set<Audience> audiences = attachments.audiences(workspace, subject);
        if (!audiences.isEmpty()) {
            card.field(new FileField(audiences, readers, door.most(),
                    (audience, name, content) -> attachments.add(workspace, subject, audience, name, content),
                    (audience, link) -> attachments.addLink(workspace, subject, audience, link), changed));
        }
        return card;
    }
}
