package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PrivateText;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.GivenAnswer;
import nl.veiligesteden.werkplek.rounds.ItemAnswer;
import nl.veiligesteden.werkplek.rounds.PartnerRounds.RoundTask;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Handshake;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** One task of a partner in a round: how it stood, the questions, and big buttons to tell how it goes. */
class PartnerRoundCard extends Section {

    private final RoundWork work;
    private final PartnerWorkspace workspace;
    private final Clock clock;
    private final Consumer<PartnerRoundCard> answered;
    private final BiFunction<RoundId, ItemId, Optional<RoundTask>> look;
    private final Div head = new Div();
    private final Div place = new Div();
    private RoundTask task;
    private TextArea note;

    PartnerRoundCard(RoundWork work, PartnerWorkspace workspace, RoundTask task, Clock clock, Consumer<PartnerRoundCard> answered,
                     BiFunction<RoundId, ItemId, Optional<RoundTask>> look) {
        this.work = work;
        this.workspace = workspace;
        this.clock = clock;
        this.answered = answered;
        this.look = look;
        addClassNames("card", "task-card");
        head.addClassName("stack");
        add(head, place);
        draw(task);
    }

    RoundTask task() {
        return task;
    }

    boolean isOf(RoundTask other) {
        return task.round().equals(other.round()) && task.task().id().equals(other.task().id());
    }

    /** @return whether it looks different now; what is being typed stays */
    boolean show(RoundTask now) {
        boolean changed = !now.equals(task);
        if (changed) {
            draw(now);
        }
        return changed;
    }

    private void draw(RoundTask now) {
        task = now;
        head.removeAll();
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        H2 title = new H2(new Anchor(ItemsNavigation.task(workspace.slug(), now.task().id()), now.task().title()));
        Span meta = new Span(t("workspace.municipality", now.task().municipality()) + " · " + now.roundName() + " · " + Formats.due(now.dueOn(), today));
        meta.addClassName("row-meta");
        Div badges = new Div(now.complete() ? new Badge(t("rounds.told"), Tone.GOOD, Shape.FULL) : now.told() ? new Badge(t("rounds.questions-left"), Tone.WARN, Shape.HALF)
                : new Badge(t("rounds.not-told"), Tone.WARN, Shape.OPEN), ItemBadges.handshakeOfPartner(now.task().handshake()));
        badges.addClassName("line");
        head.add(title, meta, badges);
        if (!now.lastNote().isEmpty()) {
            Span last = new Span(t("rounds.partner.last", now.lastNote()));
            last.addClassNames("round-last", "soft");
            head.add(last);
        }
        if (note == null) {
            Button open = new Button(t(now.complete() ? "rounds.adjust" : "rounds.fill"), click -> openAndFocus());
            open.setAriaLabel(t(now.complete() ? "rounds.adjust" : "rounds.fill") + ": " + now.task().title());
            head.add(open);
        }
    }

    void open() {
        if (note == null) {
            place.add(form());
            draw(task);
        }
    }

    void openAndFocus() {
        open();
        note.focus();
    }

    private void close() {
        place.removeAll();
        note = null;
    }

    private Div form() {
        ItemId id = task.task().id();
        note = new TextArea(t("rounds.partner.note"));
        note.setWidthFull();
        note.setMinRows(3);
        PrivateText.watch(note);
        FormErrors errors = new FormErrors().field("note", note);
        AnswerForm answers = new AnswerForm(task.answers());
        answers.tellsErrorsTo(errors);
        KeptFields kept = work.kept(workspace, id).watch("note", note);
        answers.keepIn(kept);
        Div buttons = new Div();
        buttons.addClassName("big-actions");
        boolean waits = task.task().handshake().waitsOnPartner();
        if (waits) {
            ItemStatus next = task.task().status() == ItemStatus.PLANNED ? ItemStatus.IN_PROGRESS : null;
            SaveButton report = save(t("tasks.report"), errors, answers, kept, given -> {
                boolean answersOnly = note.getValue().isBlank() && !given.isEmpty() && task.told();
                work.tell(workspace, task.round(), id, answersOnly ? null : ProgressDraft.note(next, null, note.getValue()), given);
            });
            report.onControlEnter();
            buttons.add(report);
            if (task.task().handshake() != Handshake.ASKED) {
                buttons.add(secondary(save(t("progress.unchanged"), errors, answers, kept, given -> {
                    ProgressDraft.note(null, null, note.getValue()).checkTellsNothing();
                    work.unchanged(workspace, task.round(), id, given);
                })));
            }
            buttons.add(secondary(save(t("tasks.done"), errors, answers, kept, given -> work.handIn(workspace, task.round(), id, note.getValue(), given))));
        } else {
            note.setVisible(false);
            buttons.add(save(t("action.save"), errors, answers, kept, given -> work.tell(workspace, task.round(), id, null, given)));
        }
        Div form = new Div();
        kept.banner().ifPresent(form::add);
        form.add(answers, note, buttons);
        form.addClassNames("stack", "round-form");
        return form;
    }

    private SaveButton save(String text, FormErrors errors, AnswerForm answers, KeptFields kept, Consumer<List<GivenAnswer>> store) {
        ItemId id = task.task().id();
        return new SaveButton(text, errors, () -> answers.save(store, () -> look.apply(task.round(), id).map(RoundTask::answers).orElse(List.<ItemAnswer>of()), () -> {
            kept.forget();
            close();
            draw(look.apply(task.round(), id).orElse(task));
            answered.accept(this);
        }), () -> note == null);
    }

    private static SaveButton secondary(SaveButton button) {
        button.removeThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
