package nl.veiligesteden.werkplek.work.ui;

import com.vaadin.flow.component.UI;
import java.util.Arrays;
import java.util.List;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.ui.Command;
import nl.veiligesteden.werkplek.search.ui.CommandSource;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import org.springframework.stereotype.Component;

/** "Nieuwe actie" and its kin, wherever there is a plan to put it in. */
@Component
class NewItemCommands implements CommandSource {

    private final ItemEditing editing;
    private final ItemPage page;

    NewItemCommands(ItemEditing editing, ItemPage page) {
        this.editing = editing;
        this.page = page;
    }

    @Override
    public List<Command> commands(Workspace workspace) {
        if (!(workspace instanceof MunicipalityWorkspace municipality) || !editing.isOffered(municipality)) {
            return List.of();
        }
        return page.currentPlan(municipality).stream().flatMap(plan -> Arrays.stream(ItemKind.values())
                .map(kind -> new Command(Command.DO, "item.new." + kind, municipality.name(), () -> editing.create(municipality, plan, kind,
                        id -> UI.getCurrent().navigate(ItemsNavigation.item(municipality.slug(), id)))))).toList();
    }
}
