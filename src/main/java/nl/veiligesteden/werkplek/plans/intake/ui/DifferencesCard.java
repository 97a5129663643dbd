package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Difference;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Likeness;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Part;
import nl.veiligesteden.werkplek.shared.ItemId;

/** What the import would change of the plan that stands. */
class DifferencesCard extends Card {

    private final Supplier<List<Difference>> again;
    private final Div content = new Div();
    private final Map<Likeness, Checkbox> same = new LinkedHashMap<>();
    private final Checkbox removeGone = new Checkbox(t("import.remove-gone"));

    /** @param again compares with the page as corrected by now */
    DifferencesCard(List<Difference> differences, List<Likeness> likenesses, Supplier<List<Difference>> again) {
        super(t("import.differences"));
        this.again = again;
        content.addClassName("stack");
        add(likenesses(likenesses), content);
        Button compare = new Button(t("import.compare-again"), click -> compare());
        action(compare);
        show(differences);
    }

    /** A title that changed a little is offered as the same item, which keeps its history; the person may say that it is another. */
    private Div likenesses(List<Likeness> likenesses) {
        Div offered = new Div();
        offered.addClassName("stack");
        if (!likenesses.isEmpty()) {
            offered.add(new Paragraph(t("import.same.hint")));
        }
        for (Likeness likeness : likenesses) {
            Checkbox box = new Checkbox(t("import.same.item", likeness.onPage(), likeness.title()), true);
            box.addValueChangeListener(change -> compare());
            same.put(likeness, box);
            offered.add(box);
        }
        return offered;
    }

    /** Items that are not what is like them on the page. */
    Set<ItemId> notSame() {
        return same.entrySet().stream().filter(offered -> !offered.getValue().getValue()).map(offered -> offered.getKey().item()).collect(Collectors.toSet());
    }

    void compare() {
        new FormErrors().tryTo(() -> show(again.get()));
    }

    boolean removeGone() {
        return removeGone.getValue();
    }

    private void show(List<Difference> differences) {
        content.removeAll();
        List<Difference> changed = differences.stream().filter(difference -> difference.effect() != Effect.UNCHANGED).toList();
        long same = differences.stream().filter(difference -> difference.effect() == Effect.UNCHANGED).count();
        content.add(new Paragraph(changed.isEmpty() ? t("import.differences.none") : t("import.differences.summary", changed.size(), same)));
        content.add(new DifferenceRows(changed));
        boolean removable = changed.stream().anyMatch(difference -> difference.effect() == Effect.GONE && difference.part() != Part.ACTION
                && difference.part() != Part.ACTIVITY && difference.part() != Part.LINE);
        if (changed.stream().anyMatch(difference -> difference.effect() == Effect.GONE)) {
            content.add(new Paragraph(t("import.gone.explanation")));
        }
        if (removable) {
            content.add(removeGone);
        }
    }
}
