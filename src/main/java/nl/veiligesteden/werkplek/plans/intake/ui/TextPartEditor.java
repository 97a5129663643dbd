package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.plans.page.GuessKind;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.plans.page.TextSection;

/** A section of prose. */
class TextPartEditor extends PartEditor {

    private final TextField heading;
    private final Select<SectionKind> kind = new Select<>();
    private final TextArea text;

    TextPartEditor(TextSection section, Guesses guesses) {
        super(section.heading().isBlank() ? t(section.kind()) : section.heading());
        heading = line(t("plan.section.heading"), section.heading());
        text = text(t("plan.section.body"), section.text());
        kind.setLabel(t("import.section.kind"));
        kind.setItems(SectionKind.values());
        kind.setHelperText(t("import.section.kind.hint"));
        kind.setItemLabelGenerator(value -> t(value));
        kind.setValue(section.kind());
        guesses.badge(GuessKind.HEADING, section.heading()).ifPresent(this::action);
        Div pair = new Div(heading, kind);
        pair.addClassName("import-pair");
        Div content = new Div(pair, text);
        content.addClassNames("stack", "tight");
        add(content);
    }

    @Override
    Section toSection() {
        return new PlanPageReader().section(kind.getValue(), heading.getValue(), text.getValue());
    }
}
