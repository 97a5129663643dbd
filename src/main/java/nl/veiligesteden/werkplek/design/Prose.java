package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** A text of paragraphs, parted by blank lines, in which lines that begin with a bullet are a list. Nothing in it is read as HTML. */
public class Prose extends Div {

    public Prose(String text) {
        addClassName("prose");
        for (String block : text.split("\\n\\s*\\n")) {
            UnorderedList list = null;
            for (String line : block.split("\\n")) {
                String trimmed = line.strip();
                if (trimmed.startsWith("•")) {
                    if (list == null) {
                        list = new UnorderedList();
                        add(list);
                    }
                    list.add(new ListItem(trimmed.substring(1).strip()));
                } else if (!trimmed.isEmpty()) {
                    list = null;
                    add(new Paragraph(trimmed));
                }
            }
        }
    }
}
