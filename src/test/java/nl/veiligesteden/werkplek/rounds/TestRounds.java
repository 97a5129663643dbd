package nl.veiligesteden.werkplek.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes rounds; those of other tests of the same kind are closed first, since two never run at once. */
@TestComponent
public class TestRounds {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Rounds rounds;
    private final RoundQuestions questions;
    private final Programme programme;
    private final JdbcClient jdbc;

    TestRounds(Rounds rounds, RoundQuestions questions, Programme programme, JdbcClient jdbc) {
        this.rounds = rounds;
        this.questions = questions;
        this.programme = programme;
        this.jdbc = jdbc;
    }

    public static LocalDate today() {
        return LocalDate.now(Time.NETHERLANDS);
    }

    public RoundDraft draft(ProgrammeWorkspace movisie, LocalDate starts, LocalDate ends) {
        return new RoundDraft("Ronde " + NUMBER.incrementAndGet(), RoundKind.PROGRESS, programme.currentPeriod(movisie).id(), starts, ends, "Vertel hoe het gaat.", Set.of(ItemKind.values()));
    }

    /** A round that runs, for these municipalities. */
    public RoundId running(ProgrammeWorkspace movisie, QuestionDraft asked, MunicipalityWorkspace... municipalities) {
        jdbc.sql("update reporting_round set state = 'CLOSED' where state = 'OPEN'").update();
        RoundId round = rounds.begin(movisie, draft(movisie, today().minusDays(1), today().plusDays(14)));
        if (asked != null) {
            questions.add(movisie, round, asked);
        }
        rounds.choose(movisie, round, Set.copyOf(List.of(municipalities).stream().map(MunicipalityWorkspace::id).toList()));
        rounds.open(movisie, round);
        return round;
    }

    public static QuestionDraft about(QuestionSubject subject, QuestionKind kind, String wording, boolean required) {
        return new QuestionDraft(wording, "", kind, subject, Set.of(ItemKind.values()), Set.of(), Set.of(), required, "meldingen", List.of("a", "b"), null, null);
    }
}
