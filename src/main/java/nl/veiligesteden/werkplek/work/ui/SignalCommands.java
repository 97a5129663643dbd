package nl.veiligesteden.werkplek.work.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.ui.Command;
import nl.veiligesteden.werkplek.search.ui.CommandSource;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.Signal;
import org.springframework.stereotype.Component;

/** "Over datum", "zonder eigenaar": the list of what a signal is raised for. */
@Component
class SignalCommands implements CommandSource {

    @Override
    public List<Command> byName(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality ? Arrays.stream(Signal.values()).map(signal -> new Command(Command.GO, "Signal." + signal.name(),
                municipality.name(), () -> Paths.open(ItemsNavigation.list(municipality.slug(), ItemFilter.NONE.with(Facet.SIGNAL, Set.of(signal)))))).toList() : List.of();
    }
}
