package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.button.Button;

/** A button that stands in each row of a list: whoever hears it is told of which row it is, after the word that others see. */
public class RowButton extends Button {

    public RowButton(String word, String of, Runnable deed) {
        super(word, click -> deed.run());
        setAriaLabel(word + ": " + of);
    }
}
