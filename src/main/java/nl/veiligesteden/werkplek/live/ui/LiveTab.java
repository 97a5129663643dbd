package nl.veiligesteden.werkplek.live.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligesteden.werkplek.access.MembershipEndedException;
import nl.veiligesteden.werkplek.access.StrongSignInNeededException;
import nl.veiligesteden.werkplek.live.LiveChange;
import nl.veiligesteden.werkplek.live.LiveFeed;
import nl.veiligesteden.werkplek.shared.NotFoundException;

/**
 * All that one open tab watches. It is told once for each look at the database, so that what changed on the page and beside it leaves in
 * one message: of two that follow each other at once, long polling loses one.
 */
class LiveTab {

    private final UI ui;
    private final LiveFeed feed;
    private final Set<Watcher> watchers = ConcurrentHashMap.newKeySet();
    private Runnable end;

    LiveTab(UI ui, LiveFeed feed) {
        this.ui = ui;
        this.feed = feed;
    }

    /** Called in the tab's own session, like all that changes a page. @return what ends it */
    Runnable add(Watcher watcher) {
        watchers.add(watcher);
        if (end == null) {
            end = feed.listen(this::tell);
        }
        return () -> {
            watchers.remove(watcher);
            if (watchers.isEmpty() && end != null) {
                end.run();
                end = null;
            }
        };
    }

    private void tell(List<LiveChange> changes) {
        if (!ui.isClosing() && isConcerned(changes)) {
            ui.access(() -> watchers.forEach(watcher -> tell(watcher, changes)));
        }
    }

    /** What one part of the page cannot show any more does not keep the others from the news; the next act there says why. */
    private static void tell(Watcher watcher, List<LiveChange> changes) {
        try {
            watcher.tell(changes);
        } catch (MembershipEndedException | StrongSignInNeededException | NotFoundException gone) {
            watcher.gone();
        }
    }

    /** Whoever's access ended meanwhile is told so on the page itself, where looking again finds it. */
    private boolean isConcerned(List<LiveChange> changes) {
        try {
            return watchers.stream().anyMatch(watcher -> watcher.isConcerned(changes));
        } catch (MembershipEndedException ended) {
            return true;
        }
    }
}
