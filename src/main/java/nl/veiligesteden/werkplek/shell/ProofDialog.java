package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import org.springframework.stereotype.Component;

/** Asks to prove once more who it is before what weighs much. What was typed stands meanwhile; the deed is done by pressing once more. */
@Component
class ProofDialog {

    private final SecondStep secondStep;
    private final Passkeys passkeys;
    private final CurrentUser currentUser;

    ProofDialog(SecondStep secondStep, Passkeys passkeys, CurrentUser currentUser) {
        this.secondStep = secondStep;
        this.passkeys = passkeys;
        this.currentUser = currentUser;
    }

    /** @param proved is run once it is proved */
    void open(Runnable proved) {
        Set<SecondStep.Means> means = secondStep.means(currentUser.require());
        if (!means.contains(SecondStep.Means.CODE)) {
            openForPasskey(proved);
            return;
        }
        TextField code = new TextField(t("code.field"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        FormDialog dialog = new FormDialog(t("proof.title"), t("proof.go"), new FormErrors().field("code", code), close -> {
            secondStep.prove(currentUser.require(), code.getValue());
            close.run();
            proved.run();
        }, new Paragraph(t("proof.explanation")), code);
        if (means.contains(SecondStep.Means.PASSKEY)) {
            dialog.add(new PasskeyProof(passkeys, currentUser, () -> {
                dialog.close();
                proved.run();
            }));
        }
        dialog.open();
    }

    private void openForPasskey(Runnable proved) {
        Dialog dialog = new Dialog(t("proof.title"));
        dialog.setCloseOnOutsideClick(false);
        PasskeyProof proof = new PasskeyProof(passkeys, currentUser, () -> {
            dialog.close();
            proved.run();
        });
        dialog.add(new Paragraph(t("proof.explanation.passkey")), proof);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()));
        dialog.open();
        proof.focus();
    }
}
