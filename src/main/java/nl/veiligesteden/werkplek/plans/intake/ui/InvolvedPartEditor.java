package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.Section;

/** The lines on who is involved, word for word; the names in them have their own cards. */
class InvolvedPartEditor extends PartEditor {

    private final InvolvedSection section;
    private final TextField heading;
    private final TextArea intro;
    private final TextArea closing;

    InvolvedPartEditor(InvolvedSection section) {
        super(section.heading());
        this.section = section;
        heading = line(t("plan.section.heading"), section.heading());
        intro = textIfAny(t("plan.section.body"), section.intro());
        closing = textIfAny(t("plan.section.closing"), section.closing());
        DescriptionList lines = new DescriptionList();
        lines.addClassNames("facts", "involved-lines");
        section.lines().forEach(line -> lines.add(
                new DescriptionList.Term(line.label().isBlank() ? t("plan.line." + line.kind()) : line.label()), new DescriptionList.Description(line.text())));
        Paragraph hint = new Paragraph(t("import.involved.hint"));
        hint.addClassNames("soft", "small");
        Div content = new Div(heading, intro, lines, hint, closing);
        content.addClassNames("stack", "tight");
        add(content);
    }

    @Override
    Section toSection() {
        return new InvolvedSection(heading.getValue(), intro.getValue(), section.lines(), closing.getValue());
    }
}
