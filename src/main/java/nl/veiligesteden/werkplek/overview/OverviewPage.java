package nl.veiligesteden.werkplek.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.overview.OverviewFilter.Column;
import nl.veiligesteden.werkplek.shared.Slug;
import nl.veiligesteden.werkplek.work.Health;

/**
 * The part of the figures that a filter lets through, in its order, page by page. The figures are some hundreds of lines at most, one
 * for each municipality, so this needs no second look at the database.
 *
 * @param found all that the filter lets through
 * @param shown those on this page
 * @param page from 1, never beyond the last, or {@link Page#ALL}
 */
public record OverviewPage(List<MunicipalityFigures> found, List<MunicipalityFigures> shown, int page, int pages) {

    /** As many as take part today; each line is a page of figures by itself, so more would make heavy pages. */
    private static final int SIZE = 25;

    /** @param silentBefore who last told something before this is silent */
    public static OverviewPage of(List<MunicipalityFigures> all, OverviewFilter filter, Instant silentBefore) {
        List<MunicipalityFigures> found = all.stream().filter(passes(filter, silentBefore)).sorted(order(filter)).toList();
        int pages = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        int page = Math.min(filter.page(), pages);
        return page == Page.ALL ? new OverviewPage(found, found, page, pages) : new OverviewPage(found, found.subList((page - 1) * SIZE, Math.min(found.size(), page * SIZE)), page, pages);
    }

    /** The number of the first that is shown, from 1; 0 where there is none. */
    public int first() {
        return found.isEmpty() ? 0 : page == Page.ALL ? 1 : (page - 1) * SIZE + 1;
    }

    private static Predicate<MunicipalityFigures> passes(OverviewFilter filter, Instant silentBefore) {
        String search = filter.search().strip().toLowerCase(Locale.ROOT);
        // Who types its name looks for it, whether it pauses or not.
        return row -> (!row.paused() || filter.paused() || !search.isEmpty()) && row.name().toLowerCase(Locale.ROOT).contains(search)
                && (filter.province().isBlank() || filter.province().equals(row.province()))
                && (filter.withoutPlan() ? row.plan() == null : filter.plan() == null || filter.plan() == row.plan())
                && (!filter.help() || row.counts().help() > 0)
                && (!filter.silent() || isSilent(row, silentBefore));
    }

    public static boolean isSilent(MunicipalityFigures row, Instant silentBefore) {
        return row.counts().lastUpdateAt() == null || row.counts().lastUpdateAt().isBefore(silentBefore);
    }

    private static Comparator<MunicipalityFigures> order(OverviewFilter filter) {
        Comparator<MunicipalityFigures> order = order(filter.sort());
        return (filter.descending() ? order.reversed() : order).thenComparing(OverviewPage::sortName);
    }

    private static Comparator<MunicipalityFigures> order(Column sort) {
        return switch (sort) {
            case NAME -> Comparator.comparing(OverviewPage::sortName);
            case PLAN -> Comparator.comparing(MunicipalityFigures::plan, Comparator.nullsFirst(Comparator.naturalOrder()));
            case ITEMS -> Comparator.comparingInt(row -> row.counts().items());
            case HEALTH -> Comparator.<MunicipalityFigures>comparingInt(row -> row.counts().byHealth().get(Health.AT_RISK))
                    .thenComparingInt(row -> row.counts().byHealth().get(Health.ATTENTION));
            case OVERDUE -> Comparator.comparingInt(row -> row.counts().overdue());
            case STALE -> Comparator.comparingInt(row -> row.counts().stale());
            case HELP -> Comparator.comparingInt(row -> row.counts().help());
            case UPDATED -> Comparator.comparing(row -> row.counts().lastUpdateAt(), Comparator.nullsFirst(Comparator.naturalOrder()));
        };
    }

    /** 's-Hertogenbosch stands under the H, as in every Dutch list. */
    private static String sortName(MunicipalityFigures row) {
        return Slug.of(row.name().replaceFirst("^'[a-z][- ]", ""));
    }
}
