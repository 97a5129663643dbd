package nl.veiligesteden.werkplek.insight.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Icon;
import nl.veiligesteden.werkplek.insight.Measure;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import org.springframework.stereotype.Component;

/** The ways to what moved, and to the items behind a figure of another day. */
@Component
public class InsightNavigation implements NavigationSource {

    static final String COURSE = "/verloop";
    static final String THEN = COURSE + "/onderdelen";
    static final String PROGRAMME_COURSE = WorkspaceRoute.PROGRAMME + COURSE;
    static final String PROGRAMME_SILENT = PROGRAMME_COURSE + "/stil";
    static final String PROGRAMME_THEN = PROGRAMME_COURSE + "/gemeenten";
    static final String CONNECTIONS = WorkspaceRoute.PROGRAMME + "/verbanden";
    static final String REACH = CONNECTIONS + "/bereik";
    static final String CHANGES = WorkspaceRoute.PROGRAMME + "/wijzigingen";

    @Override
    public List<NavigationEntry> entries() {
        Set<Role> all = Set.of(Role.values());
        return List.of(new NavigationEntry(Role.Scope.MUNICIPALITY, 25, "nav.course", Icon.CALENDAR_CLOCK, "gemeente/{slug}" + COURSE, all, true),
                new NavigationEntry(Role.Scope.PROGRAMME, 12, "nav.course", Icon.CALENDAR_CLOCK, PROGRAMME_COURSE, all, true),
                new NavigationEntry(Role.Scope.PROGRAMME, 13, "nav.connections", Icon.HANDSHAKE, CONNECTIONS, all, true));
    }

    /** How a municipality's plan moved. */
    public static String course(String municipality) {
        return Paths.municipality(municipality) + COURSE;
    }

    /** How all of them did. */
    public static String course() {
        return PROGRAMME_COURSE;
    }

    /** The items that a figure counted when that day ended. */
    static String then(String municipality, LocalDate day, Measure measure) {
        return Paths.withQuery(Paths.municipality(municipality) + THEN, Map.of("dag", List.of(day.toString()), "wat", List.of(measure.word())));
    }

    /** Whose plans a figure of the programme counted on that day. */
    static String then(LocalDate day) {
        return Paths.withQuery(PROGRAMME_THEN, Map.of("dag", List.of(day.toString())));
    }
}
