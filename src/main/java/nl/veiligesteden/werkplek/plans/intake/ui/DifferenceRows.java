package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.MarkedWords;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Difference;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;

/** Parts that differ, one line each; of what changed the words are marked. */
class DifferenceRows extends Rows {

    DifferenceRows(List<Difference> changed) {
        changed.forEach(difference -> add(row(difference)));
        setVisible(!changed.isEmpty());
    }

    private static ListItem row(Difference difference) {
        Div title = new Div(new Span(difference.name().isBlank() ? t("import.part." + difference.part()) : difference.name()));
        title.addClassName("row-title");
        Span part = new Span(t("import.part." + difference.part()));
        part.addClassName("row-meta");
        part.setVisible(!difference.name().isBlank());
        Div main = new Div(title, part);
        main.addClassName("row-main");
        if (difference.effect() == Effect.CHANGED) {
            main.add(difference.before().equals(difference.after()) ? new Paragraph(t("import.moment-differs"))
                    : new Details(t("import.beside"), new MarkedWords(difference.before(), difference.after())));
        }
        return new ListItem(main, badge(difference.effect()));
    }

    private static Badge badge(Effect effect) {
        String text = t("import.effect." + effect);
        return switch (effect) {
            case ADDED -> new Badge(text, Tone.GOOD, Shape.FULL);
            case CHANGED -> new Badge(text, Tone.BUSY, Shape.HALF);
            case GONE -> new Badge(text, Tone.WARN, Shape.TRIANGLE);
            case UNCHANGED -> new Badge(text, Tone.IDLE, Shape.OPEN);
        };
    }
}
