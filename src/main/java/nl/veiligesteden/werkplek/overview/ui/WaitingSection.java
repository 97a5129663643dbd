package nl.veiligesteden.werkplek.overview.ui;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.overview.Waiting;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;
import org.springframework.stereotype.Component;

/** What waits on the person. */
@Component
class WaitingSection implements DashboardSection {

    /** As many lines as fit "what waits on me"; the rest is behind a link. */
    private static final int SHOWN = 6;

    private final MyWork work;
    private final QuickProgress progress;
    private final Clock clock;

    WaitingSection(MyWork work, QuickProgress progress, Clock clock) {
        this.work = work;
        this.progress = progress;
        this.clock = clock;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        // A reader or an observer owns nothing, so nothing can wait on them: an empty card would be the first thing they see.
        if (!page.workspace().may(Permission.EDIT_ITEMS)) {
            return Optional.empty();
        }
        AtomicReference<WaitingCard> card = new AtomicReference<>();
        return Optional.of(new Slot<>(() -> work.in(page.workspace(), SHOWN), waits -> {
            card.set(new WaitingCard(waits, clock.instant(), line -> report(page, line, card)));
            return card.get();
        }));
    }

    /** The button that was pressed may be gone by then; the keyboard goes on where it was, not at the top of the page. */
    private void report(Opened page, Waiting line, AtomicReference<WaitingCard> card) {
        progress.open(page.workspace(), line.id(), () -> {
            page.refresh().run();
            card.get().focus(line.id());
        });
    }
}
