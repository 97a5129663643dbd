package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import nl.veiligesteden.werkplek.access.PasskeyAsked;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.design.PasskeyButton;

/** Signs in with a passkey: the browser asks which, and for finger, face or PIN; nothing is typed. */
class PasskeySignInButton extends Div {

    /** @param first whether it is the way to go on */
    PasskeySignInButton(Passkeys passkeys, boolean first) {
        Input answer = PostForm.hidden("answer", "");
        PostForm form = new PostForm("login/passkey", answer);
        add(new PasskeyButton(t("passkey.sign-in"), PasskeyButton.Task.GET, () -> {
            Passkeys.Asking asking = passkeys.ask();
            PasskeyAsked.remember(asking);
            return asking.json();
        }, given -> form.getElement().executeJs("$0.value = $1; this.submit()", answer.getElement(), given)).wide().primary(first), form);
    }
}
