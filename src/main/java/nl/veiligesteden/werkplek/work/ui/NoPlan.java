package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.shell.Paths;

/** Says that a municipality has no plan yet, so that there is no work to show or add, and leads whoever may to the place to begin one. */
public final class NoPlan {

    private NoPlan() {
    }

    public static EmptyState of(MunicipalityWorkspace workspace) {
        if (workspace.isObserver()) {
            return new EmptyState(t("no-plan"), t("no-plan.observer", workspace.name()), new Anchor(Paths.municipality(workspace.slug()) + "/team", t("nav.team")));
        }
        return workspace.may(Permission.EDIT_PLAN)
                ? new EmptyState(t("no-plan"), t("no-plan.explanation"), new Anchor(Paths.municipality(workspace.slug()) + "/plan", t("no-plan.begin")))
                : new EmptyState(t("no-plan"), t("no-plan.reader"));
    }
}
