package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;

/** Addresses as text, for links. */
public final class Paths {

    /** What waits on a person, in all their workspaces. */
    public static final String MY_WORK = "mijn-werk";

    /** What a person is mailed, when, and the own calendar. */
    public static final String MAIL_SETTINGS = "mail-en-agenda";

    /** What was done with the own account. */
    public static final String MY_TRAIL = "mijn-logboek";

    /** What is held on the person. */
    public static final String MY_DATA = "mijn-gegevens";

    /** What is held on whom and why, for everybody. */
    public static final String PRIVACY = "privacy";

    private Paths() {
    }

    public static String municipality(String slug) {
        return "gemeente/" + slug;
    }

    public static String partner(String slug) {
        return "partner/" + slug;
    }

    /** Goes to an address with its query, which {@link UI#navigate(String)} refuses. */
    public static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** Shows another address for the page that stands, which opens it the next time. */
    public static void showAs(String address) {
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
    }

    public static String withQuery(String path, Map<String, List<String>> query) {
        return query.isEmpty() ? path : path + "?" + new QueryParameters(query).getQueryString();
    }
}
