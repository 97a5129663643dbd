package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks once more before something ends, saying what that means. The safe answer has the focus. */
public class Confirm extends Dialog {

    private final SaveButton go;
    private boolean atHand;

    public Confirm(String title, String consequence, String deedText, Runnable deed) {
        setHeaderTitle(title);
        setRole("alertdialog");
        setMaxWidth("34rem");
        add(new Paragraph(consequence));
        Button cancel = new Button(t("action.cancel"), click -> close());
        go = new SaveButton(deedText, new FormErrors(), () -> {
            deed.run();
            close();
        }, () -> !isOpened());
        go.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(cancel, go);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                (atHand ? go : cancel).focus();
            }
        });
    }

    /** For what can be taken back. */
    public Confirm calm() {
        go.removeThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** For what somebody came to do: the deed has the focus. */
    public Confirm atHand() {
        atHand = true;
        return this;
    }
}
