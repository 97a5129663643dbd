package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.veiligesteden.werkplek.shared.Page;

/**
 * What a simple list shows, as its address says it.
 *
 * @param page from 1, or {@link Page#ALL}
 * @param order a word of the list's own; empty for the order that it begins with
 */
public record ListQuery(String search, int page, String order) {

    public static ListQuery of(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        String page = query.getSingleParameter("pagina").orElse("");
        return new ListQuery(query.getSingleParameter("zoek").orElse(""), page.matches("0|[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1,
                query.getSingleParameter("volgorde").orElse(""));
    }

    /** The address of the same list with another search, from its first page. */
    public String searching(String path, String changed) {
        return new ListQuery(changed, 1, order).path(path);
    }

    /** The same list in another order, from its first page. */
    public String ordering(String path, String changed) {
        return new ListQuery(search, 1, changed).path(path);
    }

    public String path(String path, int changedPage) {
        return new ListQuery(search, changedPage, order).path(path);
    }

    private String path(String path) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!search.isBlank()) {
            query.put("zoek", List.of(search));
        }
        if (!order.isBlank()) {
            query.put("volgorde", List.of(order));
        }
        if (page != 1) {
            query.put("pagina", List.of(String.valueOf(page)));
        }
        return Paths.withQuery(path, query);
    }

    public boolean finds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }

    /** The lines of this page out of all that were found. */
    public <T> List<T> shown(List<T> found) {
        Page rows = Page.numbered(page, found.size());
        return found.subList(rows.offset(), Math.min(found.size(), rows.offset() + rows.limit()));
    }
}
