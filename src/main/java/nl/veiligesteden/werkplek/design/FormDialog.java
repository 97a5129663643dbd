package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A short form with its buttons. It stays open, with all that was typed, until the save went well. */
public class FormDialog extends Dialog {

    /** @param save stores what the fields say, and runs what it is handed once that stands */
    public FormDialog(String title, String saveText, FormErrors errors, Consumer<Runnable> save, Component... fields) {
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        Div form = new Div(fields);
        form.addClassName("dialog-form");
        add(form);
        SaveButton store = new SaveButton(saveText, errors, () -> save.accept(this::close), () -> !isOpened());
        store.onControlEnter();
        List<TextFieldBase<?, ?>> texts = Arrays.stream(fields).flatMap(FormDialog::texts).toList();
        if (texts.size() == 1 && !(texts.getFirst() instanceof TextArea)) {
            store.onEnterIn(texts.getFirst());
        }
        getFooter().add(new Button(t("action.cancel"), click -> close()), store);
        // Whoever opens a form is about to type: the first field is ready for it.
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                Arrays.stream(fields).filter(Focusable.class::isInstance).findFirst().ifPresent(first -> ((Focusable<?>) first).focus());
            }
        });
    }

    private static Stream<TextFieldBase<?, ?>> texts(Component component) {
        return component instanceof TextFieldBase<?, ?> text ? Stream.of(text) : component.getChildren().flatMap(FormDialog::texts);
    }
}
