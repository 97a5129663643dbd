package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Two people edited the same thing: for each field that differs, mine and theirs side by side, the proposal chosen beforehand. */
class ConflictDialog<R extends Record> extends Dialog {

    private final String other;
    private final Map<String, RadioButtonGroup<ThreeWay.Side>> choices = new LinkedHashMap<>();

    /** @param other who saved in the meantime; empty where that is not known */
    ConflictDialog(ThreeWay<R> edits, String other, BiFunction<String, Object, String> show, Consumer<R> save) {
        this.other = other;
        setHeaderTitle(other.isEmpty() ? t("conflict.title") : t("conflict.title.of", other));
        setWidth("min(56rem, 94vw)");
        Div form = new Div(new Paragraph(t("conflict.explanation")));
        form.addClassName("stack");
        edits.differences().forEach(difference -> form.add(field(difference, show)));
        add(form);
        SaveButton store = new SaveButton(t("conflict.save"), new FormErrors(), () -> {
            R merged = edits.merged(choices.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, choice -> choice.getValue().getValue())));
            close();
            save.accept(merged);
        }, () -> !isOpened());
        getFooter().add(new Button(t("action.cancel"), click -> close()), store);
    }

    private Div field(ThreeWay.Difference difference, BiFunction<String, Object, String> show) {
        RadioButtonGroup<ThreeWay.Side> choice = new RadioButtonGroup<>(t("conflict.field." + difference.field()));
        choice.setItems(difference.choices());
        choice.setItemLabelGenerator(this::label);
        choice.setValue(difference.proposed());
        choices.put(difference.field(), choice);
        String base = show.apply(difference.field(), difference.base());
        Div sides = new Div(side(ThreeWay.Side.MINE, base, show.apply(difference.field(), difference.mine())),
                side(ThreeWay.Side.THEIRS, base, show.apply(difference.field(), difference.theirs())));
        sides.addClassName("conflict");
        Div field = new Div(choice, sides);
        if (difference.choices().contains(ThreeWay.Side.BOTH)) {
            Div both = new Div(side(ThreeWay.Side.BOTH, base, difference.both()));
            both.addClassNames("conflict", "one-column");
            if (difference.proposed() != ThreeWay.Side.BOTH) {
                field.add(new Banner(Tone.WARN, t("conflict.clash")));
            }
            field.add(both);
        }
        return field;
    }

    private String label(ThreeWay.Side side) {
        return side == ThreeWay.Side.THEIRS && !other.isEmpty() ? t("conflict.of", other) : t(side);
    }

    /** What this side made of what both began with. */
    private Section side(ThreeWay.Side side, String base, String text) {
        return new Section(new H3(label(side)), text.isBlank() ? new Paragraph("–") : new MarkedWords(base, text));
    }
}
