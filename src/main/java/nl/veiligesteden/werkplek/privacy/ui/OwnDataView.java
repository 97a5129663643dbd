package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.privacy.OwnData;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** What is held on the person who looks, why and for how long, with a file of all of it. */
@Route(Paths.MY_DATA)
@PermitAll
class OwnDataView extends Main implements HasDynamicTitle {

    OwnDataView(CurrentUser currentUser, OwnData data, Retention retention) {
        SignedInUser user = currentUser.require();
        setId("inhoud");
        addClassName("page");
        Div links = new Div(new Anchor(Paths.PRIVACY, t("privacy-statement.title")), new Anchor(Paths.MY_TRAIL, t("trail.own.title")));
        links.addClassName("line");
        Rows rows = new Rows();
        data.counts(user).forEach((kind, count) -> rows.row(new Span(t(kind)), t("DataKind.purpose." + kind) + " " + RegisterTexts.term(kind, retention.term(kind)), new Span(t("own-data.things", count))));
        add(new PageHeader(getPageTitle(), new TakeAlong(getPageTitle(), format -> Paths.MY_DATA + "." + format.ending()).ofPeople()).subtitle(t("own-data.subtitle", user.email())),
                new Card(t("own-data.held"), new Paragraph(t("own-data.explanation")), rows),
                new Card(t("own-data.rights"), new Paragraph(t("own-data.rights.text")), links));
    }

    @Override
    public String getPageTitle() {
        return t("own-data.title");
    }
}
