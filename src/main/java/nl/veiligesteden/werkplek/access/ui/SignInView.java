package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.EmployerSettings;
import nl.veiligesteden.werkplek.access.Passkeys;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Tone;

/** Mail address and password, or a passkey. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final LoginForm form = new LoginForm();
    private final Div message = new Div();

    SignInView(CurrentUser currentUser, Passkeys passkeys, EmployerSettings employers) {
        this.currentUser = currentUser;
        addClassName("sign-in");
        form.setI18n(texts());
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        Div links = new Div();
        if (!employers.providers().isEmpty()) {
            links.add(new Anchor("werkgever", t("employer.title")));
        }
        links.add(new Anchor("aanmeldlink", t("link.request.title")), new Anchor("toegankelijkheid", t("nav.accessibility")), new Anchor("privacy", t("nav.privacy")));
        links.addClassName("links");
        Div card = new Div(brand, new H1(t("sign-in.title")), message, form, new PasskeySignInButton(passkeys, false), links);
        card.addClassName("card");
        add(card);
    }

    private static LoginI18n texts() {
        LoginI18n texts = LoginI18n.createDefault();
        texts.setHeader(null);
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle("");
        labels.setUsername(t("sign-in.email"));
        labels.setPassword(t("sign-in.password"));
        labels.setSubmit(t("sign-in.submit"));
        texts.setForm(labels);
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(t("sign-in.wrong"));
        error.setMessage(t("sign-in.wrong.explanation"));
        error.setUsername(t("sign-in.email.missing"));
        error.setPassword(t("sign-in.password.missing"));
        texts.setErrorMessage(error);
        return texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.get().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        boolean wrong = query.getParameters().containsKey("error");
        form.setError(wrong);
        // Whoever mistyped a password need not type the address again; the tab remembers it, the server does not.
        form.getElement().executeJs("""
                this.addEventListener('login', event => sessionStorage.setItem('sign-in', event.detail.username));
                const typed = sessionStorage.getItem('sign-in');
                sessionStorage.removeItem('sign-in');
                requestAnimationFrame(() => { if ($0 && typed) this.querySelector('[name=username]').value = typed; });""", wrong);
        message.removeAll();
        if (query.getParameters().containsKey("wacht")) {
            message.add(new Banner(Tone.BAD, t("sign-in.wait")));
        }
        if (query.getParameters().containsKey("uitgelogd")) {
            message.add(new Banner(Tone.GOOD, t("sign-in.signed-out")));
        }
        if (query.getParameters().containsKey("gestuurd")) {
            message.add(new Banner(Tone.GOOD, t("sign-in.sent")));
        }
        for (String trouble : List.of("werkgever-onbekend", "werkgever-zwak", "werkgever-fout")) {
            if (query.getParameters().containsKey(trouble)) {
                message.add(new Banner(Tone.BAD, t("employer." + trouble)));
            }
        }
        if (query.getParameters().containsKey("slaapt")) {
            message.add(new Banner(Tone.BAD, t("sign-in.asleep")));
        }
        if (query.getParameters().containsKey("passkey")) {
            message.add(new Banner(Tone.BAD, t("passkey.wrong")));
        }
        if (query.getParameters().containsKey("verlopen")) {
            message.add(new Banner(Tone.WARN, t("link.unusable")));
        }
    }

    @Override
    public String getPageTitle() {
        return t("sign-in.title");
    }
}
