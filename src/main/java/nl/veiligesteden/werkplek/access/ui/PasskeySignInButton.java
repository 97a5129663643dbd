package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import nl.veiligesteden.werkplek.access.PasskeyAsked;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.PasskeyButton;
import nl.veiligesteden.werkplek.design.Tone;

/** Signs in with a passkey: the browser asks which, and for finger, face or PIN; nothing is typed. */
class PasskeySignInButton extends Div {

    PasskeySignInButton(Passkeys passkeys) {
        Div refused = new Div();
        refused.getElement().setAttribute("role", "alert");
        Input answer = PostForm.hidden("answer", "");
        PostForm form = new PostForm("login/passkey", answer);
        PasskeyButton button = new PasskeyButton(t("passkey.sign-in"), PasskeyButton.Task.GET, () -> {
            Passkeys.Asking asking = passkeys.ask();
            PasskeyAsked.remember(asking);
            return asking.json();
        }, given -> form.getElement().executeJs("$0.value = $1; this.submit()", answer.getElement(), given), why -> {
            refused.removeAll();
            if (!why.isEmpty()) {
                refused.add(new Banner(Tone.BAD, why));
            }
        });
        button.setWidthFull();
        addClassName("stack");
        add(refused, button, form);
    }

    /** Where it is the way to go on. */
    PasskeySignInButton first() {
        getChildren().filter(PasskeyButton.class::isInstance).map(PasskeyButton.class::cast).forEach(button -> button.addThemeVariants(ButtonVariant.PRIMARY));
        return this;
    }
}
