package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Menu;
import nl.veiligesteden.werkplek.design.Shortcut;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import org.springframework.stereotype.Component;

/** "+ Nieuw": an action, an activity or a partner task in the municipality's current plan. */
public class NewItemMenu extends Menu {

    private NewItemMenu(MunicipalityWorkspace workspace, PlanId plan, ItemEditing editing) {
        super("+ " + t("action.new"));
        addThemeVariants(ButtonVariant.PRIMARY);
        Shortcut.NEW.on(this);
        for (ItemKind kind : ItemKind.values()) {
            items().addItem(t(kind), click -> editing.create(workspace, plan, kind,
                    id -> UI.getCurrent().navigate(ItemsNavigation.item(workspace.slug(), id))));
        }
    }

    /** Makes the menu for whoever may add something. */
    @Component
    public static class Factory {

        private final ItemEditing editing;
        private final ItemPage page;

        Factory(ItemEditing editing, ItemPage page) {
            this.editing = editing;
            this.page = page;
        }

        /** Nothing where the person may not add, or where there is no plan yet. */
        public NewItemMenu[] forWorkspace(MunicipalityWorkspace workspace) {
            Optional<PlanId> plan = editing.isOffered(workspace) ? page.currentPlan(workspace) : Optional.empty();
            return plan.map(id -> new NewItemMenu[] {new NewItemMenu(workspace, id, editing)}).orElseGet(() -> new NewItemMenu[0]);
        }
    }
}
