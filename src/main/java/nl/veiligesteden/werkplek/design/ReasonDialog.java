package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for a few words before something happens: why, or what to say with it. */
public class ReasonDialog extends Dialog {

    private static final int MAX = 2000;

    /**
     * @param keeper keeps what is typed while it is not yet sent
     * @param deed gets the words; throws what {@link FormErrors} understands
     */
    public ReasonDialog(String title, String explanation, String label, String buttonText, Consumer<TextArea> keeper, Consumer<String> deed) {
        setHeaderTitle(title);
        TextArea words = new TextArea(label);
        words.setMaxLength(MAX);
        words.setRequiredIndicatorVisible(true);
        PrivateText.watch(words);
        words.setMinRows(3);
        words.setWidthFull();
        keeper.accept(words);
        Div form = new Div(new Paragraph(explanation), words);
        form.addClassName("dialog-form");
        add(form);
        FormErrors errors = new FormErrors().field("note", words).field("reason", words);
        SaveButton save = new SaveButton(buttonText, errors, () -> {
            deed.accept(words.getValue());
            close();
        }, () -> !isOpened());
        save.onControlEnter();
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                words.focus();
            }
        });
    }
}
