package nl.veiligesteden.werkplek.mail.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.mail.MailChoices;

/** Each kind of mail that can reach the person: what happens then, who triggers it, and whether it comes. */
class KindsCard extends Card {

    KindsCard(SignedInUser user, MailChoices choices) {
        super(t("mail-settings.kinds"), new Paragraph(t("mail-settings.kinds.explanation")));
        Rows rows = new Rows();
        for (MailChoices.Choice choice : choices.all(user)) {
            String name = t("mail-kind." + choice.kind());
            rows.row(new Span(name), t("mail-kind." + choice.kind() + ".by"), choice.optional() ? box(user, choices, choice, name)
                    : new Badge(t("mail-settings.always"), Tone.IDLE, Shape.FULL));
        }
        add(rows);
    }

    private static Component box(SignedInUser user, MailChoices choices, MailChoices.Choice choice, String name) {
        Checkbox box = new Checkbox(t("mail-settings.mail-me"), choice.on());
        box.setAriaLabel(t("mail-settings.mail-me.of", name));
        box.addValueChangeListener(change -> {
            choices.choose(user, choice.kind(), change.getValue());
            Toast.done(t(change.getValue() ? "mail-settings.on" : "mail-settings.off", name));
        });
        return box;
    }
}
