package nl.veiligesteden.werkplek.plans.intake.ui;

import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.plans.ui.PlanNavigation;
import nl.veiligesteden.werkplek.search.ui.Command;
import nl.veiligesteden.werkplek.search.ui.CommandSource;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.stereotype.Component;

/** "Openbare pagina importeren", for whoever may. */
@Component
class ImportCommand implements CommandSource {

    @Override
    public List<Command> byName(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality && municipality.may(Permission.IMPORT_PLAN)
                ? List.of(new Command(Command.DO, "import.title", municipality.name(), () -> Paths.open(Paths.municipality(municipality.slug()) + PlanNavigation.IMPORT))) : List.of();
    }
}
