package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.rounds.RoundItem;
import nl.veiligesteden.werkplek.work.ItemListItem;

/** An item of a round with its buttons, and beneath it the form once it is opened. */
class RoundItemRow extends ListItem {

    private final RoundList list;
    private final Div head = new Div();
    private final Div place = new Div();
    private RoundItem item;
    private RoundItemForm form;
    private Button fill;
    private Button nothing;

    RoundItemRow(RoundList list, RoundItem item) {
        this.list = list;
        addClassName("round-item");
        head.addClassName("round-head");
        add(head, place);
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
        head.removeAll();
        head.add(new RoundItemHead(now, list.now()));
        if (list.isWritable()) {
            ItemListItem line = now.line();
            fill = new RowButton(t(now.complete() ? "rounds.adjust" : "rounds.fill"), line.title(), () -> list.open(this));
            nothing = new RowButton(t("progress.unchanged"), line.title(), () -> list.unchanged(this));
            nothing.setVisible(!now.told() && line.status().isOpen());
            Div buttons = new Div(nothing, fill);
            buttons.addClassName("line");
            buttons.setVisible(!isOpen());
            head.add(buttons);
        }
    }

    void open() {
        if (form == null) {
            form = list.form(this);
            place.add(form);
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
            place.removeAll();
            form = null;
            show(item);
        }
    }

    /** Where the keyboard goes on: what was quick for the one before is likely quick for this one. */
    void focus() {
        (nothing != null && nothing.isVisible() ? nothing : fill).focus();
    }
}
