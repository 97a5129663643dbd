package nl.veiligesteden.werkplek.rounds;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a municipality can still answer and hand in. {@link RoundConditions#TAKES_ANSWERS} asks the same in SQL. */
final class RoundRules {

    private RoundRules() {
    }

    /**
     * Late is better than never, as long as the round is open; after that only for whom more time was given.
     *
     * @return the key of why not; empty where it can
     */
    static Optional<String> refusal(ReportState report, RoundState round, LocalDate startsOn, LocalDate extendedUntil, LocalDate today) {
        if (!report.isWritable()) {
            return Optional.of("denied.report." + report);
        }
        if (today.isBefore(startsOn)) {
            return Optional.of("denied.round.not-begun");
        }
        boolean runs = round == RoundState.OPEN || extendedUntil != null && !today.isAfter(extendedUntil);
        return runs ? Optional.empty() : Optional.of("denied.round.closed");
    }
}
