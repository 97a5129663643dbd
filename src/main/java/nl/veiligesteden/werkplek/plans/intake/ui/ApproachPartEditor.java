package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.GuessKind;
import nl.veiligesteden.werkplek.plans.page.PillarPart;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.ui.MomentChoice;

/** The approach: prose and pillars; the moment of a pillar is mostly a guess. */
class ApproachPartEditor extends PartEditor {

    private final TextField heading;
    private final TextArea intro;
    private final List<PillarEditor> pillars;
    private final TextArea closing;

    ApproachPartEditor(ApproachSection section, Guesses guesses) {
        super(section.heading());
        heading = line(t("plan.section.heading"), section.heading());
        intro = textIfAny(t("plan.section.body"), section.intro());
        closing = textIfAny(t("plan.section.closing"), section.closing());
        pillars = section.pillars().stream().map(pillar -> new PillarEditor(pillar, guesses)).toList();
        guesses.badge(GuessKind.HEADING, section.heading()).ifPresent(this::action);
        Div content = new Div(heading, intro);
        content.addClassNames("stack", "tight");
        guesses.people(section.heading()).ifPresent(content::add);
        pillars.forEach(content::add);
        content.add(closing);
        add(content);
    }

    @Override
    Section toSection() {
        return new ApproachSection(heading.getValue(), intro.getValue(), pillars.stream().map(PillarEditor::toPart).toList(), closing.getValue());
    }

    private static class PillarEditor extends Div {

        private final PillarPart pillar;
        private final TextField name;
        private final TextArea explanation;
        private final MomentChoice moment = new MomentChoice();

        PillarEditor(PillarPart pillar, Guesses guesses) {
            this.pillar = pillar;
            addClassName("pillar");
            name = line(t("plan.pillar"), pillar.name());
            explanation = textIfAny(t("plan.pillar.explanation"), pillar.explanation());
            moment.setValue(pillar.moment());
            if (guesses.has(GuessKind.MOMENT, pillar.name())) {
                moment.setHelperComponent(Guesses.badge());
            }
            H3 title = new H3(pillar.name());
            title.addClassName("visually-hidden");
            Div pair = new Div(name, moment);
            pair.addClassName("import-pair");
            UnorderedList strands = new UnorderedList();
            strands.addClassName("strands");
            pillar.strands().forEach(strand -> strands.add(new ListItem(new Prose(strand.text()))));
            strands.setVisible(!pillar.strands().isEmpty());
            add(title, pair, explanation, strands);
        }

        PillarPart toPart() {
            return new PillarPart(required(name), explanation.getValue(), pillar.ending(), moment.getValue(), pillar.strands());
        }
    }
}
