package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.LocalDate;
import java.util.Optional;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.rounds.MunicipalRound;
import nl.veiligesteden.werkplek.rounds.ReportState;
import nl.veiligesteden.werkplek.rounds.RoundState;

/** Says above a round what one has to know of it before anything else. */
final class RoundNotices {

    private RoundNotices() {
    }

    static Optional<Banner> of(MunicipalRound round, LocalDate today) {
        if (round.state() == ReportState.HANDED_IN || round.state() == ReportState.ACCEPTED) {
            return Optional.of(new Banner(Tone.GOOD, t("rounds.notice." + round.state())));
        }
        if (today.isBefore(round.round().content().startsOn())) {
            return Optional.of(new Banner(Tone.BUSY, t("rounds.notice.not-begun", Formats.date(round.round().content().startsOn()))));
        }
        if (!round.takesAnswers(today)) {
            return Optional.of(new Banner(Tone.WARN, t("rounds.notice.closed")));
        }
        if (round.state() == ReportState.RETURNED) {
            return Optional.of(new Banner(Tone.WARN, t("rounds.notice.returned")));
        }
        if (round.isLate(today)) {
            return Optional.of(new Banner(Tone.BAD, t("rounds.notice.late", Formats.date(round.dueOn()))));
        }
        return round.round().state() == RoundState.OPEN && round.versions() > 0 ? Optional.of(new Banner(Tone.BUSY, t("rounds.notice.correction"))) : Optional.empty();
    }
}
