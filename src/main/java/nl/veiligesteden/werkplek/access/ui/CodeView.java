package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Tone;

/** Asks for the second step: a code, or a passkey. Whether somebody waits for one is for the filter to say: the page tells nothing. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Div message = new Div();

    CodeView(CurrentUser currentUser, SecondStep secondStep, Passkeys passkeys) {
        this.currentUser = currentUser;
        addClassName("sign-in");
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        Set<SecondStep.Means> means = secondStep.waitingFor();
        Div card = new Div(brand, new H1(getPageTitle()), message);
        if (means.contains(SecondStep.Means.PASSKEY)) {
            card.add(new Paragraph(t("passkey.explanation")), new PasskeySignInButton(passkeys, true));
        }
        if (means.contains(SecondStep.Means.CODE)) {
            card.add(new Paragraph(t(means.size() > 1 ? "code.or" : "code.explanation")), new PostForm("login/code", t("code.submit"), code(means.size() == 1)));
        }
        card.add(new Anchor("login", t("link.to-sign-in")));
        card.addClassName("card");
        add(card);
    }

    private static TextField code(boolean first) {
        TextField code = new TextField(t("code.field"));
        code.setHelperText(t("code.hint"));
        code.setRequired(true);
        code.setWidthFull();
        code.getElement().setAttribute("name", "code").setAttribute("autocomplete", "one-time-code").setAttribute("autocapitalize", "characters");
        if (first) {
            code.focus();
        }
        return code;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        message.removeAll();
        Map<String, String> told = Map.of("error", "code.wrong", "passkey", "passkey.wrong", "wacht", "sign-in.wait");
        told.forEach((word, key) -> {
            if (event.getLocation().getQueryParameters().getParameters().containsKey(word)) {
                message.add(new Banner(Tone.BAD, t(key)));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return t("code.title");
    }
}
