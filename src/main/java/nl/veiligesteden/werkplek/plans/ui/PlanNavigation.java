package nl.veiligesteden.werkplek.plans.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** Addresses of a municipality's plan. */
@Component
public class PlanNavigation implements NavigationSource {

    static final String PLAN = "/plan";
    public static final String IMPORT = PLAN + "/importeren";
    public static final String IMPORTS = IMPORT + "/versies";
    public static final String PUBLIC_PAGE = PLAN + "/openbare-pagina";
    public static final String PUBLISHED = PUBLIC_PAGE + "/versies";
    public static final String PUBLIC_PAGES = WorkspaceRoute.PROGRAMME + "/openbare-paginas";
    static final String VERSIONS = PLAN + "/deel/:deel";
    static final String SECTION = "deel";
    public static final String PERIOD = "periode";

    @Override
    public List<NavigationEntry> entries() {
        return List.of(new NavigationEntry(Role.Scope.MUNICIPALITY, 20, "nav.plan", Icon.FILE_TEXT_O, plan("{slug}"), Set.of(Role.values()), true),
                NavigationEntry.forAll(Role.Scope.PROGRAMME, 50, "nav.public-pages", Icon.FILE_TEXT_O, PUBLIC_PAGES));
    }

    /** The plan of today's period. */
    public static String plan(String municipality) {
        return Paths.municipality(municipality) + PLAN;
    }

    /** @param period slug of the period */
    public static String plan(String municipality, String period) {
        return inPeriod(plan(municipality), period);
    }

    /** @param section the part of the page; null for a pillar that stands in none */
    public static String section(String municipality, String period, UUID section) {
        return plan(municipality, period) + (section == null ? "" : "#" + anchor(section));
    }

    static String anchor(UUID section) {
        return "deel-" + section;
    }

    public static String importing(String municipality, String period) {
        return inPeriod(Paths.municipality(municipality) + IMPORT, period);
    }

    public static String publicPage(String municipality, String period) {
        return inPeriod(Paths.municipality(municipality) + PUBLIC_PAGE, period);
    }

    /** The versions of the public page; they are the municipality's, whatever the period. */
    public static String published(String municipality) {
        return Paths.municipality(municipality) + PUBLISHED;
    }

    private static String inPeriod(String path, String period) {
        return period.isBlank() ? path : Paths.withQuery(path, Map.of(PERIOD, List.of(period)));
    }
}
