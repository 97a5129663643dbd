package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.StackedBar;
import nl.veiligesteden.werkplek.design.Table;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;

/** Progress by status, in all and by moment; every figure opens what it counts, and the same stands in a table. */
class MomentsCard extends Card {

    /** Finished first, as one reads progress. */
    static final List<ItemStatus> ORDER = List.of(ItemStatus.DONE, ItemStatus.IN_PROGRESS, ItemStatus.PLANNED, ItemStatus.DRAFT, ItemStatus.BLOCKED,
            ItemStatus.STOPPED);

    MomentsCard(String slug, Dashboard.Counts counts, ItemFilter base) {
        super(t("dashboard.moments"));
        Div bars = new Div(bar(t("dashboard.all-items"), counts.byStatus(), slug, base));
        bars.addClassName("bars");
        Table table = new Table(t("dashboard.moments"), Set.of(1, 2, 3, 4, 5, 6), heads());
        table.row(cells(t("dashboard.all-items"), counts.byStatus()));
        for (Moment moment : Moment.values()) {
            Map<ItemStatus, Integer> ofMoment = counts.byMoment().getOrDefault(moment, Map.of());
            bars.add(bar(t(moment), ofMoment, slug, base.withMoments(Set.of(moment))));
            table.row(cells(t(moment), ofMoment));
        }
        add(bars, new Legend(false));
        if (counts.withoutMoment() > 0) {
            Div without = new Div(t("dashboard.without-moment", counts.withoutMoment()));
            without.addClassNames("soft", "small");
            add(without);
        }
        NativeDetails details = new NativeDetails(t("dashboard.as-table"), table);
        details.addClassName("as-table");
        add(details);
    }

    private static Div bar(String label, Map<ItemStatus, Integer> counts, String slug, ItemFilter filter) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        Span count = new Span(t("dashboard.items", total));
        count.addClassNames("soft", "small");
        Div head = new Div(new Span(label), count);
        head.addClassName("bar-label");
        List<StackedBar.Segment> segments = ORDER.stream().map(status -> new StackedBar.Segment(t(status), counts.getOrDefault(status, 0),
                ItemBadges.barStyle(status), ItemsNavigation.list(slug, filter.withStatuses(Set.of(status))))).toList();
        return new Div(head, new StackedBar(label, segments));
    }

    private static String[] heads() {
        List<String> heads = new ArrayList<>(List.of(t("item.moment")));
        ORDER.forEach(status -> heads.add(t(status)));
        return heads.toArray(String[]::new);
    }

    private static String[] cells(String label, Map<ItemStatus, Integer> counts) {
        List<String> cells = new ArrayList<>(List.of(label));
        ORDER.forEach(status -> cells.add(String.valueOf(counts.getOrDefault(status, 0))));
        return cells.toArray(String[]::new);
    }
}
