package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/**
 * Has the browser make a passkey, or prove that the person has one: a button, and above it what came in the way. The browser itself asks for finger, face or PIN; what it answers is JSON.
 */
public class PasskeyButton extends Div {

    /** What is asked of the browser. */
    public enum Task { CREATE, GET }

    private static final String GIVES_UP = "-";
    private static final String ASK = """
            const kind = window.PublicKeyCredential;
            if (!kind?.parseRequestOptionsFromJSON) { return '-unknown'; }
            const options = JSON.parse($0);
            const asked = $1 ? navigator.credentials.create({publicKey: kind.parseCreationOptionsFromJSON(options)})
                : navigator.credentials.get({publicKey: kind.parseRequestOptionsFromJSON(options)});
            return asked.then(answer => JSON.stringify(answer.toJSON()), refused => '-' + refused.name);""";

    private final Div refused = new Div();
    private final Button button;
    private boolean asking;

    /**
     * @param options what the browser is asked, in JSON; made anew for each press
     * @param answered hears what the browser answered; what it refuses as invalid is told here
     */
    public PasskeyButton(String text, Task task, Supplier<String> options, Consumer<String> answered) {
        button = new Button(text, click -> ask(task, options, answered));
        refused.getElement().setAttribute("role", "alert");
        addClassName("stack");
        add(refused, new Div(button));
    }

    /** Over the whole width, where it is a way in. */
    public PasskeyButton wide() {
        button.setWidthFull();
        return this;
    }

    /** Whether it is what one comes to this place for. */
    public PasskeyButton primary(boolean is) {
        button.setThemeVariant(ButtonVariant.PRIMARY, is);
        return this;
    }

    public void focus() {
        button.focus();
    }

    private void ask(Task task, Supplier<String> options, Consumer<String> answered) {
        // Not by disabling the button: what answers a disabled one is not heard.
        if (asking) {
            return;
        }
        refused.removeAll();
        String asked = options.get();
        asking = true;
        button.getElement().executeJs(ASK, asked, task == Task.CREATE).then(String.class, answer -> {
            asking = false;
            if (answer.startsWith(GIVES_UP)) {
                refuse(why(answer.substring(GIVES_UP.length())));
                return;
            }
            try {
                answered.accept(answer);
            } catch (InvalidInputException wrong) {
                refuse(t(wrong.messageKey()));
            }
        }, failure -> {
            asking = false;
            refuse(t("passkey.not-done"));
        });
    }

    private void refuse(String why) {
        refused.add(new Banner(Tone.BAD, why));
    }

    /** @param name as WebAuthn calls what happened */
    private static String why(String name) {
        return switch (name) {
            case "unknown", "NotSupportedError" -> t("passkey.unknown");
            case "InvalidStateError" -> t("passkey.there");
            case "SecurityError" -> t("passkey.insecure");
            default -> t("passkey.not-done");
        };
    }
}
