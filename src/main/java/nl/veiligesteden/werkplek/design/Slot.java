package nl.veiligesteden.werkplek.design;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A part of a page that is made anew only when what it shows has changed: the rest of the page stays as it is, and so does the keyboard. */
public class Slot<D> extends Div {

    private final Supplier<D> look;
    private final Function<D, Component> make;
    private D shown;

    /**
     * @param look finds what there is to show; what it returns is compared
     * @param make shows it
     */
    public Slot(Supplier<D> look, Function<D, Component> make) {
        this.look = look;
        this.make = make;
        addClassName("slot");
        shown = look.get();
        add(make.apply(shown));
    }

    /** Looks again. @return whether something else is shown than before */
    public boolean refresh() {
        D now = look.get();
        if (Objects.equals(now, shown)) {
            return false;
        }
        shown = now;
        // The control that had the keyboard goes with the old part; its namesake in the new one gets it.
        getElement().executeJs("""
                const held = this.held;
                if (held && (document.activeElement === document.body || !document.activeElement)) {
                    [...this.querySelectorAll('a, vaadin-button, button, input')].find(e => this.nameOf(e) === held)?.focus();
                }""");
        removeAll();
        add(make.apply(now));
        return true;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("""
                this.nameOf = e => e.getAttribute('aria-label') || e.labels?.[0]?.textContent || e.textContent;
                this.addEventListener('focusin', e => this.held = this.nameOf(e.target));
                this.addEventListener('focusout', e => { if (e.relatedTarget && !this.contains(e.relatedTarget)) this.held = null; });""");
    }
}
