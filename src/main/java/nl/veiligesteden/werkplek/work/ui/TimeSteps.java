package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.YearMonth;
import java.util.function.Function;

/** Which stretch of time stands below, and the ways to the one before, the one after and today. */
class TimeSteps extends Div {

    /** @param path of the page in another month; null for this one */
    TimeSteps(String heading, YearMonth before, YearMonth after, Function<YearMonth, String> path) {
        addClassNames("line", "time-steps");
        H2 title = new H2(heading);
        add(step(path.apply(before), "‹", t("look.before")), title, step(path.apply(after), "›", t("look.after")), button(path.apply(null), t("look.today")));
    }

    private static Anchor step(String path, String sign, String words) {
        Anchor step = button(path, sign);
        step.setAriaLabel(words);
        step.setTitle(words);
        return step;
    }

    private static Anchor button(String path, String text) {
        Anchor button = new Anchor(path, text);
        button.addClassName("as-button");
        return button;
    }
}
