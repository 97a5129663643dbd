package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.RowSteps;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.rounds.RoundItems.Portion;

/** The items that somebody fills in, one after another: what was saved makes place for the next. */
class RoundList extends Div {

    private final RoundWork work;
    private final MunicipalityWorkspace workspace;
    private final RoundId round;
    private final Supplier<Portion> look;
    private final boolean writable;
    private final Clock clock;
    private final DoneBar bar = new DoneBar("rounds.done", 0, 0).spoken();
    private final Paragraph ready = new Paragraph(t("rounds.ready"));
    private final List<RoundItemRow> rows = new ArrayList<>();

    RoundList(RoundWork work, MunicipalityWorkspace workspace, RoundId round, Supplier<Portion> look, boolean writable, Clock clock) {
        this.work = work;
        this.workspace = workspace;
        this.round = round;
        this.look = look;
        this.writable = writable;
        this.clock = clock;
        addClassNames("card", "round-list");
        H2 heading = new H2(t("rounds.items"));
        heading.addClassName("visually-hidden");
        Portion portion = look.get();
        if (portion.total() == 0) {
            add(heading, new EmptyState(t("rounds.none"), t("rounds.none.explanation")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        portion.shown().forEach(item -> {
            RoundItemRow row = new RoundItemRow(this, item);
            rows.add(row);
            list.add(row);
        });
        ready.getElement().setAttribute("tabindex", "-1");
        ready.addClassName("round-ready");
        add(heading, bar, list, ready);
        count(portion);
        // The first form stands open: whoever comes here came to fill in.
        if (writable) {
            RowSteps.listen(list, this::pressed);
            rows.stream().filter(row -> !row.item().complete()).findFirst().ifPresent(RoundItemRow::open);
        }
    }

    private void count(Portion portion) {
        bar.show(portion.complete(), portion.total());
        ready.setVisible(portion.complete() == portion.total());
    }

    boolean isWritable() {
        return writable;
    }

    Instant now() {
        return clock.instant();
    }

    RoundItemForm form(RoundItemRow row) {
        return new RoundItemForm(work, workspace, round, row.item(), () -> saved(row, true), () -> {
            row.close();
            row.focus();
        });
    }

    private void pressed(String step, int at) {
        if (at < 0 || at >= rows.size()) {
            return;
        }
        RoundItemRow row = rows.get(at);
        if (step.equals(RoundItemHead.FILL)) {
            row.openAndFocus();
        } else if (step.equals(RoundItemHead.NOTHING) && !row.item().told()) {
            unchanged(row);
        }
    }

    /** In one press; where questions are left, they open. */
    private void unchanged(RoundItemRow row) {
        new FormErrors().tryTo(() -> {
            work.unchanged(workspace, round, row.item().line().id(), List.of());
            Toast.done(t("progress.saved"));
            saved(row, false);
        });
    }

    /** @param onward whether the next form opens, or only its button is reached */
    private void saved(RoundItemRow row, boolean onward) {
        row.close();
        count(look.get());
        row.show(work.item(workspace, round, row.item().line().id()));
        if (row.item().told() && !row.item().complete()) {
            row.openAndFocus();
            return;
        }
        RoundItemRow next = next(row);
        if (next == null) {
            ready.getElement().callJsFunction("focus");
        } else if (onward || next.isOpen()) {
            next.openAndFocus();
        } else {
            next.focus();
        }
    }

    /** What is left after this one, or before it. */
    private RoundItemRow next(RoundItemRow row) {
        int at = rows.indexOf(row);
        List<RoundItemRow> inOrder = new ArrayList<>(rows.subList(at + 1, rows.size()));
        inOrder.addAll(rows.subList(0, at));
        return inOrder.stream().filter(one -> !one.item().complete()).findFirst().orElse(null);
    }

    /** Looks again. @return whether something else is shown than before */
    boolean refresh() {
        Portion now = look.get();
        count(now);
        boolean changed = false;
        for (RoundItem item : now.shown()) {
            for (RoundItemRow row : rows) {
                if (row.item().line().id().equals(item.line().id()) && !row.item().equals(item)) {
                    row.show(item);
                    changed = true;
                }
            }
        }
        return changed;
    }
}
