package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.rounds.HandedIn;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;

/** What report this is: whose, of which round, when and by whom it was handed in, and how one can see that nothing changed since. */
class ReportFacts extends Card {

    ReportFacts(HandedIn report) {
        super(t("rounds.report.facts"));
        ReportContent content = report.content();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "rounds.report.municipality", content.municipality().name() + " (" + content.municipality().cbsCode() + ")");
        fact(facts, "rounds.report.round", content.round().name() + " · " + content.round().kind().in(T.locale()) + " · " + content.round().period());
        fact(facts, "rounds.report.handed-in", Formats.moment(report.line().at()) + " · " + report.line().author() + " · " + content.handIn().byRole().in(T.locale()));
        fact(facts, "rounds.report.version", String.valueOf(content.handIn().version()) + (content.handIn().late() ? " · " + t("rounds.report.late") : ""));
        facts.add(new DescriptionList.Term(t("rounds.report.digest")));
        facts.add(new DescriptionList.Description(new Code(report.digest()), new Span(" " + t(report.intact() ? "rounds.report.intact" : "rounds.report.broken"))));
        add(facts);
    }

    private static void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(t(key)), new DescriptionList.Description(words));
    }
}
