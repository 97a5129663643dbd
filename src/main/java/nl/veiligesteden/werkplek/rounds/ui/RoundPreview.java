package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Predicate;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Prose;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ui.ProgressFields;

/** A round as somebody will see it, with an item that is made up. */
class RoundPreview extends Div {

    /** Through whose eyes. */
    enum As { OFFICER, COORDINATOR, PARTNER }

    private final RoundDetails round;
    private final List<Question> questions;

    RoundPreview(RoundDetails round, List<Question> questions, As as) {
        this.round = round;
        this.questions = questions;
        addClassNames("preview", "stack");
        Span heading = new Span(t("rounds.preview.as." + as));
        heading.addClassName("preview-heading");
        Paragraph title = new Paragraph(round.name());
        title.addClassName("preview-title");
        add(heading, title, new Span(round.endsOn() == null ? t("rounds.no-dates") : Formats.dueBy(round.endsOn())));
        if (!round.content().instructions().isBlank()) {
            add(new Card(t("rounds.instructions"), new Prose(round.content().instructions())));
        }
        switch (as) {
            case OFFICER -> {
                example(ItemKind.ACTION);
                example(ItemKind.ACTIVITY);
            }
            case COORDINATOR -> add(form(t("rounds.answers"), question -> !question.isAboutItems()));
            case PARTNER -> example(ItemKind.PARTNER_TASK);
        }
    }

    private void example(ItemKind kind) {
        boolean progress = round.content().itemKinds().contains(kind);
        boolean asked = questions.stream().anyMatch(question -> question.content().itemKinds().contains(kind));
        if (progress || asked) {
            String title = t("rounds.preview.example." + kind);
            Card card = form(title, question -> question.content().itemKinds().contains(kind));
            if (progress) {
                card.addComponentAtIndex(1, kind == ItemKind.PARTNER_TASK ? words() : ProgressFields.example(kind, title));
            }
            card.addClassName("round-form");
            add(card);
        }
    }

    /** A partner tells in its own words. */
    private static TextArea words() {
        TextArea words = new TextArea(t("rounds.partner.note"));
        words.setWidthFull();
        words.setReadOnly(true);
        return words;
    }

    private Card form(String heading, Predicate<Question> which) {
        List<ItemAnswer> asked = questions.stream().filter(which).map(question -> new ItemAnswer(question, "", null, "", "")).toList();
        Component content = asked.isEmpty() ? new Paragraph(t("rounds.preview.no-questions")) : new AnswerForm(asked);
        if (content instanceof AnswerForm form) {
            form.readOnly();
        }
        return new Card(heading, content);
    }
}
