package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BiConsumer;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;
import nl.veiligesteden.werkplek.shell.KeptFields;
import nl.veiligesteden.werkplek.work.ItemDraft;

/** The form of an item with its buttons. It stays open, with all that was typed, until the save went well. */
class ItemDialog extends Dialog {

    /**
     * @param save stores the draft and runs what it is handed once it stands
     */
    ItemDialog(String title, ItemForm form, KeptFields kept, BiConsumer<ItemDraft, Runnable> save) {
        setHeaderTitle(title);
        setWidth("min(46rem, 94vw)");
        setCloseOnOutsideClick(false);
        form.keepIn(kept);
        kept.banner().ifPresent(this::add);
        add(form);
        FormErrors errors = new FormErrors();
        form.registerWith(errors);
        SaveButton store = new SaveButton(t("action.save"), errors, () -> save.accept(form.toDraft(), () -> {
            kept.forget();
            close();
        }), () -> !isOpened());
        store.onControlEnter();
        getFooter().add(new Button(t("action.cancel"), click -> close()), store);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                form.focusTitle();
            }
        });
    }
}
