package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.concurrent.atomic.AtomicReference;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.PasskeyButton;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Who is signed in proves it with a passkey. */
class PasskeyProof extends Div {

    private final Div refused = new Div();
    private final PasskeyButton button;

    /** @param proved is run once it is proved */
    PasskeyProof(Passkeys passkeys, CurrentUser currentUser, Runnable proved) {
        refused.getElement().setAttribute("role", "alert");
        AtomicReference<Passkeys.Asking> asking = new AtomicReference<>();
        button = new PasskeyButton(t("passkey.use"), PasskeyButton.Task.GET, () -> {
            asking.set(passkeys.ask());
            return asking.get().json();
        }, answer -> {
            try {
                passkeys.prove(currentUser.require(), asking.get(), answer);
                proved.run();
            } catch (InvalidInputException wrong) {
                refuse(t(wrong.messageKey()));
            }
        }, this::refuse);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        addClassName("stack");
        add(refused, new Div(button));
    }

    void focus() {
        button.focus();
    }

    private void refuse(String why) {
        refused.removeAll();
        if (!why.isEmpty()) {
            refused.add(new Banner(Tone.BAD, why));
        }
    }
}
