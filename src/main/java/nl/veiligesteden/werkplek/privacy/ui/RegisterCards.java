package nl.veiligesteden.werkplek.privacy.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.privacy.DataKind;
import nl.veiligesteden.werkplek.privacy.Retention;
import nl.veiligesteden.werkplek.shell.Paths;

/** The register of processing: of each kind of personal data why, on which basis, for whom and for how long. */
class RegisterCards extends Div {

    RegisterCards(Retention retention) {
        addClassName("stack");
        for (DataKind kind : DataKind.values()) {
            DescriptionList facts = new DescriptionList();
            facts.addClassName("facts");
            fact(facts, "register.purpose", t("DataKind.purpose." + kind));
            fact(facts, "register.basis", t("DataKind.basis." + kind));
            fact(facts, "register.recipients", t("DataKind.recipients." + kind));
            fact(facts, "register.term", RegisterTexts.term(kind, retention.term(kind)));
            add(new Card(t(kind), facts));
        }
        add(new Anchor(Paths.PRIVACY, t("privacy-statement.title")));
    }

    private static void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(text));
    }
}
