package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import nl.veiligesteden.werkplek.design.WideTable;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Pager;
import nl.veiligesteden.werkplek.overview.OverviewFilter;
import nl.veiligesteden.werkplek.overview.OverviewPage;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.shell.TakeAlong;

/** The table of municipalities with what its figures leave out, and the way to the other pages. */
class MunicipalitiesCard extends Card {

    MunicipalitiesCard(OverviewPage page, OverviewFilter filter, String period, Map<MunicipalityId, int[]> updates, YearMonth firstMonth, Instant now) {
        super(t("overview.municipalities"));
        note(t("overview.shown", page.first(), Math.max(0, page.first() - 1) + page.shown().size(), page.found().size()));
        if (page.found().isEmpty()) {
            add(new EmptyState(t("overview.empty"), t("overview.empty.explanation"), new Anchor(OverviewNavigation.across(filter.cleared()), t("filter.clear"))));
            return;
        }
        add(new WideTable(t("overview.table"), new MunicipalitiesTable(page, filter, period, updates, firstMonth, now)), new Legend(), leftOut(page));
        add(new TakeAlong(t("overview.municipalities"), format -> OverviewSheets.path(filter.withPeriod(period), format)));
        add(new Pager(page.page(), page.pages(), number -> OverviewNavigation.across(filter.onPage(number))));
    }

    private static Component leftOut(OverviewPage page) {
        int unjudged = page.found().stream().mapToInt(row -> row.counts().unjudged()).sum();
        long without = page.found().stream().filter(row -> row.plan() == null).count();
        Div words = new Div(t("overview.left-out", unjudged, without, ItemConditions.STALE_DAYS));
        words.addClassNames("soft", "small");
        return words;
    }
}
