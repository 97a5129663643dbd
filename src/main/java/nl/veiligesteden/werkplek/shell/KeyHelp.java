package nl.veiligesteden.werkplek.shell;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.design.Shortcut;

/** "?" lists the shortcuts. Those of a single key can be turned off, for who speaks to the computer or presses keys by accident. */
@Tag("key-help")
@JsModule("./shell/key-help.ts")
class KeyHelp extends Component {

    private static final List<String> WITH_MODIFIER = List.of("Ctrl-K", "Ctrl-Enter", "Esc");

    /** Opens the list by hand. */
    void help() {
        getElement().callJsFunction("help");
    }

    @ClientCallable
    void open(boolean on) {
        Dialog dialog = new Dialog(t("keys.title"));
        dialog.setWidth("min(32rem, 94vw)");
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        line(list, "?");
        line(list, "/");
        for (Shortcut shortcut : Shortcut.values()) {
            line(list, shortcut.key());
        }
        WITH_MODIFIER.forEach(key -> line(list, key));
        Checkbox single = new Checkbox(t("keys.single"), on);
        single.addValueChangeListener(change -> getElement().callJsFunction("turn", change.getValue()));
        Div content = new Div(list, single);
        content.addClassName("stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(t("action.close"), click -> dialog.close()));
        dialog.open();
    }

    private static void line(DescriptionList list, String key) {
        Span cap = new Span(key);
        cap.addClassName("key");
        list.add(new DescriptionList.Term(cap), new DescriptionList.Description(t("keys." + key)));
    }
}
