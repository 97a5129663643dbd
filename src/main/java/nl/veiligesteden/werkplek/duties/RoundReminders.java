package nl.veiligesteden.werkplek.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.mail.ReminderSource;
import nl.veiligesteden.werkplek.rounds.MyRounds;
import nl.veiligesteden.werkplek.rounds.MyRounds.MyRound;
import nl.veiligesteden.werkplek.rounds.ReportState;
import nl.veiligesteden.werkplek.rounds.RoundDeadlines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Reminds of a round three days before its last day and when a coordinator asks so, and tells a coordinator whose report was returned. */
@Component
@Order(20)
class RoundReminders implements ReminderSource {

    private final RoundDeadlines deadlines;
    private final MyRounds rounds;

    RoundReminders(RoundDeadlines deadlines, MyRounds rounds) {
        this.deadlines = deadlines;
        this.rounds = rounds;
    }

    @Override
    public String name() {
        return "ROUNDS";
    }

    @Override
    public List<Reminder> due(LocalDate today) {
        return deadlines.calls(today, MOST).stream().map(call -> new Reminder(call.account(), call.subject(), call.day())).toList();
    }

    /** Of what was told or handed in meanwhile nothing is said. */
    @Override
    public List<MailLine> tell(Recipient reader, Set<Reminder> reminders) {
        Set<UUID> subjects = reminders.stream().map(Reminder::subject).collect(Collectors.toSet());
        return rounds.all(reader).stream().flatMap(round -> Stream.concat(
                isReturned(round, subjects) ? Stream.of(RoundLines.returned(round)) : Stream.empty(),
                subjects.contains(round.round().value()) && (round.left() > 0 || round.leads()) ? Stream.of(RoundLines.says(round)) : Stream.empty())).toList();
    }

    private static boolean isReturned(MyRound round, Set<UUID> subjects) {
        return round.state() == ReportState.RETURNED && round.leads() && round.report() != null && subjects.contains(round.report().value());
    }
}
