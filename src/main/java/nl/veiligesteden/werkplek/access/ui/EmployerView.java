package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.veiligesteden.werkplek.access.EmployerSettings;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.shared.InvalidInputException;

/** Leads on to the employer's own page to sign in, which the mail address tells. */
@Route(value = "werkgever", autoLayout = false)
@AnonymousAllowed
class EmployerView extends Main implements HasDynamicTitle {

    EmployerView(EmployerSettings employers) {
        addClassName("sign-in");
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        EmailField email = new EmailField(t("employer.email"));
        email.setWidthFull();
        email.getElement().setAttribute("autocomplete", "email");
        SaveButton go = new SaveButton(t("employer.go"), new FormErrors().field("email", email), () -> {
            String registration = employers.of(email.getValue()).orElseThrow(() -> new InvalidInputException("email", "invalid.employer"));
            UI.getCurrent().getPage().setLocation("oauth2/authorization/" + registration + "?login_hint=" + URLEncoder.encode(email.getValue().strip(), StandardCharsets.UTF_8));
        }, () -> false);
        go.onEnterIn(email);
        go.setWidthFull();
        Div form = new Div(email, go);
        form.addClassName("stack");
        Div card = new Div(brand, new H1(getPageTitle()), new Paragraph(t("employer.explanation")), form, new Anchor("login", t("link.to-sign-in")));
        card.addClassName("card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return t("employer.title");
    }
}
