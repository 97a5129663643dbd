package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.files.FileDoor;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Attachments;
import nl.veiligesteden.werkplek.work.Audience;
import org.springframework.stereotype.Component;

/** Makes the card of an item's files for each kind of reader, with the place to add some for who may. */
@Component
class AttachmentCards {

    private final Attachments attachments;
    private final FileDoor door;
    private final Clock clock;

    AttachmentCards(Attachments attachments, FileDoor door, Clock clock) {
        this.attachments = attachments;
        this.door = door;
        this.clock = clock;
    }

    /** @param partner the partner who sees what is shared; null where there is none */
    AttachmentsCard of(MunicipalityWorkspace workspace, ItemId item, String partner, Runnable changed) {
        return card(workspace, item, Paths.municipality(workspace.slug()), readers(workspace, partner), changed);
    }

    /** Who reads what is added, in words. */
    static Function<Audience, String> readers(MunicipalityWorkspace workspace, String partner) {
        return audience -> t("composer.reads." + audience + (audience == Audience.SHARED && partner != null ? ".partner" : ""), workspace.name(), partner);
    }

    AttachmentsCard of(PartnerWorkspace workspace, ItemId item, String municipality, Runnable changed) {
        return card(workspace, item, Paths.partner(workspace.slug()), audience -> t("composer.reads.by-partner", municipality), changed);
    }

    private AttachmentsCard card(Workspace workspace, ItemId item, String place, Function<Audience, String> readers, Runnable changed) {
        AttachmentsCard card = new AttachmentsCard(place, door.scans(), () -> attachments.list(workspace, item), id -> {
            attachments.withdraw(workspace, id);
            changed.run();
        }, clock::instant);
        Set<Audience> audiences = attachments.audiences(workspace, item);
        if (!audiences.isEmpty()) {
            card.field(new FileField(audiences, readers, door.most(),
                    (audience, name, content) -> attachments.add(workspace, item, audience, name, content), changed));
        }
        return card;
    }
}
