package nl.veiligesteden.werkplek.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.live.LiveFeed;

/** Keeps an open page up to date: looks again, by the person's own rights, when something happened where the page looks. */
public class LiveUpdates {

    /** Looks again. */
    @FunctionalInterface
    public interface Refresh {
        /** @return whether the page now shows something else than before */
        boolean look(List<LiveChange> changes);
    }

    private final LiveFeed feed;

    LiveUpdates(LiveFeed feed) {
        this.feed = feed;
    }

    /**
     * Watches for as long as the page is open; a page in a hidden tab waits until it is looked at.
     *
     * @param workspace within which the page looks, when it is asked; it may change as the page is opened anew
     */
    public void watch(Component page, Supplier<Workspace> workspace, Refresh refresh) {
        watch(page, change -> concerns(workspace.get(), change), () -> mayName(workspace.get()), refresh);
    }

    /** Watches all the person's own workspaces; whose doing it was is not told, for they differ in who may know that. */
    public void watchAll(Component page, Supplier<List<WorkspaceLink>> workspaces, Refresh refresh) {
        watch(page, change -> workspaces.get().stream().anyMatch(link -> concerns(link, change)), () -> false, refresh);
    }

    private void watch(Component page, Predicate<LiveChange> concerns, BooleanSupplier mayName, Refresh refresh) {
        page.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Runnable end = tab(ui).add(new Watcher(ui, page, concerns, mayName, refresh));
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                end.run();
            });
        });
    }

    private LiveTab tab(UI ui) {
        LiveTab tab = ComponentUtil.getData(ui, LiveTab.class);
        if (tab == null) {
            tab = new LiveTab(ui, feed);
            ComponentUtil.setData(ui, LiveTab.class, tab);
        }
        return tab;
    }

    private static boolean concerns(WorkspaceLink link, LiveChange change) {
        return link.place() == null || link.place().equals(change.municipality()) || link.place().equals(change.partner());
    }

    private static boolean concerns(Workspace workspace, LiveChange change) {
        return switch (workspace) {
            case MunicipalityWorkspace municipality -> municipality.id().value().equals(change.municipality());
            case PartnerWorkspace partner -> partner.id().value().equals(change.partner());
            case ProgrammeWorkspace programme -> true;
            case null -> false;
        };
    }

    /** Within the own municipality everybody sees who did what; others are only shown what became of it. */
    private static boolean mayName(Workspace workspace) {
        return workspace instanceof MunicipalityWorkspace municipality && !municipality.isObserver();
    }
}
