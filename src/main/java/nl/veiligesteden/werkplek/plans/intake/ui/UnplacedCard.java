package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.plans.page.TextSection;

/** What the page says beyond the plan: text without a place, kept unless the person decides otherwise, and what is no content. */
class UnplacedCard extends Card {

    private final List<String> unplaced;
    private final Checkbox keep = new Checkbox(t("import.unplaced.keep"), true);

    UnplacedCard(List<String> unplaced, List<String> skipped) {
        super(t("import.unplaced"));
        this.unplaced = unplaced;
        Div content = new Div();
        content.addClassName("stack");
        if (unplaced.isEmpty()) {
            content.add(new Paragraph(t("import.unplaced.none")));
        } else {
            content.add(new Paragraph(t("import.unplaced.hint")), new Prose(String.join("\n\n", unplaced)), keep);
        }
        if (!skipped.isEmpty()) {
            content.add(new Details(t("import.skipped", skipped.size()), new Prose(String.join("\n\n", skipped))));
        }
        add(content);
        setVisible(!unplaced.isEmpty() || !skipped.isEmpty());
    }

    Optional<Section> section() {
        return unplaced.isEmpty() || !keep.getValue() ? Optional.empty()
                : Optional.of(new TextSection(SectionKind.OTHER, SectionKind.OTHER.usualHeading(), String.join("\n\n", unplaced)));
    }
}
