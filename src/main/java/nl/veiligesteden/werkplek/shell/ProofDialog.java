package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Toast;
import org.springframework.stereotype.Component;

/** Asks for a code again before what weighs much. What was typed stands meanwhile; the deed is done by pressing once more. */
@Component
class ProofDialog {

    private final SecondStep secondStep;
    private final CurrentUser currentUser;

    ProofDialog(SecondStep secondStep, CurrentUser currentUser) {
        this.secondStep = secondStep;
        this.currentUser = currentUser;
    }

    void open() {
        TextField code = new TextField(t("code.field"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        new FormDialog(t("proof.title"), t("proof.go"), new FormErrors().field("code", code), close -> {
            secondStep.prove(currentUser.require(), code.getValue());
            close.run();
            Toast.done(t("proof.done"));
        }, new Paragraph(t("proof.explanation")), code).open();
    }
}
