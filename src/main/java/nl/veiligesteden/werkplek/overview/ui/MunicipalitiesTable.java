package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.StackedBar;
import nl.veiligesteden.werkplek.overview.ItemCounts;
import nl.veiligesteden.werkplek.overview.MunicipalityFigures;
import nl.veiligesteden.werkplek.overview.OverviewFilter;
import nl.veiligesteden.werkplek.overview.OverviewFilter.Column;
import nl.veiligesteden.werkplek.overview.OverviewPage;
import nl.veiligesteden.werkplek.overview.ProgrammeOverview;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Signal;
import nl.veiligesteden.werkplek.work.ui.ItemBadges;
import nl.veiligesteden.werkplek.work.ui.ItemsNavigation;
import org.jsoup.nodes.Element;

/** One row a municipality; every figure opens exactly the items that it counts. On a narrow screen each row stands as a block. */
class MunicipalitiesTable extends Markup {

    private static final Set<ItemStatus> RUNNING = Set.of(ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.BLOCKED);

    private final OverviewFilter filter;
    private final String period;
    private final Map<MunicipalityId, int[]> updates;
    private final YearMonth firstMonth;
    private final Instant now;

    /** @param period the slug of the period shown, which the figures' links keep */
    MunicipalitiesTable(OverviewPage page, OverviewFilter filter, String period, Map<MunicipalityId, int[]> updates, YearMonth firstMonth, Instant now) {
        this.filter = filter;
        this.period = period;
        this.updates = updates;
        this.firstMonth = firstMonth;
        this.now = now;
        Element table = root().appendElement("table").addClass("table overview").attr("role", "table");
        table.appendElement("caption").addClass("visually-hidden").text(t("overview.table"));
        Element head = table.appendElement("thead").attr("role", "rowgroup").appendElement("tr").attr("role", "row");
        for (Column sort : Column.values()) {
            heading(head, sort);
        }
        head.appendElement("th").attr("scope", "col").attr("role", "columnheader").text(t("overview.updates"));
        Element body = table.appendElement("tbody").attr("role", "rowgroup");
        page.shown().forEach(row -> row(body.appendElement("tr").attr("role", "row"), row));
        if (page.found().size() > 1) {
            totals(table.appendElement("tfoot").attr("role", "rowgroup").appendElement("tr").attr("role", "row"), page.found());
        }
        done();
    }

    private void heading(Element head, Column sort) {
        boolean current = filter.sort() == sort;
        Element cell = head.appendElement("th").attr("scope", "col").attr("role", "columnheader");
        if (isNumber(sort)) {
            cell.addClass("number");
        }
        if (current) {
            cell.attr("aria-sort", filter.descending() ? "descending" : "ascending");
        }
        // Figures begin with the highest, names with the A.
        boolean down = current ? !filter.descending() : isNumber(sort);
        Element link = link(cell, OverviewNavigation.across(filter.sortedBy(sort, down)), t(sort));
        if (current) {
            link.appendElement("span").attr("aria-hidden", "true").text(filter.descending() ? " ▾" : " ▴");
        }
    }

    private static boolean isNumber(Column sort) {
        return sort == Column.OVERDUE || sort == Column.STALE || sort == Column.HELP;
    }

    private void row(Element line, MunicipalityFigures row) {
        ItemFilter base = ItemFilter.NONE.with(Facet.PERIOD, period).with(Facet.MUNICIPALITY, row.slug());
        Element name = line.appendElement("th").attr("scope", "row").attr("role", "rowheader");
        link(name, Paths.withQuery(Paths.municipality(row.slug()), Map.of("periode", List.of(period))), row.name());
        if (row.paused()) {
            name.appendElement("span").addClass("soft small").text(" " + t("overview.paused"));
        }
        cell(line, t(Column.PLAN)).text(row.plan() == null ? t("overview.no-plan") : t(row.plan()));
        bar(cell(line, t(Column.ITEMS)).addClass("wide"), row, base);
        health(cell(line, t(Column.HEALTH)).addClass("healths wide"), row, base.with(Facet.STATUS, RUNNING));
        figure(cell(line, t(Column.OVERDUE)), row.counts().overdue(), base.with(Facet.SIGNAL, Set.of(Signal.OVERDUE)), t(Column.OVERDUE));
        figure(cell(line, t(Column.STALE)), row.counts().stale(), base.with(Facet.SIGNAL, Set.of(Signal.STALE)), t(Column.STALE));
        figure(cell(line, t(Column.HELP)), row.counts().help(), base.with(Facet.SIGNAL, Set.of(Signal.HELP_ASKED)), t(Column.HELP));
        cell(line, t(Column.UPDATED)).text(Formats.ago(row.counts().lastUpdateAt(), now));
        strip(cell(line, t("overview.updates")).addClass("two"), updates.getOrDefault(row.id(), new int[0]));
    }

    /** Of all that the filter lets through, also on other pages. */
    private static void totals(Element line, List<MunicipalityFigures> found) {
        line.appendElement("th").attr("scope", "row").attr("role", "rowheader").text(t("overview.total", found.size()));
        cell(line, t(Column.PLAN)).text(t("overview.total.plans", found.stream().filter(row -> row.plan() != null).count()));
        cell(line, t(Column.ITEMS)).addClass("wide").text(t("overview.total.items", total(found, ItemCounts::items)));
        cell(line, t(Column.HEALTH)).addClass("wide").text("");
        cell(line, t(Column.OVERDUE)).addClass("number").text(Formats.number(total(found, ItemCounts::overdue)));
        cell(line, t(Column.STALE)).addClass("number").text(Formats.number(total(found, ItemCounts::stale)));
        cell(line, t(Column.HELP)).addClass("number").text(Formats.number(total(found, ItemCounts::help)));
        cell(line, t(Column.UPDATED)).text("");
        cell(line, t("overview.updates")).addClass("two").text("");
    }

    private static int total(List<MunicipalityFigures> found, ToIntFunction<ItemCounts> figure) {
        return found.stream().mapToInt(row -> figure.applyAsInt(row.counts())).sum();
    }

    private static Element cell(Element line, String label) {
        return line.appendElement("td").attr("role", "cell").attr("data-label", label);
    }

    private static void bar(Element cell, MunicipalityFigures row, ItemFilter base) {
        StackedBar.draw(cell, t("overview.status-of", row.name()), MomentsCard.ORDER.stream().map(status -> new StackedBar.Segment(t(status),
                row.counts().byStatus().get(status), ItemBadges.barStyle(status), ItemsNavigation.across(base.with(Facet.STATUS, Set.of(status))))).toList());
    }

    private static void health(Element cell, MunicipalityFigures row, ItemFilter running) {
        Element line = cell.appendElement("div");
        for (Health health : Health.values()) {
            int count = row.counts().byHealth().get(health);
            if (count > 0) {
                link(line, ItemsNavigation.across(running.with(Facet.HEALTH, Set.of(health))), String.valueOf(count)).addClass(ItemBadges.mark(health).classes())
                        .attr("title", t(health) + ": " + count).attr("aria-label", t(health) + ": " + count);
            }
        }
        if (!line.hasText()) {
            line.addClass("soft").text("–");
        }
    }

    private static void figure(Element cell, int count, ItemFilter filter, String label) {
        cell.addClass("number");
        if (count == 0) {
            cell.addClass("soft").text("0");
        } else {
            link(cell, ItemsNavigation.across(filter), Formats.number(count)).attr("aria-label", label + ": " + count);
        }
    }

    private void strip(Element cell, int[] months) {
        String words = months.length == 0 ? t("overview.updates.none") : t("overview.updates.words",
                Formats.date(firstMonth.atDay(1)), Arrays.stream(months).mapToObj(String::valueOf).collect(Collectors.joining(", ")));
        Element strip = cell.appendElement("span").addClass("heat").attr("role", "img").attr("aria-label", words).attr("title", words);
        for (int month = 0; month < ProgrammeOverview.MONTHS; month++) {
            int count = months.length == 0 ? 0 : months[month];
            strip.appendElement("i").addClass(count == 0 ? "l0" : count < 4 ? "l1" : count < 10 ? "l2" : "l3");
        }
    }
}
