package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.MarkedWords;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.Answered;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.ItemPart;
import nl.veiligesteden.werkplek.rounds.frozen.Words;

/** Two reports beside each other: each figure with what it was, is and by how much; of texts and items what differs, marked by words and by colour. */
class ComparedReports extends Div {

    private final Locale language = T.locale();

    ComparedReports(ReportContent before, ReportContent after) {
        addClassName("stack");
        add(new Card(t("rounds.figures"), new ComparedFigures(before.figures(), after.figures())));
        add(new Card(t("rounds.summary"), words(before.summary(), after.summary())));
        answers(before, after);
        items(before, after);
    }

    private Component words(String before, String after) {
        if (before.equals(after)) {
            return new Paragraph(t(before.isBlank() ? "rounds.compare.both-empty" : "rounds.compare.same"));
        }
        return new MarkedWords(before, after);
    }

    private void answers(ReportContent before, ReportContent after) {
        Map<String, Answered> was = byKey(before.answers(), Answered::key);
        Map<String, Answered> is = byKey(after.answers(), Answered::key);
        if (was.isEmpty() && is.isEmpty()) {
            return;
        }
        Card card = new Card(t("rounds.answers"));
        Stream.concat(is.keySet().stream(), was.keySet().stream().filter(key -> !is.containsKey(key))).forEach(key -> answer(card, was.get(key), is.get(key)));
        add(card);
    }

    private void answer(Card card, Answered was, Answered is) {
        H3 question = new H3((is == null ? was : is).wording());
        question.addClassName("report-question");
        card.add(question);
        if (was != null && is != null && was.number() != null && is.number() != null) {
            card.add(new Paragraph(t("rounds.compare.number", Formats.number(was.number(), language), Formats.number(is.number(), language),
                    ComparedFigures.signed(is.number().subtract(was.number()), language), is.unit())));
        } else if (was == null || is == null) {
            card.add(new Paragraph(t(was == null ? "rounds.compare.asked-new" : "rounds.compare.asked-no-more")), words(said(was), said(is)));
        } else {
            card.add(words(said(was), said(is)));
        }
    }

    private String said(Answered answer) {
        return answer == null ? "" : answer.lines().stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
    }

    private void items(ReportContent before, ReportContent after) {
        Map<String, ItemPart> was = byKey(before.items(), ItemPart::id);
        Map<String, ItemPart> is = byKey(after.items(), ItemPart::id);
        Card card = new Card(t("rounds.items"));
        List<Component> changed = Stream.concat(is.values().stream().filter(item -> differs(was.get(item.id()), item)).map(item -> item(was.get(item.id()), item)),
                was.values().stream().filter(item -> !is.containsKey(item.id())).map(item -> item(item, null))).toList();
        long same = is.values().stream().filter(item -> was.containsKey(item.id()) && !differs(was.get(item.id()), item)).count();
        card.note(t("rounds.compare.items", changed.size(), same));
        if (changed.isEmpty()) {
            card.add(new EmptyState(t("rounds.compare.no-items")));
        }
        changed.forEach(card::add);
        add(card);
    }

    private boolean differs(ItemPart was, ItemPart is) {
        return was == null || !facts(was).equals(facts(is)) || !was.title().equals(is.title()) || !told(was).equals(told(is)) || !Objects.equals(answered(was), answered(is));
    }

    private Component item(ItemPart was, ItemPart is) {
        ItemPart shown = is == null ? was : is;
        Div place = new Div(new H3(shown.title()));
        place.addClassName("report-item");
        if (was == null || is == null) {
            place.add(new Badge(t(was == null ? "rounds.compare.new" : "rounds.compare.gone"), was == null ? Tone.BUSY : Tone.IDLE, was == null ? Shape.FULL : Shape.SQUARE));
        }
        mark(place, was == null ? "" : facts(was), is == null ? "" : facts(is));
        mark(place, was == null ? "" : told(was), is == null ? "" : told(is));
        mark(place, was == null ? "" : answered(was), is == null ? "" : answered(is));
        return place;
    }

    private static void mark(Div place, String before, String after) {
        if (!before.equals(after)) {
            place.add(new MarkedWords(before, after));
        }
    }

    private String facts(ItemPart item) {
        return Stream.of(in(item.status()), in(item.health()), item.percentage() == null ? "" : item.percentage() + " %", item.dueOn() == null ? "" : Formats.date(item.dueOn()), in(item.owner()),
                item.partner(), item.overdue() ? t("Signal.OVERDUE") : "", item.reason()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String told(ItemPart item) {
        return item.told().stream().map(ReportContent.Told::note).filter(note -> !note.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private String answered(ItemPart item) {
        return item.answers().stream().filter(answer -> !answer.lines().isEmpty()).map(answer -> answer.wording() + " " + said(answer)).collect(Collectors.joining("\n"));
    }

    private String in(Words words) {
        return words == null ? "" : words.in(language);
    }

    private static <T> Map<String, T> byKey(List<T> parts, Function<T, String> key) {
        Map<String, T> found = new LinkedHashMap<>();
        parts.forEach(part -> found.putIfAbsent(key.apply(part), part));
        return found;
    }
}
