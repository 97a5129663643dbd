package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.EnumSet;
import java.util.function.Function;

/** The ways to look at what the filter lets through. */
class LookSwitch extends Nav {

    /** @param path of the page in another look */
    LookSwitch(Look now, Function<Look, String> path) {
        addClassName("look-switch");
        setAriaLabel(t("look.title"));
        for (Look look : EnumSet.complementOf(EnumSet.of(Look.PAPER))) {
            Anchor link = new Anchor(path.apply(look), t(look));
            if (look == now || look == Look.LIST && now == Look.PAPER) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
