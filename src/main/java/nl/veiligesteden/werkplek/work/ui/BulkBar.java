package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.work.BulkChange;
import nl.veiligesteden.werkplek.work.BulkChanges;

/** What can be done with the items that somebody chose; there as long as something is chosen. */
class BulkBar extends Div {

    private static final int NAMED = 2;

    private final MunicipalityWorkspace workspace;
    private final BulkChanges bulk;
    private final Members members;
    private final Chosen chosen;
    private final Runnable changed;
    private final Span count = new Span();

    /** @param changed shows what stands by then, with nothing chosen */
    BulkBar(MunicipalityWorkspace workspace, BulkChanges bulk, Members members, Chosen chosen, Runnable changed) {
        this.workspace = workspace;
        this.bulk = bulk;
        this.members = members;
        this.chosen = chosen;
        this.changed = changed;
        addClassNames("line", "bulk-bar");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("bulk.title"));
        count.getElement().setAttribute("role", "status");
        Button none = new Button(t("bulk.none"), click -> changed.run());
        none.addThemeVariants(ButtonVariant.TERTIARY);
        add(count, button("bulk.owner", BulkValue::owner), button("bulk.dates", BulkValue::shift), button("bulk.status", BulkValue::move),
                none);
        chosen.addListener(this::show);
        show();
    }

    /** Makes the fields of one kind of change. */
    private interface Asks {
        BulkValue value(List<Members.Member> owners);
    }

    private Button button(String key, Asks asks) {
        return new Button(t(key), click -> new BulkDialog(t(key), asks.value(members.owners(workspace)),
                change -> bulk.preview(workspace, chosen.ids(), change), this::apply).open());
    }

    private void show() {
        count.setText(t("bulk.count", chosen.ids().size()));
        getElement().setVisible(!chosen.ids().isEmpty());
    }

    private void apply(BulkChange change) {
        BulkChanges.Done done = bulk.apply(workspace, chosen.ids(), change);
        long count = done.outcomes().stream().filter(BulkChanges.Outcome::isDone).count();
        changed.run();
        Toast.undoable(t("bulk.done", count, skipped(done.outcomes())), t("bulk.undo"), () -> undo(done.undo()));
    }

    private void undo(BulkChanges.Undo undo) {
        List<BulkChanges.Outcome> outcomes = bulk.undo(workspace, undo);
        changed.run();
        String refused = refused(outcomes);
        String text = t("bulk.undone", outcomes.stream().filter(BulkChanges.Outcome::isDone).count(), refused);
        if (refused.isEmpty()) {
            Toast.done(text);
        } else {
            Toast.refused(text);
        }
    }

    /** How many stayed as they were, by reason: the preview named each. */
    private static String skipped(List<BulkChanges.Outcome> outcomes) {
        Map<String, Long> byReason = outcomes.stream().filter(outcome -> !outcome.isDone())
                .collect(Collectors.groupingBy(BulkChanges.Outcome::refusal, LinkedHashMap::new, Collectors.counting()));
        return byReason.entrySet().stream().map(reason -> " " + t("bulk.skipped", reason.getValue(), t(reason.getKey()))).collect(Collectors.joining());
    }

    /** What was not taken back, with the reason, for the first few. */
    private static String refused(List<BulkChanges.Outcome> outcomes) {
        List<BulkChanges.Outcome> stayed = outcomes.stream().filter(outcome -> !outcome.isDone()).toList();
        return stayed.stream().limit(NAMED).map(outcome -> " " + outcome.title() + ": " + t(outcome.refusal())).collect(Collectors.joining())
                + (stayed.size() > NAMED ? " " + t("bulk.stayed-more", stayed.size() - NAMED) : "");
    }
}
