package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.work.BulkChange;
import nl.veiligesteden.werkplek.work.BulkChanges;
import nl.veiligesteden.werkplek.work.ItemStatus;

/** Asks for one change to many items, and shows for each what becomes of it, or why it stays, before anything happens. */
class BulkDialog extends Dialog {

    private final BulkValue value;
    private final Function<BulkChange, List<BulkChanges.Outcome>> preview;
    private final Span summary = new Span();
    private final Div rows = new Div();

    /** @param apply does it */
    BulkDialog(String title, BulkValue value, Function<BulkChange, List<BulkChanges.Outcome>> preview, Consumer<BulkChange> apply) {
        this.value = value;
        this.preview = preview;
        setHeaderTitle(title);
        setWidth("min(46rem, 94vw)");
        setCloseOnOutsideClick(false);
        summary.getElement().setAttribute("role", "status");
        rows.addClassName("bulk-preview");
        Div form = new Div(value.fields(), summary, rows);
        form.addClassNames("dialog-form", "wide");
        add(form);
        SaveButton go = new SaveButton(t("bulk.apply"), value.errors(), () -> {
            BulkChange change = value.change().get();
            apply.accept(change);
            close();
        }, () -> !isOpened());
        go.onControlEnter();
        getFooter().add(new Button(t("action.cancel"), click -> close()), go);
        value.onChange().accept(this::show);
        show();
    }

    /** Nothing to preview while the fields do not say enough. */
    private void show() {
        rows.removeAll();
        summary.setText("");
        BulkChange change;
        try {
            change = value.change().get();
        } catch (InvalidInputException unfinished) {
            return;
        }
        List<BulkChanges.Outcome> outcomes = preview.apply(change);
        long done = outcomes.stream().filter(BulkChanges.Outcome::isDone).count();
        summary.setText(t("bulk.preview", done, outcomes.size() - done));
        rows.add(new Rows(outcomes));
    }

    private final class Rows extends Markup {
        Rows(List<BulkChanges.Outcome> outcomes) {
            Table table = new Table(root(), t("bulk.preview.title"), Set.of(), t("items.item"), t("bulk.now"), t("bulk.then"));
            outcomes.stream().sorted((one, other) -> Boolean.compare(other.isDone(), one.isDone())).forEach(outcome -> {
                if (outcome.isDone()) {
                    table.row(outcome.title(), all(outcome, Change::before), all(outcome, Change::after));
                } else {
                    table.row(outcome.title(), t("bulk.stays"), t(outcome.refusal()));
                }
            });
            done();
        }

        private String all(BulkChanges.Outcome outcome, Function<Change, String> side) {
            return outcome.changes().stream().map(change -> words(change.field(), side.apply(change))).collect(Collectors.joining(", "));
        }

        private String words(String field, String raw) {
            return switch (field) {
                case "status" -> t(ItemStatus.valueOf(raw));
                case "owner" -> value.owner().apply(raw);
                case "deputy" -> t("bulk.deputy", value.owner().apply(raw));
                default -> t("bulk." + field, Formats.date(LocalDate.parse(raw)));
            };
        }
    }
}
