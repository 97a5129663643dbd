package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.ConcurrentEdit;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.Question;
import nl.veiligesteden.werkplek.rounds.QuestionDraft;
import nl.veiligesteden.werkplek.rounds.RoundDetails;
import nl.veiligesteden.werkplek.rounds.RoundState;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** The questions of a round, in their order. */
class QuestionsStep extends Card {

    private static final String UP = "rounds.question.up";
    private static final String DOWN = "rounds.question.down";

    private final SetupWork work;
    private final ProgrammeWorkspace workspace;
    private final RoundDetails round;
    private final OrderedList rows = new OrderedList();
    private final Div none = new Div();
    private final Map<String, Button> moves = new HashMap<>();

    QuestionsStep(SetupWork work, ProgrammeWorkspace workspace, RoundDetails round) {
        super(t("rounds.step.questions"));
        this.work = work;
        this.workspace = workspace;
        this.round = round;
        rows.addClassName("rows");
        none.add(new EmptyState(t("rounds.questions.none"), t("rounds.questions.none.explanation")));
        if (round.state() == RoundState.OPEN) {
            add(new Paragraph(t("rounds.questions.open")));
        }
        Button add = new Button(t("rounds.question.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(add);
        buttons.addClassName("line");
        if (round.state() == RoundState.DRAFT) {
            buttons.add(new Button(t("rounds.question.take-over"), click -> takeOver()));
        }
        add(none, rows, buttons);
        show();
    }

    private void show() {
        List<Question> all = work.questions(workspace, round.id());
        moves.clear();
        rows.removeAll();
        none.setVisible(all.isEmpty());
        rows.setVisible(!all.isEmpty());
        for (int at = 0; at < all.size(); at++) {
            rows.add(row(all.get(at), at, all.size()));
        }
    }

    private ListItem row(Question question, int at, int size) {
        Div title = new Div(new Span(question.content().wording()));
        title.addClassName("row-title");
        Span meta = new Span(meta(question));
        meta.addClassName("row-meta");
        Div main = new Div(title, meta);
        main.addClassName("row-main");
        Div buttons = new Div(move(UP, "↑", question, at - 1, at > 0), move(DOWN, "↓", question, at + 1, at < size - 1));
        buttons.addClassName("line");
        if (question.answered()) {
            Span locked = new Span(t("rounds.question.answered"));
            locked.addClassNames("soft", "small");
            buttons.add(locked);
        } else {
            buttons.add(small(t("action.edit"), t("rounds.question.edit", question.content().wording()), () -> edit(question)),
                    small(t("action.remove"), t("rounds.question.remove", question.content().wording()), () -> remove(question)));
        }
        return new ListItem(main, buttons);
    }

    private String meta(Question question) {
        QuestionDraft content = question.content();
        String of = question.isAboutItems() ? content.itemKinds().stream().sorted().map(T::t).collect(Collectors.joining(", ")) : t(content.about());
        return String.join(" · ", t(content.kind()) + (content.unit().isEmpty() ? "" : " (" + content.unit() + ")"), of, t(content.required() ? "rounds.question.required" : "rounds.question.free"));
    }

    private Button move(String key, String arrow, Question question, int place, boolean possible) {
        Button move = small(arrow, t(key, question.content().wording()), () -> {
            work.move(workspace, round.id(), question.id(), place);
            show();
            Button same = moves.get(key + question.id());
            (same.isEnabled() ? same : moves.get((key.equals(UP) ? DOWN : UP) + question.id())).focus();
        });
        move.setEnabled(possible);
        moves.put(key + question.id(), move);
        return move;
    }

    private static Button small(String text, String spoken, Runnable deed) {
        Button button = new Button(text, click -> new FormErrors().tryTo(deed));
        button.setAriaLabel(spoken);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void add() {
        QuestionForm form = new QuestionForm(work.targetGroups(workspace));
        dialog(t("rounds.question.add"), form, close -> {
            work.add(workspace, round.id(), form.toDraft());
            saved(close);
        });
    }

    private void edit(Question opened) {
        QuestionForm form = new QuestionForm(work.targetGroups(workspace));
        form.read(opened.content());
        ConcurrentEdit<QuestionDraft> edit = new ConcurrentEdit<>(versioned(opened), (draft, version) -> work.edit(workspace, round.id(), opened.id(), draft, version),
                () -> versioned(work.questions(workspace, round.id()).stream().filter(one -> one.id().equals(opened.id())).findFirst().orElseThrow(NotFoundException::new)),
                () -> work.editor(workspace, round.id()), (field, value) -> value == null ? "" : value.toString());
        dialog(opened.content().wording(), form, close -> edit.save(form.toDraft(), () -> saved(close)));
    }

    private static ConcurrentEdit.Versioned<QuestionDraft> versioned(Question question) {
        return new ConcurrentEdit.Versioned<>(question.content(), question.version());
    }

    private static void dialog(String title, QuestionForm form, Consumer<Runnable> save) {
        new FormDialog(title, t("action.save"), form.errors(), save, form.fields()).open();
    }

    private void saved(Runnable close) {
        close.run();
        Toast.done(t("saved"));
        show();
    }

    private void remove(Question question) {
        new Confirm(t("rounds.question.remove", question.content().wording()), t("rounds.question.remove.consequence"), t("action.remove"), () -> {
            work.remove(workspace, round.id(), question.id());
            Toast.done(t("saved"));
            show();
        }).open();
    }

    private void takeOver() {
        Select<RoundDetails> earlier = new Select<>();
        earlier.setLabel(t("rounds.question.take-over.from"));
        List<RoundDetails> others = work.others(workspace, round.id());
        earlier.setItems(others);
        earlier.setItemLabelGenerator(one -> one.name() + (one.endsOn() == null ? "" : " (" + Formats.date(one.endsOn()) + ")"));
        earlier.setHelperText(others.isEmpty() ? t("rounds.question.take-over.none") : t("rounds.question.take-over.hint"));
        new FormDialog(t("rounds.question.take-over"), t("rounds.question.take-over"), new FormErrors().field("earlier", earlier), close -> {
            Toast.done(t("rounds.question.taken-over", work.takeOver(workspace, round.id(), earlier.getValue() == null ? null : earlier.getValue().id())));
            close.run();
            show();
        }, new Component[] {earlier}).open();
    }
}
