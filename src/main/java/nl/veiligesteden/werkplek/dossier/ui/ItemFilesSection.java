package nl.veiligesteden.werkplek.dossier.ui;

import nl.veiligesteden.werkplek.attachments.ui.AttachmentCards;
import nl.veiligesteden.werkplek.attachments.ui.AttachmentsCard;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.ui.Readers;
import org.springframework.stereotype.Component;

/** The files of the item. */
@Component
class ItemFilesSection implements ItemSection {

    private final AttachmentCards attachments;

    ItemFilesSection(AttachmentCards attachments) {
        this.attachments = attachments;
    }

    @Override
    public Part on(Opened page) {
        AttachmentsCard files = attachments.of(page.workspace(), Subject.of(page.id()), page.partner(), page.refresh());
        return new Part(files, () -> {
            files.readers(Readers.of(page.workspace().name(), page.partner()));
            return files.refresh();
        });
    }
}
