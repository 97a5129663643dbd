package nl.veiligesteden.werkplek.rounds;

import static nl.veiligesteden.werkplek.rounds.TestRounds.about;
import static nl.veiligesteden.werkplek.rounds.TestRounds.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.StoredReport;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report from handing in to accepting, and that it never changes. */
@DatabaseTest
@Import(TestRounds.class)
class ReportsIT {

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
    private Answering answering;
    @Autowired
    private Reports reports;
    @Autowired
    private ReportReview review;
    @Autowired
    private ReportArchive archive;
    @Autowired
    private AnswersAcross across;
    @Autowired
    private MunicipalRounds municipalRounds;
    @Autowired
    private Conversation conversation;
    @Autowired
    private DataSource dataSource;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace coordinator;
    private PartnerWorkspace partner;
    private ItemId action;
    private ItemId task;
    private RoundId round;
    private QuestionId question;

    @BeforeEach
    void runARound() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
        partner = workspaces.partner();
        items.collaborate(coordinator, partner);
        action = items.running(coordinator, "Toezicht", today().plusDays(30));
        task = items.asked(coordinator, new PartnerId(partner.id().value()), "Lessen");
        round = testRounds.running(movisie, about(QuestionSubject.MUNICIPALITY, QuestionKind.NUMBER, "Hoeveel meldingen?", true), coordinator);
        question = questions.list(movisie, round).getFirst().id();
    }

    private void answer(String words, Long version) {
        answering.answer(coordinator, round, List.of(new GivenAnswer(question, words, version)));
    }

    private static void denied(String reasonKey, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(NotAllowedException.class, denied -> assertThat(denied.reasonKey()).isEqualTo(reasonKey));
    }

    private String stored(VersionId version) {
        return jdbc.sql("select concat(form, content, digest, number, at, author_name) from report_version where id = :id").param("id", version.value()).query(String.class).single();
    }

    @Test
    void goesFromHandedInToReturnedToAcceptedToCorrectedWithAVersionEachTime() {
        answer("87", null);
        VersionId first = reports.handIn(coordinator, round);
        denied("denied.report.HANDED_IN", () -> reports.handIn(coordinator, round));
        denied("denied.report.HANDED_IN", () -> answer("88", 0L));
        denied("denied.report.HANDED_IN", () -> reports.correct(coordinator, round));
        review.giveBack(movisie, first, "", List.of(new RemarkDraft(question, null, "Met of zonder politie?"), new RemarkDraft(null, action, "Hoe gaat het?")));
        denied("denied.report.RETURNED", () -> review.accept(movisie, first));
        assertThat(archive.returned(coordinator, round)).get().extracting(HandedIn::remarks).isEqualTo(
                List.of(new HandedIn.Remark("Hoeveel meldingen?", "Met of zonder politie?"), new HandedIn.Remark("Toezicht", "Hoe gaat het?")));
        answer("112", 0L);
        VersionId second = reports.handIn(coordinator, round);
        denied("denied.report.newer", () -> review.accept(movisie, first));
        review.accept(movisie, second);
        reports.correct(coordinator, round);
        answer("113", 1L);
        VersionId third = reports.handIn(coordinator, round);
        assertThat(archive.of(coordinator, round)).extracting(VersionLine::number, VersionLine::state)
                .containsExactly(tuple(3, ReportState.HANDED_IN), tuple(2, ReportState.ACCEPTED),
                        tuple(1, ReportState.RETURNED));
        assertThat(archive.open(movisie, third).content().answers().getFirst().number()).isEqualByComparingTo("113");
        assertThat(archive.open(movisie, second).content().answers().getFirst().number()).isEqualByComparingTo("112");
    }

    @Test
    void namesWhatIsMissingWhenItIsHandedInWithGaps() {
        jdbc.sql("update item set last_update_at = last_update_at - interval 30 day where id = :id").param("id", action.value()).update();
        ReportContent content = archive.open(coordinator, reports.handIn(coordinator, round)).content();
        assertThat(content.gaps()).extracting(gap -> gap.kind().nl(), ReportContent.Gap::what).containsExactly(tuple("Vraag zonder antwoord", "Hoeveel meldingen?"),
                tuple("Geen voortgang verteld", "Toezicht"), tuple("Geen voortgang verteld", "Lessen"));
    }

    @Test
    void marksWhatIsHandedInAfterTheLastDay() {
        jdbc.sql("update reporting_round set starts_on = :start, ends_on = :end where id = :id").param("start", today().minusDays(9)).param("end", today().minusDays(1)).param("id", round.value()).update();
        assertThat(archive.open(coordinator, reports.handIn(coordinator, round)).line().late()).isTrue();
    }

    @Test
    void lettingTwoPressAtOnceHandsInOnce() throws Exception {
        MunicipalityWorkspace colleague = workspaces.colleague(coordinator.slug(), Role.COORDINATOR);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Callable<VersionId>> presses = List.of(() -> reports.handIn(coordinator, round), () -> reports.handIn(colleague, round));
            int refused = 0;
            for (Future<VersionId> press : both.invokeAll(presses)) {
                try {
                    press.get();
                } catch (ExecutionException failed) {
                    assertThat(failed.getCause()).isInstanceOf(NotAllowedException.class);
                    refused++;
                }
            }
            assertThat(refused).isEqualTo(1);
        }
        assertThat(archive.of(coordinator, round)).hasSize(1);
        assertThat(municipalRounds.one(coordinator, round).state()).isEqualTo(ReportState.HANDED_IN);
    }

    /** Cut off at the very row that would have been the report: nothing of the deed stands, and it can be done again. */
    @Test
    void isHandedInOnceOrNotAtAllWhenTheProcessDiesInTheMiddle() throws Exception {
        UUID report = municipalRounds.one(coordinator, round).report().value();
        try (Connection inTheWay = dataSource.getConnection(); ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
            inTheWay.setAutoCommit(false);
            try (Statement holds = inTheWay.createStatement()) {
                holds.execute("set foreign_key_checks = 0");
                holds.execute("insert into report_version (id, municipality_id, report_id, number, form, content, digest, late, at, author_id, author_name) values (uuid(), '"
                        + coordinator.id().value() + "', '" + report + "', 1, 1, '{}', '', false, utc_timestamp(), uuid(), '')");
                Future<VersionId> press = elsewhere.submit(() -> reports.handIn(coordinator, round));
                await().until(() -> !waiting().isEmpty());
                holds.execute("kill connection " + waiting().getFirst());
                assertThatThrownBy(press::get).isInstanceOf(ExecutionException.class);
                inTheWay.rollback();
                holds.execute("set foreign_key_checks = 1");
            }
        }
        assertThat(municipalRounds.one(coordinator, round).state()).isEqualTo(ReportState.OPEN);
        assertThat(archive.of(coordinator, round)).isEmpty();
        reports.handIn(coordinator, round);
        assertThat(archive.of(coordinator, round)).hasSize(1);
    }

    private List<Long> waiting() {
        return jdbc.sql("select id from information_schema.processlist where db = database() and id <> connection_id() and info like '%insert into report_version (id%' and info not like '%uuid()%'")
                .query(Long.class).list();
    }

    @Test
    void showsTheSameBytesWhateverChangesAroundIt() {
        answering.tell(coordinator, round, action, ProgressDraft.note(null, Health.ATTENTION, "Loopt"), List.of());
        answer("87", null);
        VersionId version = reports.handIn(coordinator, round);
        String before = stored(version);
        HandedIn shown = archive.open(coordinator, version);
        jdbc.sql("update municipality set name = concat('Nieuw ', name), province = 'Drenthe' where id = :id").param("id", coordinator.id().value()).update();
        jdbc.sql("update partner_organisation set name = concat('Nieuw ', name) where id = :id").param("id", partner.id().value()).update();
        jdbc.sql("update collaboration set shown_as = concat('Nieuw ', shown_as) where municipality_id = :id").param("id", coordinator.id().value()).update();
        jdbc.sql("update target_group set name_nl = concat(name_nl, '!'), name_en = concat(name_en, '!')").update();
        jdbc.sql("update item set title = 'Anders', status = 'STOPPED', reason = 'x', health = 'AT_RISK' where municipality_id = :id").param("id", coordinator.id().value()).update();
        jdbc.sql("update round_question set wording = 'Iets anders?' where id = :id").param("id", question.value()).update();
        jdbc.sql("update reporting_round set name = 'Hernoemd', instructions = 'Anders' where id = :id").param("id", round.value()).update();
        jdbc.sql("update account set name = 'Iemand anders' where id = :id").param("id", coordinator.actor().account().value()).update();
        jdbc.sql("update programme_period set name = concat(name, ' oud')").update();
        rounds.close(movisie, round);
        assertThat(stored(version)).isEqualTo(before);
        assertThat(archive.open(coordinator, version)).extracting(HandedIn::content, HandedIn::intact).containsExactly(shown.content(), true);
        assertThat(shown.content().municipality().name()).doesNotContain("Nieuw");
    }

    @Test
    void letsNobodyChangeOrRemoveWhatWasHandedInButRetentionAfterItsTerm() {
        VersionId version = reports.handIn(coordinator, round);
        String before = stored(version);
        for (String sql : List.of("update report_version set content = 'x' where id = :id", "update report_version set author_name = 'x' where id = :id", "delete from report_version where id = :id",
                "truncate table report_version")) {
            var statement = jdbc.sql(sql);
            assertThatThrownBy(() -> (sql.contains(":id") ? statement.param("id", version.value()) : statement).update()).as(sql).isInstanceOf(DataAccessException.class);
        }
        jdbc.sql("call remove_expired_reports()").update();
        assertThat(stored(version)).isEqualTo(before);
        jdbc.sql("""
                        insert into report_version (id, municipality_id, report_id, number, form, content, digest, late, at, author_id, author_name)
                        select uuid(), municipality_id, report_id, 99, form, content, digest, late, at - interval 11 year, author_id, author_name from report_version where id = :id""")
                .param("id", version.value()).update();
        jdbc.sql("call remove_expired_reports()").update();
        assertThat(archive.of(coordinator, round)).extracting(VersionLine::number).containsExactly(1);
    }

    @Test
    void holdsNoInternalNoteNorAPersonsNameNorAddress() {
        conversation.add(coordinator, Subject.of(action), new CommentDraft(Audience.INTERNAL, "Geheim onder ons", Set.of()));
        answering.tell(coordinator, round, action, ProgressDraft.note(null, null, "Loopt"), List.of());
        VersionId version = reports.handIn(coordinator, round);
        String content = jdbc.sql("select content from report_version where id = :id").param("id", version.value()).query(String.class).single();
        assertThat(content).contains("Loopt", "Toezicht").doesNotContain("Geheim onder ons", coordinator.actor().name(), "@");
    }

    @Test
    void putsOneQuestionOfAllMunicipalitiesBesideThatOfTheRoundBefore() {
        answer("87", null);
        VersionId first = reports.handIn(coordinator, round);
        review.accept(movisie, first);
        rounds.close(movisie, round);
        RoundId later = rounds.begin(movisie, testRounds.draft(movisie, today(), today().plusDays(5)));
        questions.takeOver(movisie, later, round);
        rounds.choose(movisie, later, Set.of(coordinator.id()));
        rounds.open(movisie, later);
        QuestionId again = questions.list(movisie, later).getFirst().id();
        assertThat(across.of(movisie, later, again, new Page(0, 50)).given()).as("nothing that was not handed in").isEmpty();
        answering.answer(coordinator, later, List.of(new GivenAnswer(again, "91,5", null)));
        reports.handIn(coordinator, later);
        AnswersAcross.Answer answer = across.of(movisie, later, again, new Page(0, 50)).given().getFirst().answers().getFirst();
        assertThat(answer.now().nl()).isEqualTo("91,5 meldingen");
        assertThat(answer.before().nl()).isEqualTo("87 meldingen");
        assertThat(answer.difference()).isEqualByComparingTo("4.5");
    }

    @Test
    void opensForItsOwnMunicipalityAndMovisieOnly() {
        VersionId version = reports.handIn(coordinator, round);
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertThat(archive.open(movisie, version).line().id()).isEqualTo(version);
        assertThatThrownBy(() -> archive.open(stranger, version)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> archive.open(partner, version)).isInstanceOf(NotFoundException.class);
        MunicipalityWorkspace officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        denied("denied.hand-in", () -> reports.correct(officer, round));
    }

    @Test
    void writesOneContentAlwaysAsTheSameBytes() {
        answer("87", null);
        ReportContent content = archive.open(coordinator, reports.handIn(coordinator, round)).content();
        StoredReport stored = StoredReport.of(content);
        assertThat(StoredReport.of(stored.read()).content()).isEqualTo(stored.content());
        assertThat(stored.digest()).hasSize(64);
        assertThat(stored.content()).startsWith("{\"answers\":[{\"key\":").contains("\"figures\":", "\"gaps\":").doesNotContain("\n", "\": ");
        assertSorted(JsonMapper.shared().readTree(stored.content()));
    }

    private static void assertSorted(JsonNode node) {
        List<String> names = List.copyOf(node.propertyNames());
        assertThat(names).isSorted();
        node.forEach(ReportsIT::assertSorted);
    }
}
