package nl.veiligesteden.werkplek.overview.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.rounds.MyRounds;
import nl.veiligesteden.werkplek.rounds.ui.MyRoundsCard;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.stereotype.Component;

/** The rounds that run in this municipality, and how far the person is. */
@Component
class RoundsSection implements DashboardSection {

    private final MyRounds rounds;
    private final Clock clock;

    RoundsSection(MyRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        if (!page.workspace().may(Permission.EDIT_ITEMS)) {
            return Optional.empty();
        }
        return Optional.of(new Slot<>(() -> rounds.in(page.workspace()), running -> new MyRoundsCard(running, false, LocalDate.now(clock.withZone(Time.NETHERLANDS)))));
    }
}
