package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;

/** A button with a menu beneath it. Unlike a bar of menus it measures nothing while the page opens. */
public class Menu extends Button {

    private final ContextMenu items = new ContextMenu(this);

    public Menu(String text) {
        setText(text);
        addClassName("menu");
        items.setOpenOnClick(true);
        items.setPosition(ContextMenuPosition.BOTTOM_START);
        getElement().setAttribute("aria-haspopup", "menu").setAttribute("aria-expanded", "false");
        items.addOpenedChangeListener(change -> getElement().setAttribute("aria-expanded", String.valueOf(change.isOpened())));
    }

    /** @param content what the button shows instead of a word; it needs a label of its own */
    public Menu(Component content, String label) {
        this("");
        getElement().appendChild(content.getElement());
        setAriaLabel(label);
    }

    /** Where items are added. */
    public final ContextMenu items() {
        return items;
    }
}
