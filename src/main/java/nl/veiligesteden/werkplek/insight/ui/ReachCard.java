package nl.veiligesteden.werkplek.insight.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.insight.Connections;
import nl.veiligesteden.werkplek.insight.Connections.ReachOf;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.shell.Paths;
import org.jsoup.nodes.Element;

/** How many people activities reach in all, and of how many activities nobody told that. */
class ReachCard extends Card {

    ReachCard(Connections.Reach reach, Period period) {
        super(t("connections.reach"));
        Div words = new Div(t("connections.reach.explanation"));
        words.addClassName("small");
        Div left = new Div(new Span(t("connections.reach.left-out")));
        if (reach.stopped() > 0) {
            left.add(new Span(" "), new Anchor(path(period.slug(), ReachOf.STOPPED, 1), t("connections.reach.stopped", reach.stopped())));
        }
        left.addClassNames("soft", "small");
        add(words, new Rows(reach, period.slug()), left, new Anchor(path(period.slug(), ReachOf.ALL, 1), t("connections.reach.all", reach.activities())));
    }

    static String path(String period, ReachOf which, int page) {
        return Paths.withQuery(InsightNavigation.REACH, Map.of("periode", List.of(period), "toon", List.of(word(which)), "pagina", List.of(String.valueOf(page))));
    }

    static String word(ReachOf which) {
        return which.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static final class Rows extends Markup {
        Rows(Connections.Reach reach, String period) {
            Table table = new Table(root(), t("connections.reach"), Set.of(1, 2, 3), t("connections.reach.activities"), t("connections.reach.people"),
                    t("connections.reach.telling"), t("connections.reach.silent"));
            row(table, period, t("connections.reach.done"), reach.reached(), reach.doneTelling(), ReachOf.DONE, reach.done() - reach.doneTelling(), ReachOf.DONE_SILENT);
            row(table, period, t("connections.reach.active"), reach.intended(), reach.activeTelling(), ReachOf.ACTIVE, reach.active() - reach.activeTelling(), ReachOf.ACTIVE_SILENT);
            done();
        }

        private static void row(Table table, String period, String words, long people, int telling, ReachOf told, int silent, ReachOf untold) {
            Element row = table.row(words, "", "", "").parent();
            if (telling == 0) {
                row.child(1).text("–");
            } else {
                link(row.child(1), path(period, told, 1), Formats.number(people));
            }
            Charts.figure(row.child(2), telling, path(period, told, 1));
            Charts.figure(row.child(3), silent, path(period, untold, 1));
        }
    }
}
