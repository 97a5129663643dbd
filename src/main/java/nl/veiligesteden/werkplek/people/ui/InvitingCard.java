package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.access.Colleagues;
import nl.veiligesteden.werkplek.access.Colleagues.Inviting;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.partners.Partners;

/** Lets a coordinator allow a partner's first person to invite colleagues. It isn't there while no partner has people. */
class InvitingCard extends Card {

    InvitingCard(Colleagues colleagues, Partners partners, MunicipalityWorkspace workspace, Runnable afterwards) {
        super(t("inviting.title"));
        List<Inviting> all = colleagues.inviting(workspace);
        setVisible(!all.isEmpty());
        Rows rows = new Rows();
        all.forEach(one -> rows.row(new Span(one.name()), one.first() == null ? t("inviting.nobody") : t("inviting.first", one.first()), state(one),
                new RowButton(t(one.allowed() ? "inviting.stop" : "inviting.allow"), one.name(), () -> {
                    partners.letInvite(workspace, one.partner(), !one.allowed());
                    Toast.done(t("saved"));
                    afterwards.run();
                })));
        add(new Paragraph(t("inviting.explanation")), rows);
    }

    private static Component state(Inviting one) {
        return one.allowed() ? new Badge(t("inviting.allowed"), Tone.BUSY, Shape.FULL) : new Span();
    }
}
