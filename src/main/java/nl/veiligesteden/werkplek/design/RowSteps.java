package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.util.function.ObjIntConsumer;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/**
 * Buttons in the rows of a long list whose rows are {@link Markup}: they look and speak as a {@link RowButton} does, and one listener on
 * the list hears them all. Its children are the rows.
 */
public final class RowSteps {

    private static final String PRESSED = "event.target.closest('[data-step]')";
    private static final String STEP = PRESSED + ".dataset.step";
    private static final String ROW = "[...element.children].findIndex(row => row.contains(event.target))";

    private RowSteps() {
    }

    /** @param step what is told to whoever listens */
    public static void add(Element row, String step, String word, String of) {
        row.appendElement("vaadin-button").attr("data-step", step).attr("aria-label", word + ": " + of).text(word);
    }

    /** @param pressed hears the step and the number of the row, from 0; as these come from outside, either may be one that does not exist */
    public static void listen(HasElement list, ObjIntConsumer<String> pressed) {
        DomListenerRegistration clicks = list.getElement().addEventListener("click", event -> {
            JsonNode data = event.getEventData();
            pressed.accept(data.path(STEP).asString(""), data.path(ROW).asInt(-1));
        });
        clicks.setFilter(PRESSED + " !== null").addEventData(STEP).addEventData(ROW);
    }

    /** Puts the focus on the first button of a row. */
    public static void focusFirst(HasElement row) {
        row.getElement().executeJs("this.querySelector('[data-step]')?.focus()");
    }
}
