package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.Component;

/** The key that presses a control, wherever the person is on the page and not typing; "?" lists them. */
public enum Shortcut {
    NEW("n"),
    PROGRESS("v"),
    EDIT("b"),
    MY_WORK("m"),
    HOME("d");

    private final String key;

    Shortcut(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public <C extends Component> C on(C control) {
        control.getElement().setAttribute("data-key", key).setAttribute("aria-keyshortcuts", key);
        return control;
    }
}
