package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.privacy.DataKind;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shell.Paths;

/** The privacy statement, which needs no account. Whoever changes what it says changes its date too; the terms are those by which data go. */
@Route(value = Paths.PRIVACY, autoLayout = false)
@AnonymousAllowed
class PrivacyView extends Main implements HasDynamicTitle {

    private static final LocalDate REVISED = LocalDate.of(2026, 11, 27);
    private static final List<String> PARTS = List.of("why", "who", "never", "rights", "contact");

    PrivacyView(Retention retention) {
        setId("inhoud");
        addClassNames("page", "statement");
        add(new PageHeader(getPageTitle()).subtitle(t("accessibility.revised", Formats.date(REVISED))), new Prose(t("privacy-statement.text")));
        Rows kinds = new Rows();
        for (DataKind kind : DataKind.values()) {
            kinds.row(new Span(t(kind)), RegisterTexts.term(kind, retention.term(kind)));
        }
        PARTS.forEach(part -> add(new Card(t("privacy-statement." + part), new Prose(t("privacy-statement." + part + ".text")))));
        add(new Card(t("privacy-statement.terms"), kinds), new Anchor("", t("accessibility.back")));
    }

    @Override
    public String getPageTitle() {
        return t("privacy-statement.title");
    }
}
