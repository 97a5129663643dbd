package nl.veiligesteden.werkplek.partners.ui;

import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to a municipality's partners and to the organisations that all share. */
@Component
public class PartnersNavigation implements NavigationSource {

    static final String PARTNERS = "/partners";
    static final String READ_PARTNERS = PARTNERS + "/inlezen";
    static final String READ_CONTACTS = PARTNERS + "/contactpersonen/inlezen";
    static final String SHARED = WorkspaceRoute.PROGRAMME + PARTNERS;
    /** Deeper than the page of any organisation, one of which could be called like this. */
    static final String READ_SHARED = SHARED + "/lijst/inlezen";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(NavigationEntry.forAll(Role.Scope.MUNICIPALITY, 60, "nav.partners", Icon.GROUP, "gemeente/{slug}" + PARTNERS),
                NavigationEntry.forAll(Role.Scope.PROGRAMME, 50, "nav.partners", Icon.GROUP, SHARED));
    }

    /** A task's own page, whose address is another module's too. */
    static String task(String municipality, ItemId task) {
        return Paths.municipality(municipality) + "/onderdelen/" + task.value();
    }

    public static String of(String municipality) {
        return Paths.municipality(municipality) + PARTNERS;
    }

    /** Movisie's list of all organisations, at that name. */
    public static String shared(String name) {
        return Paths.withQuery(SHARED, Map.of("zoek", List.of(name)));
    }

    /** The municipalities that work with an organisation. */
    static String municipalities(String slug) {
        return SHARED + "/" + slug;
    }

    /** The open tasks that a municipality gave a partner, in Movisie's list of items. */
    static String openTasks(String partnerSlug, SharedPartners.MunicipalityOfPartner municipality) {
        return openTasks(WorkspaceRoute.PROGRAMME, partnerSlug) + "&gemeente=" + municipality.slug();
    }

    /** The open tasks of a partner in a workspace's list of items, whose words these are: this module may not know that list. */
    static String openTasks(String workspacePath, String partnerSlug) {
        return Paths.withQuery(workspacePath + "/onderdelen", Map.of("soort", List.of("partner-task"), "status", List.of("planned", "in-progress", "blocked"),
                "partner", List.of(partnerSlug)));
    }
}
