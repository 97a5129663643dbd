package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ProgressDraft;

/**
 * How it goes, in three interactions: open, type, Ctrl-Enter. What was typed is kept when the dialog closes without saving, and
 * comes back when it opens again.
 */
class ProgressDialog extends Dialog {

    private final KeptFields kept;
    private final Consumer<ProgressDraft> save;
    private final ProgressFields fields;

    /**
     * @param answer how it fares as somebody came to tell, who finds the button for it at hand; null to begin with a note
     * @param unchanged what tells that nothing changed
     */
    ProgressDialog(ItemDetails item, Health answer, KeptFields kept, Function<FormErrors, ProgressFields> progress, Consumer<ProgressDraft> save, Runnable unchanged) {
        this.kept = kept;
        this.save = save;
        FormErrors errors = new FormErrors();
        this.fields = progress.apply(errors);
        setHeaderTitle(t("progress.title"));
        Paragraph title = new Paragraph(item.line().title());
        title.getStyle().set("font-weight", "600").set("margin", "0");
        Div form = new Div(title);
        form.addClassName("dialog-form");
        form.add(fields);
        add(form);
        if (answer != null) {
            fields.judge(answer);
        }
        fields.keepIn(kept);
        kept.banner().ifPresent(banner -> form.addComponentAtIndex(1, banner));

        SaveButton store = new SaveButton(t("action.save"), errors, this::save, () -> !isOpened());
        store.onControlEnter();
        Paragraph hint = new Paragraph(t("progress.keys"));
        hint.addClassNames("soft", "small");
        SaveButton nothing = new SaveButton(t("progress.unchanged"), errors, () -> {
            fields.draft().checkTellsNothing();
            unchanged.run();
            kept.forget();
            close();
        }, () -> !isOpened());
        nothing.removeThemeVariants(ButtonVariant.PRIMARY);
        nothing.setVisible(item.line().status().isOpen());
        getFooter().add(hint, new Button(t("action.cancel"), click -> close()), nothing, store);
        boolean same = answer != null && answer == item.line().health();
        if (same) {
            store.removeThemeVariants(ButtonVariant.PRIMARY);
            nothing.addThemeVariants(ButtonVariant.PRIMARY);
        }
        addOpenedChangeListener(change -> {
            if (change.isOpened() && answer != null && !kept.hasRestored()) {
                (same ? nothing : store).focus();
            } else if (change.isOpened()) {
                fields.focus();
            }
        });
    }

    void choose(ItemStatus next) {
        fields.choose(next);
    }

    private void save() {
        save.accept(fields.draft());
        kept.forget();
        close();
    }
}
