package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.BooleanSupplier;

/** Saves once, however often it is clicked: it is off while it works, and on again only when its form is still there. */
public class SaveButton extends Button {

    /** @param gone whether the form went away, because the save went well */
    public SaveButton(String text, FormErrors errors, Runnable save, BooleanSupplier gone) {
        super(text);
        addThemeVariants(ButtonVariant.PRIMARY);
        setDisableOnClick(true);
        addClickListener(click -> {
            setEnabled(false);
            try {
                errors.tryTo(save);
            } finally {
                setEnabled(!gone.getAsBoolean());
            }
        });
    }

    /** Ctrl-Enter; what still stands in a field without having been left counts too. */
    public ShortcutRegistration onControlEnter() {
        return addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
    }

    /** Enter too, in lines to type in. */
    public void onEnterIn(Component... lines) {
        addClickShortcut(Key.ENTER).listenOn(lines).resetFocusOnActiveElement();
    }
}
