package nl.veiligesteden.werkplek.search.ui;

import java.util.Comparator;
import java.util.List;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.shell.NavigationEntry;
import nl.veiligesteden.werkplek.shell.NavigationSource;
import nl.veiligesteden.werkplek.shell.Paths;
import org.springframework.stereotype.Component;

/** Every line of the navigation as a place to go to: "ga naar Enschede", "plan", "team". */
@Component
class NavigationCommands {

    private final List<NavigationSource> sources;

    NavigationCommands(List<NavigationSource> sources) {
        this.sources = sources;
    }

    List<Command> commands(WorkspaceLink link) {
        return sources.stream().flatMap(source -> source.entries().stream())
                .filter(entry -> entry.scope() == link.role().scope() && entry.roles().contains(link.role()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new Command(Command.GO, entry.labelKey(), link.name(),
                        () -> Paths.open(link.slug() == null ? entry.path() : entry.path().replace("{slug}", link.slug())))).toList();
    }
}
