package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.rounds.RoundOverview.Done;
import nl.veiligesteden.werkplek.rounds.RoundOverview.MunicipalityLine;
import nl.veiligesteden.werkplek.rounds.RoundOverview.PersonLine;

/** Municipality × question, or municipality × who has to tell something. A cell says how many of how many; its shape says whether that is all. */
class RoundTable extends Div {

    RoundTable(List<MunicipalityLine> lines, List<Question> questions, boolean people, RoundDetails round, Function<MunicipalityLine, Component> actions) {
        addClassName("card");
        if (lines.isEmpty()) {
            add(new EmptyState(t("pager.nothing"), t("pager.nothing.explanation")));
            return;
        }
        String caption = t(people ? "rounds.look.people" : "rounds.look.questions");
        NativeTable table = new NativeTable();
        table.addClassNames("table", "round-table");
        NativeTableCaption title = new NativeTableCaption();
        title.setText(caption);
        title.addClassName("visually-hidden");
        table.add(title);
        NativeTableRow heads = new NativeTableRow(head(t("rounds.municipality")), head(t("rounds.stand")), head(t("rounds.items")));
        if (people) {
            heads.add(head(t("rounds.people")));
        } else {
            questions.forEach(question -> heads.add(questionHead(round, question)));
        }
        heads.add(head(t("rounds.actions")));
        table.add(new NativeTableHeader(heads));
        NativeTableBody body = new NativeTableBody();
        lines.forEach(line -> body.add(row(line, questions, people, actions)));
        table.add(body);
        add(new WideTable(caption, table));
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableHeaderCell questionHead(RoundDetails round, Question question) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(new Anchor(RoundsNavigation.question(round.id(), question.id()), question.content().wording()));
        cell.addClassName("question-head");
        return cell;
    }

    private static NativeTableRow row(MunicipalityLine line, List<Question> questions, boolean people, Function<MunicipalityLine, Component> actions) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(line.latest() == null ? new Span(line.name()) : new Anchor(RoundsNavigation.handedIn(null, line.latest()), line.name()));
        NativeTableCell stand = new NativeTableCell(RoundBadges.of(line.state(), line.late()));
        if (line.extendedUntil() != null) {
            Span until = new Span(t("rounds.extended-until", Formats.date(line.extendedUntil())));
            until.addClassNames("soft", "small");
            stand.add(until);
        }
        NativeTableRow row = new NativeTableRow(name, stand, new NativeTableCell(done(line.items())));
        if (people) {
            Div all = new Div();
            all.addClassNames("line", "round-people");
            line.people().forEach(person -> all.add(person(person)));
            row.add(new NativeTableCell(all));
        } else {
            questions.forEach(question -> row.add(new NativeTableCell(done(line.questions().getOrDefault(question.id(), Done.NOTHING)))));
        }
        row.add(new NativeTableCell(actions.apply(line)));
        return row;
    }

    private static Span person(PersonLine person) {
        Span chip = new Span((person.name().isEmpty() ? t("rounds.nobody") : person.name()) + " " + fraction(person.items()));
        chip.addClassNames("done-cell", state(person.items()));
        return chip;
    }

    private static Span done(Done done) {
        Span cell = new Span(fraction(done));
        cell.addClassNames("done-cell", state(done));
        return cell;
    }

    private static String fraction(Done done) {
        return done.total() == 0 ? "–" : done.total() == 1 ? t(done.done() == 1 ? "rounds.yes" : "rounds.no") : done.done() + "/" + done.total();
    }

    private static String state(Done done) {
        return done.total() == 0 ? "none" : done.done() == 0 ? "not-begun" : done.done() < done.total() ? "partly" : "whole";
    }
}
