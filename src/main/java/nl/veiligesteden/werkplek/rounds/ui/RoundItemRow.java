package nl.veiligesteden.werkplek.rounds.ui;

import com.vaadin.flow.component.html.ListItem;
import nl.veiligesteden.werkplek.design.RowSteps;
import nl.veiligesteden.werkplek.rounds.RoundItem;

/** An item of a round with its buttons, and beneath it the form once it is opened. */
class RoundItemRow extends ListItem {

    private final RoundList list;
    private RoundItemHead head;
    private RoundItem item;
    private RoundItemForm form;

    RoundItemRow(RoundList list, RoundItem item) {
        this.list = list;
        addClassName("round-item");
        show(item);
    }

    RoundItem item() {
        return item;
    }

    boolean isOpen() {
        return form != null;
    }

    /** Shows how it stands; what is being typed beneath stays. */
    final void show(RoundItem now) {
        item = now;
        if (head != null) {
            remove(head);
        }
        head = new RoundItemHead(now, list.now(), list.isWritable() && !isOpen());
        addComponentAsFirst(head);
    }

    void open() {
        if (form == null) {
            form = list.form(this);
            add(form);
            show(item);
        }
    }

    void openAndFocus() {
        open();
        form.focus();
        getElement().executeJs("this.scrollIntoView({block: 'nearest', behavior: 'instant'})");
    }

    void close() {
        if (form != null) {
            remove(form);
            form = null;
            show(item);
        }
    }

    /** Where the keyboard goes on: what was quick for the one before is likely quick for this one. */
    void focus() {
        RowSteps.focusFirst(this);
    }
}
