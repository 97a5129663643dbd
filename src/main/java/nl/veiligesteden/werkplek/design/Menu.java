package nl.veiligesteden.werkplek.design;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.menubar.MenuBar;

/** A menu bar whose own button, for what doesn't fit, speaks the reader's language too. */
public class Menu extends MenuBar {

    public Menu() {
        setI18n(new MenuBarI18n().setMoreOptions(t("menu.more")));
    }
}
