package nl.veiligesteden.werkplek.plans.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shell.KeptFields;

/** The main objective and the target groups of a plan. */
class AimCard extends Card {

    private final PlanContext context;
    private final Div content = new Div();

    /** What the form says. */
    private record Aim(String mainObjective, Set<String> targetGroups) {
    }

    AimCard(PlanContext context) {
        super(t("plan.aim"));
        this.context = context;
        content.addClassName("stack");
        add(content);
        if (context.mayEdit()) {
            action(new EditButton(t("plan.aim"), this::edit));
        }
        read();
    }

    private void read() {
        PlanDocument.Head head = context.document().head();
        content.removeAll();
        if (head.mainObjective().isBlank()) {
            Paragraph nothing = new Paragraph(t("plan.aim.empty"));
            nothing.addClassName("soft");
            content.add(nothing);
        } else {
            content.add(new Prose(head.mainObjective()));
        }
        Div groups = new Div();
        groups.addClassName("line");
        Span label = new Span(t("item.target-groups") + ":");
        label.addClassName("soft");
        groups.add(label, new Span(names(head.targetGroups())));
        content.add(groups);
    }

    private String names(Collection<?> codes) {
        return codes.isEmpty() ? "–" : context.targetGroups().stream().filter(group -> codes.contains(group.code()))
                .map(group -> group.name(T.locale())).collect(Collectors.joining(", "));
    }

    private void edit() {
        PlanDocument.Head head = context.document().head();
        TextArea objective = new TextArea(t("plan.main-objective"));
        objective.setValue(head.mainObjective());
        objective.setWidthFull();
        KeptFields kept = context.kept("aim:" + head.id().value()).watch("objective", objective);
        MultiSelectComboBox<TargetGroup> groups = new MultiSelectComboBox<>(t("item.target-groups"));
        groups.setItems(TargetGroup.offered(context.targetGroups(), head.targetGroups()));
        groups.setItemLabelGenerator(group -> group.name(T.locale()));
        groups.setValue(context.targetGroups().stream().filter(group -> head.targetGroups().contains(group.code())).collect(Collectors.toSet()));
        groups.setWidthFull();
        ConcurrentEdit<Aim> concurrent = new ConcurrentEdit<>(versioned(head), (aim, version) -> context.plans().aim(context.workspace(), head.id(),
                aim.mainObjective(), aim.targetGroups(), version), () -> versioned(context.plans().document(context.workspace(), head.id()).head()), context.editor(head.id().value()),
                (field, value) -> value instanceof Collection<?> codes ? names(codes) : String.valueOf(value));
        content.removeAll();
        content.add(new InPlaceForm(new FormErrors().field("mainObjective", objective), kept, () -> concurrent.save(new Aim(objective.getValue().strip(),
                groups.getValue().stream().map(TargetGroup::code).collect(Collectors.toSet())), () -> {
                    kept.forget();
                    Toast.done(t("saved"));
                    context.refresh().run();
                }), this::read, objective, groups));
        objective.focus();
    }

    private static ConcurrentEdit.Versioned<Aim> versioned(PlanDocument.Head head) {
        return new ConcurrentEdit.Versioned<>(new Aim(head.mainObjective(), Set.copyOf(List.copyOf(head.targetGroups()))), head.version());
    }
}
