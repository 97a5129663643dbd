package nl.veiligesteden.werkplek.work.ui;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.work.ItemFilter;

/**
 * What the page of items shows, as its address says it: which items, in what look, and for a look with time what time.
 *
 * @param month null for this month
 */
record ItemsAddress(ItemFilter filter, Look look, Zoom zoom, YearMonth month) {

    ItemsAddress with(ItemFilter changed) {
        return new ItemsAddress(changed, look, zoom, month);
    }

    ItemsAddress with(Look changed) {
        return new ItemsAddress(filter, changed, zoom, month);
    }

    ItemsAddress with(Zoom changed) {
        return new ItemsAddress(filter, look, changed, month);
    }

    ItemsAddress with(YearMonth changed) {
        return new ItemsAddress(filter, look, zoom, changed);
    }

    Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>(filter.toQuery());
        if (look != Look.LIST) {
            query.put("beeld", List.of(look.word()));
        }
        if (zoom != Zoom.QUARTER) {
            query.put("schaal", List.of(zoom.word()));
        }
        if (month != null) {
            query.put("maand", List.of(month.toString()));
        }
        return query;
    }

    static ItemsAddress fromQuery(Map<String, List<String>> query) {
        return new ItemsAddress(ItemFilter.fromQuery(query), Look.of(first(query, "beeld")), Zoom.of(first(query, "schaal")), month(first(query, "maand")));
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What is no month is this month, as any unknown word of an address is left aside. */
    private static YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException notAMonth) {
            return null;
        }
    }
}
