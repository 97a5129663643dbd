package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Tone;

/** The page is one of another municipality: nothing of it is shown as this one's plan before the person types that it is meant. */
class OtherMunicipality extends Card {

    private final TextField typed = new TextField();
    private final String other;

    /** @param own the municipality whose plan it would become */
    OtherMunicipality(String other, String own, Runnable goOn, Runnable back) {
        super(t("import.other.title"));
        this.other = other;
        typed.setLabel(t("import.other.type", other));
        typed.setWidthFull();
        Button sure = new Button(t("import.other.go-on"), click -> answer(goOn));
        sure.addThemeVariants(ButtonVariant.PRIMARY);
        sure.addClickShortcut(Key.ENTER).listenOn(typed);
        Div buttons = new Div(sure, new Button(t("import.back"), click -> back.run()));
        buttons.addClassName("line");
        Div content = new Div(new Banner(Tone.BAD, t("import.other-municipality", other, own)), typed, buttons);
        content.addClassName("stack");
        add(content);
    }

    void focusFirst() {
        typed.focus();
    }

    private void answer(Runnable goOn) {
        boolean sure = saysYes(typed.getValue(), other);
        typed.setErrorMessage(t("import.other.wrong", other));
        typed.setInvalid(!sure);
        if (sure) {
            goOn.run();
        } else {
            typed.focus();
        }
    }

    private static boolean saysYes(String typed, String other) {
        String answer = typed.strip().replaceFirst("[.!]$", "");
        return answer.equalsIgnoreCase(t("import.other.yes")) || answer.equalsIgnoreCase(other);
    }
}
