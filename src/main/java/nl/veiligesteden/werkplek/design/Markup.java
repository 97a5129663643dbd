package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.html.Div;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Much that is only read, such as a table of hundreds of figures: the session keeps one string of it rather than thousands of nodes.
 * It is made of elements, never of strings, so that no name is ever read as HTML.
 */
public class Markup extends Div {

    // Other signs than Latin ones are written as numbers: a single dash would make the session keep two bytes for every letter.
    private Element root = new Document("").outputSettings(new Document.OutputSettings().prettyPrint(false).charset(StandardCharsets.ISO_8859_1))
            .appendElement("div");

    /** Where the content is put until {@link #done} sends it. */
    protected Element root() {
        return root;
    }

    protected void done() {
        getElement().setProperty("innerHTML", root.html());
        root = null;
    }

    protected static Element badge(Element parent, Mark mark) {
        return parent.appendElement("span").addClass(mark.classes()).text(mark.text());
    }

    protected static Element link(Element parent, String path, String text) {
        return parent.appendElement("a").attr("href", path).text(text);
    }
}
