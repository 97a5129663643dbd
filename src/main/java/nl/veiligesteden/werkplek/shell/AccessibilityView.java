package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Prose;

/** The accessibility statement, which needs no account. */
@Route(value = "toegankelijkheid", autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends Main implements HasDynamicTitle {

    AccessibilityView() {
        setId("inhoud");
        addClassName("page");
        add(new PageHeader(t("accessibility.title")), new Card(t("accessibility.what"), new Prose(t("accessibility.text"))),
                new Anchor("", t("accessibility.back")));
    }

    @Override
    public String getPageTitle() {
        return t("accessibility.title");
    }
}
