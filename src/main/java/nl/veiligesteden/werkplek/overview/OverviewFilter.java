package nl.veiligesteden.werkplek.overview;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veiligesteden.werkplek.plans.PlanState;

/**
 * Which municipalities Movisie's overview shows and in what order; read from and written to its address. Unknown words are ignored:
 * an old bookmark still opens.
 *
 * @param plan the state of the plan, or null for any
 * @param withoutPlan only who has no plan in the period; goes before {@code plan}
 * @param help only who asks for help
 * @param silent only who told nothing for as long as makes an item silent
 * @param page from 1
 */
public record OverviewFilter(String period, String search, PlanState plan, boolean withoutPlan, String province, boolean help, boolean silent, boolean paused,
                             Column sort, boolean descending, int page) {

    /** What the table can be sorted by. The name comes first, since this is no league table. */
    public enum Column { NAME, PLAN, ITEMS, HEALTH, OVERDUE, STALE, HELP, UPDATED }

    public static final OverviewFilter NONE = new OverviewFilter("", "", null, false, "", false, false, false, Column.NAME, false, 1);
    private static final String NO_PLAN = "geen";

    public OverviewFilter withPeriod(String changed) {
        return new OverviewFilter(changed, search, plan, withoutPlan, province, help, silent, paused, sort, descending, 1);
    }

    public OverviewFilter withSearch(String changed) {
        return new OverviewFilter(period, changed, plan, withoutPlan, province, help, silent, paused, sort, descending, 1);
    }

    public OverviewFilter withPlan(PlanState changed, boolean without) {
        return new OverviewFilter(period, search, changed, without, province, help, silent, paused, sort, descending, 1);
    }

    public OverviewFilter withProvince(String changed) {
        return new OverviewFilter(period, search, plan, withoutPlan, changed, help, silent, paused, sort, descending, 1);
    }

    public OverviewFilter withHelp(boolean changed) {
        return new OverviewFilter(period, search, plan, withoutPlan, province, changed, silent, paused, sort, descending, 1);
    }

    public OverviewFilter withSilent(boolean changed) {
        return new OverviewFilter(period, search, plan, withoutPlan, province, help, changed, paused, sort, descending, 1);
    }

    /** @param changed whether municipalities that pause are shown too */
    public OverviewFilter withPaused(boolean changed) {
        return new OverviewFilter(period, search, plan, withoutPlan, province, help, silent, changed, sort, descending, 1);
    }

    public OverviewFilter sortedBy(Column changed, boolean down) {
        return new OverviewFilter(period, search, plan, withoutPlan, province, help, silent, paused, changed, down, 1);
    }

    public OverviewFilter onPage(int changed) {
        return new OverviewFilter(period, search, plan, withoutPlan, province, help, silent, paused, sort, descending, changed);
    }

    /** Without what narrows the table; period and order stay. */
    public OverviewFilter cleared() {
        return NONE.withPeriod(period).sortedBy(sort, descending);
    }

    public boolean isNarrowed() {
        return !onPage(1).equals(cleared());
    }

    /** The query parameters of an address that says the same; empty parts are left out. */
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "periode", period);
        put(query, "zoek", search);
        put(query, "plan", withoutPlan ? NO_PLAN : plan == null ? "" : word(plan));
        put(query, "provincie", province);
        put(query, "hulpvraag", help ? "ja" : "");
        put(query, "stil", silent ? "ja" : "");
        put(query, "pauzeert", paused ? "ja" : "");
        put(query, "volgorde", sort == Column.NAME && !descending ? "" : word(sort) + (descending ? "-af" : ""));
        put(query, "pagina", page == 1 ? "" : String.valueOf(page));
        return query;
    }

    public static OverviewFilter fromQuery(Map<String, List<String>> query) {
        String order = first(query, "volgorde");
        boolean down = order.endsWith("-af");
        Column sort = value(Column.class, down ? order.substring(0, order.length() - 3) : order);
        String page = first(query, "pagina");
        return new OverviewFilter(first(query, "periode"), first(query, "zoek"), value(PlanState.class, first(query, "plan")),
                first(query, "plan").equals(NO_PLAN), first(query, "provincie"), first(query, "hulpvraag").equals("ja"), first(query, "stil").equals("ja"),
                first(query, "pauzeert").equals("ja"), sort == null ? Column.NAME : sort, down, page.matches("0|[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1);
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (!value.isBlank()) {
            query.put(name, List.of(value));
        }
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> E value(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> word(value).equals(word)).findFirst().orElse(null);
    }
}
