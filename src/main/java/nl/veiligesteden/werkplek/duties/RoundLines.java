package nl.veiligesteden.werkplek.duties;

import java.util.List;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.rounds.MyRounds.MyRound;
import nl.veiligesteden.werkplek.rounds.ui.RoundsNavigation;
import nl.veiligesteden.werkplek.shell.Words;

/** A round as a line in a mail: how far the reader is, until when, and the way to what is left. */
final class RoundLines {

    private RoundLines() {
    }

    /** Whoever leads and has nothing of their own left goes on to handing in. */
    static String path(MyRound round) {
        if (round.scope() == Role.Scope.PARTNER) {
            return RoundsNavigation.partner(round.slug());
        }
        return round.leads() && round.left() == 0 ? RoundsNavigation.report(round.slug(), round.round()) : RoundsNavigation.round(round.slug(), round.round());
    }

    static MailLine says(MyRound round) {
        String key = round.leads() && round.left() == 0 ? "duty.round.hand-in" : "duty.round";
        return line(round, Words.of(key, round.name(), round.place(), round.done(), round.total(), round.dueOn()));
    }

    static MailLine returned(MyRound round) {
        return line(round, Words.of("duty.round.returned", round.name(), round.place()));
    }

    private static MailLine line(MyRound round, Words words) {
        return new MailLine(words, List.of(new MailLine.Link(path(round), Words.of("duty.open"), Words.of("duty.link", Words.of("duty.open"), round.name()))));
    }
}
