package nl.veiligesteden.werkplek.work.ui;

import com.vaadin.flow.component.HasElement;
import java.util.List;
import nl.veiligesteden.werkplek.live.LiveChange;

/** Items on a page in one of their looks, which keep up with what others do. */
interface Shown extends HasElement {

    /** @return whether the page now shows something else than before */
    boolean refresh(List<LiveChange> changes);
}
