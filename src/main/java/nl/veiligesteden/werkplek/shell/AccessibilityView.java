package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Prose;

/** The accessibility statement, which needs no account. Whoever changes what it says of the workspace changes its date too. */
@Route(value = "toegankelijkheid", autoLayout = false)
@AnonymousAllowed
class AccessibilityView extends Main implements HasDynamicTitle {

    private static final LocalDate REVISED = LocalDate.of(2026, 11, 22);
    private static final List<String> PARTS = List.of("status", "tested", "shortcomings", "contact", "enforcement");

    AccessibilityView() {
        setId("inhoud");
        addClassNames("page", "statement");
        add(new PageHeader(getPageTitle()).subtitle(t("accessibility.revised", Formats.date(REVISED))), new Prose(t("accessibility.text")));
        PARTS.forEach(part -> add(new Card(t("accessibility." + part), new Prose(t("accessibility." + part + ".text")))));
        add(new Anchor("", t("accessibility.back")));
    }

    @Override
    public String getPageTitle() {
        return t("accessibility.title");
    }
}
