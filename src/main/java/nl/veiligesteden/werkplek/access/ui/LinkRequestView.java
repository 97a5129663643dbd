package nl.veiligesteden.werkplek.access.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Signing in without a password. */
@Route(value = "aanmeldlink", autoLayout = false)
@AnonymousAllowed
class LinkRequestView extends Main implements HasDynamicTitle {

    LinkRequestView() {
        addClassName("sign-in");
        Paragraph brand = new Paragraph(t("app.name"));
        brand.addClassName("brand");
        Div card = new Div(brand, new H1(t("link.request.title")), new LinkRequestForm(), new Anchor("login", t("link.to-sign-in")));
        card.addClassName("card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return t("link.request.title");
    }
}
