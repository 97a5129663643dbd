package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Has the browser make a passkey, or prove that the person has one. The browser itself asks for finger, face or PIN; what it answers is JSON. */
public class PasskeyButton extends Button {

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

    private boolean asking;

    /**
     * @param options what the browser is asked, in JSON; made anew for each press
     * @param answered hears what the browser answered
     * @param refused hears in words why nothing came of it
     */
    public PasskeyButton(String text, Task task, Supplier<String> options, Consumer<String> answered, Consumer<String> refused) {
        super(text);
        addClickListener(click -> {
            // Not by disabling the button: what answers a disabled one is not heard.
            if (asking) {
                return;
            }
            refused.accept("");
            String asked = options.get();
            asking = true;
            getElement().executeJs(ASK, asked, task == Task.CREATE).then(String.class, answer -> {
                asking = false;
                if (answer.startsWith(GIVES_UP)) {
                    refused.accept(why(answer.substring(GIVES_UP.length())));
                } else {
                    answered.accept(answer);
                }
            }, failure -> {
                asking = false;
                refused.accept(t("passkey.not-done"));
            });
        });
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
