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
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Tone;

/** Asks for the code of the second step. Whether somebody waits for one is for the filter to say: the page tells nothing. */
@Route(value = "login/code", autoLayout = false)
@AnonymousAllowed
class CodeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Div message = new Div();

    CodeView(CurrentUser currentUser) {
        this.currentUser = currentUser;
        addClassName("sign-in");
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        TextField code = new TextField(t("code.field"));
        code.setHelperText(t("code.hint"));
        code.setRequired(true);
        code.setWidthFull();
        code.getElement().setAttribute("name", "code").setAttribute("autocomplete", "one-time-code").setAttribute("autocapitalize", "characters");
        code.focus();
        Div card = new Div(brand, new H1(getPageTitle()), message, new Paragraph(t("code.explanation")), new PostForm("login/code", t("code.submit"), code),
                new Anchor("login", t("link.to-sign-in")));
        card.addClassName("card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        message.removeAll();
        Map<String, String> told = Map.of("error", "code.wrong", "wacht", "sign-in.wait");
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
