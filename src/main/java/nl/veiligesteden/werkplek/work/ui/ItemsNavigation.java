package nl.veiligesteden.werkplek.work.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.springframework.stereotype.Component;

/** Addresses of lists and items, for whoever links to them. */
@Component
public class ItemsNavigation implements NavigationSource {

    public static final String ITEMS = "/onderdelen";
    static final String READ_SHEET = ITEMS + "/inlezen";
    public static final String TASKS = "/taken";
    public static final String HELP = "/hulpvragen";
    public static final String HANDOVER = "/overdracht";

    /** The query parameter of an answer that is filled in. */
    public static final String ANSWER = "antwoord";
    public static final String ON_COURSE = "op-koers";
    public static final String UNCHANGED = "niets-veranderd";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(kind(30, "nav.actions", Icon.FLAG_O, ItemKind.ACTION), kind(40, "nav.activities", Icon.CALENDAR_O, ItemKind.ACTIVITY),
                kind(50, "nav.tasks", Icon.HANDSHAKE, ItemKind.PARTNER_TASK),
                NavigationEntry.forAll(Role.Scope.PROGRAMME, 20, "nav.items", Icon.LIST, WorkspaceRoute.PROGRAMME + ITEMS),
                new NavigationEntry(Role.Scope.PROGRAMME, 15, "nav.help", Icon.LIFEBUOY, WorkspaceRoute.PROGRAMME + HELP, Set.of(Role.values()), true),
                NavigationEntry.forAll(Role.Scope.PARTNER, 10, "nav.my-tasks", Icon.CHECK_SQUARE_O, "partner/{slug}"));
    }

    private static NavigationEntry kind(int order, String label, Icon icon, ItemKind kind) {
        return NavigationEntry.forAll(Role.Scope.MUNICIPALITY, order, label, icon, list("{slug}", ItemFilter.NONE.with(Facet.KIND, Set.of(kind))));
    }

    public static String list(String municipality, ItemFilter filter) {
        return Paths.withQuery(Paths.municipality(municipality) + ITEMS, filter.toQuery());
    }

    public static String item(String municipality, ItemId item) {
        return items(municipality) + item.value();
    }

    /** The item with "nog op koers" filled in: one press tells it, and leaving tells nothing. */
    public static String onCourse(String municipality, ItemId item) {
        return Paths.withQuery(item(municipality, item), Map.of(ANSWER, List.of(ON_COURSE)));
    }

    /** The task with the question whether nothing changed: one press tells it, and leaving tells nothing. */
    public static String unchanged(String partner, ItemId task) {
        return Paths.withQuery(task(partner, task), Map.of(ANSWER, List.of(UNCHANGED)));
    }

    /** What comes before the id of an item. */
    static String items(String municipality) {
        return Paths.municipality(municipality) + ITEMS + "/";
    }

    /** Where the work of a member of the municipality is handed over. */
    public static String handover(String municipality, MembershipId from) {
        return Paths.municipality(municipality) + HANDOVER + "/" + from.value();
    }

    /** Movisie's list over all municipalities. */
    public static String across(ItemFilter filter) {
        return Paths.withQuery(WorkspaceRoute.PROGRAMME + ITEMS, filter.toQuery());
    }

    /** The thread of a request for help, for Movisie. */
    public static String helpRequest(ItemId item) {
        return WorkspaceRoute.PROGRAMME + HELP + "/" + item.value();
    }

    public static String task(String partner, ItemId task) {
        return Paths.partner(partner) + TASKS + "/" + task.value();
    }
}
