package nl.veiligesteden.werkplek.partners.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.StringJoiner;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.Partners.Collaborator;
import nl.veiligesteden.werkplek.shell.Paths;

/** The partners of one category, with their open tasks and who is at turn. */
class CollaborationsCard extends Card {

    /** @param dialog changes a collaboration; null where the person may not */
    CollaborationsCard(CollaborationCategory category, List<Collaborator> partners, String slug, CollaborationDialog dialog) {
        super(t(category));
        if (partners.isEmpty()) {
            add(new EmptyState(t("partners.none"), t("partners.none.explanation")));
            return;
        }
        Rows rows = new Rows();
        for (Collaborator partner : partners) {
            rows.row(partner.openTasks() == 0 ? new Span(partner.name())
                    : new Anchor(PartnersNavigation.openTasks(Paths.municipality(slug), partner.slug()), partner.name()), meta(partner), turn(partner),
                    edit(partner, dialog));
        }
        add(rows);
    }

    private static String meta(Collaborator partner) {
        StringJoiner meta = new StringJoiner(" · ").add(t("partners.open-tasks", partner.openTasks()));
        if (partner.overdue() > 0) {
            meta.add(t("partners.overdue", partner.overdue()));
        }
        if (!partner.shownAs().equals(partner.name())) {
            meta.add(t("partners.shown-as", partner.shownAs()));
        }
        return meta.toString();
    }

    private static Component turn(Collaborator partner) {
        if (partner.waitsOnUs() > 0) {
            return new Badge(t("partners.turn.us", partner.waitsOnUs()), Tone.WARN, Shape.FULL);
        }
        return partner.waitsOnPartner() > 0 ? new Badge(t("partners.turn.partner", partner.waitsOnPartner()), Tone.IDLE, Shape.OPEN) : new Span();
    }

    private static Component edit(Collaborator partner, CollaborationDialog dialog) {
        if (dialog == null) {
            return new Span();
        }
        return new RowButton(t("action.edit"), partner.name(), () -> dialog.change(partner));
    }
}
