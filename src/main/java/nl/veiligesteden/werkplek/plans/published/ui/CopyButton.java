package nl.veiligesteden.werkplek.plans.published.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import nl.veiligesteden.werkplek.design.Toast;

/** Puts a text on the clipboard, and says whether that went well. */
class CopyButton extends Button {

    CopyButton(String word, String text) {
        super(word);
        addClickListener(click -> getElement().executeJs("return navigator.clipboard.writeText($0)", text)
                .then(done -> Toast.done(t("page.copied")), refused -> Toast.refused(t("page.copy.refused"))));
    }
}
