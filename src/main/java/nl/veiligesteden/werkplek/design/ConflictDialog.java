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

    private final Map<String, RadioButtonGroup<ThreeWay.Side>> choices = new LinkedHashMap<>();

    ConflictDialog(ThreeWay<R> edits, BiFunction<String, Object, String> show, Consumer<R> save) {
        setHeaderTitle(t("conflict.title"));
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
        choice.setItemLabelGenerator(T::t);
        choice.setValue(difference.proposed());
        choices.put(difference.field(), choice);
        Div pair = new Div(side(t(ThreeWay.Side.MINE), show.apply(difference.field(), difference.mine())),
                side(t(ThreeWay.Side.THEIRS), show.apply(difference.field(), difference.theirs())));
        pair.addClassName("conflict");
        return new Div(choice, pair);
    }

    private static Section side(String heading, String text) {
        return new Section(new H3(heading), new Prose(text.isBlank() ? "–" : text));
    }
}
