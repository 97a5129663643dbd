package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Tone;

/** Where the link of an invitation leads: choosing a password. */
@Route(value = "uitnodiging/:geheim", autoLayout = false)
@AnonymousAllowed
class InvitationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Accounts accounts;
    private final Div card = new Div();

    InvitationView(Accounts accounts) {
        this.accounts = accounts;
        addClassName("sign-in");
        card.addClassName("card");
        add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Token token = new Token(event.getRouteParameters().get("geheim").orElse(""));
        card.removeAll();
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        card.add(brand, new H1(t("invitation.title")));
        if (accounts.isUsable(token)) {
            card.add(form(token));
        } else {
            card.add(new Banner(Tone.WARN, t("invitation.unusable")), new Anchor("login", t("invitation.to-sign-in")));
        }
    }

    private Div form(Token token) {
        PasswordField password = new PasswordField(t("invitation.password"));
        password.setHelperText(t("invitation.password.hint", Accounts.PASSWORD_MIN));
        password.setWidthFull();
        password.getElement().setAttribute("autocomplete", "new-password");
        FormErrors errors = new FormErrors().field("password", password);
        Button choose = new Button(t("invitation.choose"), click -> {
            if (errors.tryTo(() -> accounts.choosePassword(token, password.getValue()))) {
                UI.getCurrent().getPage().setLocation("login?gekozen");
            }
        });
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        // As in any sign-in form: Enter after the password is enough.
        choose.addClickShortcut(Key.ENTER);
        choose.setWidthFull();
        Div form = new Div(password, choose);
        form.addClassName("stack");
        return form;
    }

    @Override
    public String getPageTitle() {
        return t("invitation.title");
    }
}
