package nl.veiligesteden.werkplek.rounds;

import static nl.veiligesteden.werkplek.rounds.TestRounds.about;
import static nl.veiligesteden.werkplek.rounds.TestRounds.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round from its preparation to what municipalities and partners answer. */
@DatabaseTest
@Import(TestRounds.class)
class RoundsIT {

    private static final Page ALL = new Page(0, 100);
    private static final Whose EVERYBODYS = new Whose.Everybodys();

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems items;
    @Autowired
    private TestRounds testRounds;
    @Autowired
    private Rounds rounds;
    @Autowired
    private RoundQuestions questions;
    @Autowired
    private RoundItems roundItems;
    @Autowired
    private Answering answering;
    @Autowired
    private PartnerRounds partnerRounds;
    @Autowired
    private Completion completion;
    @Autowired
    private RoundOverview overview;
    @Autowired
    private MunicipalRounds municipalRounds;
    @Autowired
    private Deputies deputies;
    @Autowired
    private MyRounds myRounds;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace coordinator;

    @BeforeEach
    void begin() {
        jdbc.sql("update reporting_round set state = 'CLOSED' where state = 'OPEN'").update();
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
    }

    private static void refused(String messageKey, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.messageKey()).isEqualTo(messageKey));
    }

    private static void denied(String reasonKey, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(NotAllowedException.class, denied -> assertThat(denied.reasonKey()).isEqualTo(reasonKey));
    }

    @Test
    void refusesARoundThatEndsBeforeItStarts() {
        refused("invalid.date.order", () -> testRounds.draft(movisie, today(), today().minusDays(1)));
    }

    @Test
    void refusesToOpenARoundThatIsPastOrAsksNobodyOrNothing() {
        RoundId past = rounds.begin(movisie, testRounds.draft(movisie, today().minusDays(9), today().minusDays(1)));
        refused("invalid.round.past", () -> rounds.open(movisie, past));
        RoundDraft whole = testRounds.draft(movisie, today(), today().plusDays(3));
        RoundId nothing = rounds.begin(movisie, new RoundDraft(whole.name(), whole.kind(), whole.period(), whole.startsOn(), whole.endsOn(), "", Set.of()));
        refused("invalid.round.asks-nothing", () -> rounds.open(movisie, nothing));
    }

    @Test
    void refusesTwoRoundsOfOneKindAtOnceAlsoWhenOneIsExtendedIntoTheOther() {
        testRounds.running(movisie, null, coordinator);
        RoundId same = rounds.begin(movisie, testRounds.draft(movisie, today().plusDays(14), today().plusDays(20)));
        refused("invalid.round.overlap", () -> rounds.open(movisie, same));
        RoundId after = rounds.begin(movisie, testRounds.draft(movisie, today().plusDays(15), today().plusDays(20)));
        rounds.open(movisie, after);
        RoundId first = overview.all(movisie, today()).stream().filter(line -> line.round().state() == RoundState.OPEN && line.round().endsOn().equals(today().plusDays(14))).findFirst()
                .orElseThrow().round().id();
        refused("invalid.round.overlap", () -> rounds.extend(movisie, first, today().plusDays(16)));
    }

    @Test
    void fixesAQuestionOnceSomebodyAnsweredItAndTakesNewOnesThatMayStayEmpty() {
        RoundId round = testRounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het?", true), coordinator);
        Question question = questions.list(movisie, round).getFirst();
        questions.edit(movisie, round, question.id(), about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het nu?", true), question.version());
        answering.answer(coordinator, round, List.of(new GivenAnswer(question.id(), "Goed", null)));
        Question answered = questions.list(movisie, round).getFirst();
        assertThat(answered.answered()).isTrue();
        denied("denied.question.answered", () -> questions.edit(movisie, round, question.id(), about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Anders", true), answered.version()));
        denied("denied.question.answered", () -> questions.remove(movisie, round, question.id()));
        refused("invalid.question.required-late", () -> questions.add(movisie, round, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "En verder?", true)));
        questions.add(movisie, round, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "En verder?", false));
        assertThat(questions.list(movisie, round)).hasSize(2);
    }

    @Test
    void movesQuestionsAndTakesThemOverWithTheAnswerOfThen() {
        RoundId earlier = testRounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.NUMBER, "Hoeveel?", true), coordinator);
        answering.answer(coordinator, earlier, List.of(new GivenAnswer(questions.list(movisie, earlier).getFirst().id(), "1.234,5", null)));
        rounds.close(movisie, earlier);
        RoundId later = rounds.begin(movisie, testRounds.draft(movisie, today(), today().plusDays(5)));
        questions.add(movisie, later, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Nieuw", false));
        assertThat(questions.takeOver(movisie, later, earlier)).isEqualTo(1);
        assertThat(questions.takeOver(movisie, later, earlier)).as("a second time").isZero();
        questions.move(movisie, later, questions.list(movisie, later).getLast().id(), 0);
        rounds.choose(movisie, later, Set.of(coordinator.id()));
        rounds.open(movisie, later);
        assertThat(roundItems.ofMunicipality(coordinator, later)).extracting(answer -> answer.question().content().wording(), ItemAnswer::before)
                .containsExactly(tuple("Hoeveel?", "1234.5"), tuple("Nieuw", ""));
    }

    @Test
    void countsWhatIsToldInDailyWorkAndWhatDidNotChange() {
        ItemId one = items.running(coordinator, "Een", null);
        ItemId two = items.running(coordinator, "Twee", null);
        jdbc.sql("update progress_update set at = at - interval 30 day where item_id in (:ids)").param("ids", List.of(one.value(), two.value())).update();
        jdbc.sql("update item set last_update_at = last_update_at - interval 30 day where id in (:ids)").param("ids", List.of(one.value(), two.value())).update();
        RoundId round = testRounds.running(movisie, about(QuestionSubject.ITEM, QuestionKind.YES_NO, "Lukt het?", true), coordinator);
        assertThat(roundItems.list(coordinator, round, new Whose.Mine(), ALL)).satisfies(portion -> {
            assertThat(portion.total()).isEqualTo(2);
            assertThat(portion.complete()).isZero();
            assertThat(portion.shown()).noneMatch(RoundItem::told);
        });
        QuestionId question = questions.list(movisie, round).getFirst().id();
        answering.unchanged(coordinator, round, one, List.of());
        assertThat(roundItems.one(coordinator, round, one)).matches(RoundItem::told).matches(item -> !item.complete(), "an answer is missing");
        answering.tell(coordinator, round, one, null, List.of(new GivenAnswer(question, "yes", null)));
        answering.tell(coordinator, round, two, ProgressDraft.note(null, Health.ON_TRACK, "Loopt"), List.of(new GivenAnswer(question, "no", null)));
        assertThat(roundItems.list(coordinator, round, new Whose.Mine(), ALL).complete()).isEqualTo(2);
        assertThat(completion.missing(coordinator, round, ALL).shown()).isEmpty();
        assertThat(jdbc.sql("select note from progress_update where item_id = :id order by id desc limit 1").param("id", two.value()).query(String.class).single()).isEqualTo("Loopt");
    }

    @Test
    void showsWhatNobodyOwnsAndWhoHasHowMuchLeft() {
        items.running(coordinator, "Van mij", null);
        ItemId orphan = items.running(coordinator, "Van niemand", null);
        jdbc.sql("update item set owner_id = null where id = :id").param("id", orphan.value()).update();
        jdbc.sql("update item set last_update_at = last_update_at - interval 30 day where municipality_id = :id").param("id", coordinator.id().value()).update();
        RoundId round = testRounds.running(movisie, null, coordinator);
        assertThat(roundItems.list(coordinator, round, new Whose.Nobodys(), ALL).shown()).extracting(item -> item.line().title()).containsExactly("Van niemand");
        assertThat(completion.shares(coordinator, round)).extracting(Completion.Share::name, Completion.Share::done, Completion.Share::total)
                .containsExactly(tuple(coordinator.actor().name(), 0, 1), tuple("", 0, 1));
        assertThat(overview.lines(movisie, round, new RoundOverview.Filter("", RoundOverview.Stand.ALL), today(), ALL).getFirst().items()).isEqualTo(new RoundOverview.Done(0, 2));
    }

    @Test
    void keepsTwoWhoAnswerOneQuestionApart() {
        RoundId round = testRounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het?", true), coordinator);
        QuestionId question = questions.list(movisie, round).getFirst().id();
        MunicipalityWorkspace colleague = workspaces.colleague(coordinator.slug(), Role.COORDINATOR);
        answering.answer(coordinator, round, List.of(new GivenAnswer(question, "Goed", null)));
        assertThatThrownBy(() -> answering.answer(colleague, round, List.of(new GivenAnswer(question, "Slecht", null)))).isInstanceOf(StaleVersionException.class);
        ItemAnswer now = roundItems.ofMunicipality(colleague, round).getFirst();
        assertThat(now.content()).isEqualTo("Goed");
        answering.answer(colleague, round, List.of(new GivenAnswer(question, "Goed en slecht", now.version())));
        assertThat(roundItems.ofMunicipality(colleague, round).getFirst().content()).isEqualTo("Goed en slecht");
    }

    @Test
    void storesNothingOfAnItemWhenOneAnswerIsWrong() {
        ItemId item = items.running(coordinator, "Een", null);
        RoundId round = testRounds.running(movisie, about(QuestionSubject.ITEM, QuestionKind.NUMBER, "Hoeveel?", true), coordinator);
        QuestionId question = questions.list(movisie, round).getFirst().id();
        int before = jdbc.sql("select count(*) from progress_update where item_id = :id").param("id", item.value()).query(Integer.class).single();
        assertThatThrownBy(() -> answering.tell(coordinator, round, item, ProgressDraft.note(null, null, "Loopt"), List.of(new GivenAnswer(question, "1.500", null))))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems()).containsOnlyKeys(Answering.field(question)));
        assertThat(jdbc.sql("select count(*) from progress_update where item_id = :id").param("id", item.value()).query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void asksAPartnerOfItsOwnTasksOnly() {
        PartnerWorkspace partner = workspaces.partner();
        PartnerWorkspace other = workspaces.partner();
        items.collaborate(coordinator, partner);
        ItemId task = items.asked(coordinator, new PartnerId(partner.id().value()), "Lessen");
        RoundId round = testRounds.running(movisie, about(QuestionSubject.ITEM, QuestionKind.TEXT, "Hoe gaat het?", false), coordinator);
        assertThat(partnerRounds.tasks(other)).isEmpty();
        assertThat(partnerRounds.tasks(partner)).singleElement().matches(one -> !one.told(), "that it was asked tells nothing");
        assertThatThrownBy(() -> answering.tell(other, round, task, ProgressDraft.note(null, null, "Loopt"), List.of())).isInstanceOf(NotFoundException.class);
        answering.tell(partner, round, task, ProgressDraft.note(null, null, "Loopt"), List.of(new GivenAnswer(questions.list(movisie, round).getFirst().id(), "Prima", null)));
        assertThat(partnerRounds.tasks(partner)).singleElement().matches(PartnerRounds.RoundTask::complete);
        rounds.close(movisie, round);
        assertThat(partnerRounds.tasks(partner)).isEmpty();
        denied("denied.round.closed", () -> answering.tell(partner, round, task, ProgressDraft.note(null, null, "Nog iets"), List.of()));
    }

    @Test
    void takesAnswersAfterClosingOnlyOfWhomMoreTimeWasGiven() {
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        RoundId round = testRounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het?", true), coordinator, other);
        QuestionId question = questions.list(movisie, round).getFirst().id();
        rounds.close(movisie, round);
        denied("denied.round.closed", () -> answering.answer(coordinator, round, List.of(new GivenAnswer(question, "Goed", null))));
        rounds.grantTime(movisie, round, coordinator.id(), today().plusDays(20));
        answering.answer(coordinator, round, List.of(new GivenAnswer(question, "Goed", null)));
        denied("denied.round.closed", () -> answering.answer(other, round, List.of(new GivenAnswer(question, "Goed", null))));
    }

    @Test
    void hidesWhatIsNotHandedInFromMovisieAndARoundInPreparationFromEverybodyElse() {
        RoundId prepared = rounds.begin(movisie, testRounds.draft(movisie, today(), today().plusDays(3)));
        assertThatThrownBy(() -> municipalRounds.one(coordinator, prepared)).isInstanceOf(NotFoundException.class);
        RoundId round = testRounds.running(movisie, null, coordinator);
        MunicipalityWorkspace looking = workspaces.observing(movisie, coordinator.slug());
        assertThatThrownBy(() -> municipalRounds.one(looking, round)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> roundItems.list(looking, round, EVERYBODYS, ALL)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsADeputyAnswerForTheMunicipalityInTheDaysThatWereGiven() {
        MunicipalityWorkspace officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        RoundId round = testRounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.TEXT, "Hoe gaat het?", true), coordinator);
        GivenAnswer answer = new GivenAnswer(questions.list(movisie, round).getFirst().id(), "Goed", null);
        denied("denied.hand-in", () -> answering.answer(officer, round, List.of(answer)));
        deputies.appoint(coordinator, officer.membership(), today().plusDays(1), today().plusDays(3));
        denied("denied.hand-in", () -> answering.answer(officer, round, List.of(answer)));
        deputies.appoint(coordinator, officer.membership(), today(), today().plusDays(3));
        answering.answer(officer, round, List.of(answer));
        assertThat(myRounds.in(officer)).singleElement().satisfies(mine -> assertThat(mine.leads()).isTrue());
        MunicipalityWorkspace reader = workspaces.colleague(coordinator.slug(), Role.READER);
        assertThatThrownBy(() -> deputies.appoint(coordinator, reader.membership(), today(), today())).isInstanceOf(NotFoundException.class);
    }
}
