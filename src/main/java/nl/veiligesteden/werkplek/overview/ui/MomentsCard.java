package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.StackedBar;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** Progress by status, in all and by moment; every figure opens what it counts, and the same stands in a table. */
class MomentsCard extends Card {

    /** Finished first, as one reads progress. */
    static final List<ItemStatus> ORDER = List.of(ItemStatus.DONE, ItemStatus.IN_PROGRESS, ItemStatus.PLANNED, ItemStatus.DRAFT, ItemStatus.BLOCKED,
            ItemStatus.STOPPED);

    MomentsCard(String slug, Dashboard.Counts counts, ItemFilter base) {
        super(t("dashboard.moments"));
        add(new Bars(slug, counts, base));
    }

    private static final class Bars extends Markup {
        private final String slug;

        Bars(String slug, Dashboard.Counts counts, ItemFilter base) {
            this.slug = slug;
            Element bars = root().appendElement("div").addClass("bars");
            bar(bars, t("dashboard.all-items"), counts.byStatus(), base);
            for (Moment moment : Moment.values()) {
                bar(bars, t(moment), counts.byMoment().getOrDefault(moment, Map.of()), base.with(Facet.MOMENT, Set.of(moment)));
            }
            Element legend = root().appendElement("div").addClass("legend");
            ORDER.forEach(status -> badge(legend, ItemBadges.mark(status)));
            if (counts.withoutMoment() > 0) {
                root().appendElement("div").addClass("soft small").text(t("dashboard.without-moment", counts.withoutMoment()));
            }
            table(counts);
            done();
        }

        private void bar(Element bars, String label, Map<ItemStatus, Integer> counts, ItemFilter filter) {
            Element bar = bars.appendElement("div");
            Element head = bar.appendElement("div").addClass("bar-label");
            head.appendElement("span").text(label);
            head.appendElement("span").addClass("soft small").text(t("dashboard.items", counts.values().stream().mapToInt(Integer::intValue).sum()));
            StackedBar.draw(bar, label, ORDER.stream().map(status -> new StackedBar.Segment(t(status), counts.getOrDefault(status, 0),
                    ItemBadges.barStyle(status), ItemsNavigation.list(slug, filter.with(Facet.STATUS, Set.of(status))))).toList());
        }

        private void table(Dashboard.Counts counts) {
            Element details = root().appendElement("details").addClass("as-table");
            details.appendElement("summary").text(t("dashboard.as-table"));
            Table table = new Table(details, t("dashboard.moments"), Set.of(1, 2, 3, 4, 5, 6), cells(t("item.moment"), T::t));
            table.row(figures(t("dashboard.all-items"), counts.byStatus()));
            for (Moment moment : Moment.values()) {
                table.row(figures(t(moment), counts.byMoment().getOrDefault(moment, Map.of())));
            }
        }

        private static String[] figures(String label, Map<ItemStatus, Integer> counts) {
            return cells(label, status -> Formats.number(counts.getOrDefault(status, 0)));
        }

        private static String[] cells(String first, Function<ItemStatus, String> rest) {
            return Stream.concat(Stream.of(first), ORDER.stream().map(rest)).toArray(String[]::new);
        }
    }
}
