package nl.veiligesteden.werkplek.dossier.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.PartnerTasks;

/** What a partner is asked, in the partner's own view; the municipality sees the same before it asks. */
class TaskRequest extends Card {

    TaskRequest(String title, PartnerTasks.Task task) {
        super(title, new Prose(task.description().isBlank() ? t("item.no-description") : task.description()));
        if (task.belongsTo() != null) {
            add(new Paragraph(t("tasks.belongs-to." + task.belongsToKind(), task.belongsTo())));
        }
        if (task.contact() != null) {
            add(contact(task.contact()));
        }
        // The partner's own words belong to its answer.
        if ((task.handshake() == Handshake.RETURNED || task.handshake() == Handshake.WITHDRAWN) && !task.handshakeNote().isBlank()) {
            add(new Paragraph(t("tasks.note." + task.handshake(), task.handshakeNote())));
        }
    }

    private static Paragraph contact(PartnerTasks.Contact contact) {
        Paragraph line = new Paragraph(new Span(t("tasks.contact", contact.name()) + " "), new Anchor("mailto:" + contact.email(), contact.email()));
        if (!contact.phone().isEmpty()) {
            line.add(new Span(" · "), new Anchor("tel:" + contact.phone().replaceAll("[^+0-9]", ""), contact.phone()));
        }
        return line;
    }
}
