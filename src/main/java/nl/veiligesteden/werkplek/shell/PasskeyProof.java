package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.concurrent.atomic.AtomicReference;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.design.PasskeyButton;

/** Who is signed in proves it with a passkey. */
class PasskeyProof extends PasskeyButton {

    /** @param proved is run once it is proved */
    PasskeyProof(Passkeys passkeys, CurrentUser currentUser, Runnable proved) {
        this(passkeys, currentUser, proved, new AtomicReference<>());
    }

    private PasskeyProof(Passkeys passkeys, CurrentUser currentUser, Runnable proved, AtomicReference<Passkeys.Asking> asking) {
        super(t("passkey.use"), Task.GET, () -> {
            asking.set(passkeys.ask());
            return asking.get().json();
        }, answer -> {
            passkeys.prove(currentUser.require(), asking.get(), answer);
            proved.run();
        });
        primary(true);
    }
}
