package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.SaveButton;

/** Shows what would happen before the button is there that does it. What is typed after that has to be looked at anew. */
abstract class LookFirstDialog {

    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final Div preview = new Div();
    private final SaveButton go;

    LookFirstDialog(String title, FormErrors errors) {
        dialog.setHeaderTitle(title);
        dialog.setCloseOnOutsideClick(false);
        dialog.setMaxWidth("48rem");
        preview.getElement().setAttribute("role", "status");
        preview.addClassName("stack");
        go = new SaveButton("", errors, this::act, () -> !dialog.isOpened());
        go.setVisible(false);
        form.addClassName("dialog-form");
        form.add(new Div(new Button(t("people.many.look"), click -> errors.tryTo(this::look))), preview);
        dialog.add(form);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), go);
    }

    abstract void look();

    abstract void act();

    /** @param first has the keyboard once the dialog is open */
    final void fields(Focusable<?> first, Component... fields) {
        for (int i = 0; i < fields.length; i++) {
            form.addComponentAtIndex(i, fields[i]);
        }
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                first.focus();
            }
        });
    }

    final void open() {
        dialog.open();
    }

    final void close() {
        dialog.close();
    }

    final void forget() {
        preview.removeAll();
        go.setVisible(false);
    }

    /** @param deed what the button does, in words; null where there is nothing to do */
    final void show(String deed, Component... found) {
        preview.removeAll();
        preview.add(found);
        go.setText(deed == null ? "" : deed);
        go.setVisible(deed != null);
        // On a phone it would stand below what can be seen.
        preview.getElement().executeJs("requestAnimationFrame(() => this.scrollIntoView())");
    }
}
