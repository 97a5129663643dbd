package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/** Reads from an address whose workspace it is. */
public final class WorkspaceRoute {

    public static final String MUNICIPALITY = "gemeente/:gemeente";
    public static final String PARTNER = "partner/:partner";
    public static final String PROGRAMME = "movisie";

    private WorkspaceRoute() {
    }

    public static MunicipalityWorkspace municipality(BeforeEnterEvent event, Workspaces workspaces) {
        return workspaces.municipality(parameter(event, "gemeente"));
    }

    public static PartnerWorkspace partner(BeforeEnterEvent event, Workspaces workspaces) {
        return workspaces.partner(parameter(event, "partner"));
    }

    public static ItemId item(BeforeEnterEvent event) {
        return id(event, "onderdeel", ItemId::new);
    }

    /** @throws NotFoundException for what is no id at all */
    public static <T extends Id> T id(BeforeEnterEvent event, String parameter, Function<UUID, T> type) {
        return Id.parse(parameter(event, parameter), type).orElseThrow(NotFoundException::new);
    }

    private static String parameter(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElseThrow(NotFoundException::new);
    }

    /** The parameters of a municipality's route. */
    public static RouteParameters of(String municipalitySlug) {
        return new RouteParameters(Map.of("gemeente", municipalitySlug));
    }
}
