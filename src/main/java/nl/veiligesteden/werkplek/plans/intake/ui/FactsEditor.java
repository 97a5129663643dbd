package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;
import nl.veiligesteden.werkplek.plans.page.Facts;
import nl.veiligesteden.werkplek.plans.page.GuessKind;
import nl.veiligesteden.werkplek.programme.TargetGroup;

/** Title, main objective and target groups: what the page says of the plan as a whole. */
class FactsEditor extends Card {

    private final ImportPreview preview;
    private final TextField title;
    private final TextArea objective;
    private final MultiSelectComboBox<TargetGroup> groups = new MultiSelectComboBox<>(t("item.target-groups"));

    FactsEditor(ImportPreview preview, List<TargetGroup> targetGroups, Guesses guesses) {
        super(t("import.facts"));
        this.preview = preview;
        title = PartEditor.line(t("import.page-title"), preview.read().page().title());
        objective = PartEditor.text(t("plan.main-objective"), preview.facts().mainObjective());
        List<TargetGroup> offered = TargetGroup.offered(targetGroups, preview.standing().map(PlanDocument.Head::targetGroups).orElse(Set.of()));
        groups.setItems(offered);
        groups.setItemLabelGenerator(group -> group.name(T.locale()));
        groups.setValue(offered.stream().filter(group -> preview.facts().targetGroups().contains(group.code())).collect(Collectors.toSet()));
        groups.setWidthFull();
        if (guesses.has(GuessKind.TITLE)) {
            title.setHelperComponent(Guesses.badge());
        }
        if (guesses.has(GuessKind.MAIN_OBJECTIVE)) {
            objective.setHelperComponent(Guesses.badge());
        }
        if (guesses.has(GuessKind.TARGET_GROUP)) {
            groups.setHelperComponent(Guesses.badge());
        }
        Div content = new Div(title, objective, groups);
        content.addClassNames("stack", "tight");
        if (preview.facts().joinedYear() != null) {
            Paragraph joined = new Paragraph(t("import.joined", String.valueOf(preview.facts().joinedYear())));
            joined.addClassNames("soft", "small");
            content.add(joined);
        }
        add(content);
    }

    /** Where the answer to a text that is too long stands. */
    FormErrors errors() {
        return new FormErrors().field("title", title).field("mainObjective", objective);
    }

    String title() {
        return PartEditor.required(title);
    }

    Facts facts() {
        return new Facts(preview.facts().joinedYear(), preview.facts().joinedWording(), objective.getValue().strip(),
                groups.getValue().stream().map(TargetGroup::code).sorted().toList());
    }
}
