package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/** Addresses as text, for links. */
public final class Paths {

    private Paths() {
    }

    public static String municipality(String slug) {
        return "gemeente/" + slug;
    }

    public static String partner(String slug) {
        return "partner/" + slug;
    }

    public static String withQuery(String path, Map<String, List<String>> query) {
        return query.isEmpty() ? path : path + "?" + new QueryParameters(query).getQueryString();
    }
}
