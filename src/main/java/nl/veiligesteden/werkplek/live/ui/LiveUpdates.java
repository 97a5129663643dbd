package nl.veiligesteden.werkplek.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.live.LiveFeed;

/** Keeps an open page up to date: looks again, by the person's own rights, when something happened where the page looks. */
@org.springframework.stereotype.Component
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

    /** Watches all that happens, for a page over several workspaces; what it shows is looked up by the person's own rights all the same. */
    public void watchAll(Component page, Refresh refresh) {
        watch(page, change -> true, () -> false, refresh);
    }

    /** For what stands beside every page, and says itself what changed. */
    public void keepUp(Component part, Runnable look) {
        watch(part, change -> true, () -> false, changes -> {
            look.run();
            return false;
        });
    }

    private void watch(Component page, Predicate<LiveChange> concerns, Supplier<Boolean> mayName, Refresh refresh) {
        page.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Watcher watcher = new Watcher(ui, page, refresh, mayName);
            Runnable end = feed.listen(changes -> {
                List<LiveChange> here = changes.stream().filter(concerns).toList();
                if (!here.isEmpty() && !ui.isClosing()) {
                    ui.access(() -> watcher.tell(here));
                }
            });
            page.addDetachListener(detached -> {
                detached.unregisterListener();
                end.run();
            });
        });
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
