package nl.veiligesteden.werkplek.views;

import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;

/** All that a person can read on a part of a page, whatever made it. */
final class PageText {

    private PageText() {
    }

    /** What stands there, what fields hold, and what is told by pointing. */
    static String of(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return Stream.concat(Stream.of("innerHTML", "value", "title").map(property -> element.getProperty(property, "")), element.getChildren().map(PageText::of))
                .reduce("", (before, after) -> before + " " + after);
    }
}
