package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Recipients;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.rounds.Answering;
import nl.veiligesteden.werkplek.rounds.Reminding;
import nl.veiligesteden.werkplek.rounds.ReportReview;
import nl.veiligesteden.werkplek.rounds.Reports;
import nl.veiligesteden.werkplek.rounds.RoundDraft;
import nl.veiligesteden.werkplek.rounds.RoundId;
import nl.veiligesteden.werkplek.rounds.RoundKind;
import nl.veiligesteden.werkplek.rounds.Rounds;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is mailed of a round, when, and of what nobody is. */
@DatabaseTest
@Import(DigestIT.Clocked.class)
@TestPropertySource(properties = {"werkplek.mail.pace=PT12H", "werkplek.mail.clock=PT12H"})
class RoundMailIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Rounds rounds;
    @Autowired
    private Programme programme;
    @Autowired
    private Answering answering;
    @Autowired
    private Reports reports;
    @Autowired
    private ReportReview review;
    @Autowired
    private Reminding reminding;
    @Autowired
    private Reminders reminders;
    @Autowired
    private List<DigestSource> digest;
    @Autowired
    private Recipients recipients;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace coordinator;
    private MunicipalityWorkspace officer;
    private PartnerWorkspace partner;
    private ItemId item;
    private ItemId task;
    private RoundId round;

    @BeforeEach
    void openARound() {
        for (String table : List.of("mail_notice", "mail_reminder", "mail", "mail_off", "round_reminder")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update membership set ended_at = utc_timestamp() where ended_at is null").update();
        jdbc.sql("update reporting_round set state = 'CLOSED'").update();
        clock.set("2027-01-04T12:00");
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
        officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        partner = workspaces.partner();
        testItems.collaborate(coordinator, partner);
        item = testItems.running(officer, "Verlichting", null);
        task = testItems.asked(coordinator, partner.id(), "Gastles");
        clock.set("2027-02-01T12:00");
        round = rounds.begin(movisie, new RoundDraft("Winterronde", RoundKind.PROGRESS, programme.currentPeriod(movisie).id(), LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-20"), "",
                Set.of(ItemKind.values())));
        jdbc.sql("update plan set period_id = (select period_id from reporting_round where id = :round) where municipality_id = :id").param("round", round.value()).param("id", coordinator.id().value()).update();
        rounds.choose(movisie, round, Set.of(coordinator.id()));
        rounds.open(movisie, round);
    }

    private List<String> bodies(Workspace reader) {
        return jdbc.sql("select body from mail where sort = 'REMINDERS' and account_id = :id").param("id", reader.actor().account().value()).query(String.class).list();
    }

    private List<String> told(Workspace reader) {
        return digest.stream().flatMap(source -> source.tell(recipients.find(reader.actor().account()).orElseThrow(), clock.instant()).stream()).filter(told -> told.part() == DigestPart.ROUNDS)
                .flatMap(told -> told.lines().stream()).map(line -> line.words().key() + " " + line.words().parameters()).toList();
    }

    @Test
    void remindsThreeDaysBeforeWhoHasSomethingLeftAndOnceMoreWhenTheRoundIsExtended() {
        reminders.work();
        assertThat(bodies(officer)).as("too early").isEmpty();
        clock.set("2027-02-17T09:00");
        reminders.work();
        reminders.work();
        assertThat(bodies(officer)).singleElement().asString().contains("Winterronde").contains("0 van 1");
        assertThat(bodies(partner)).singleElement().asString().contains("/ronde");
        assertThat(bodies(coordinator)).singleElement().asString().contains("/rapportage");
        rounds.extend(movisie, round, LocalDate.parse("2027-02-27"));
        clock.set("2027-02-24T09:00");
        reminders.work();
        assertThat(bodies(officer)).hasSize(2);
    }

    @Test
    void remindsNobodyOfWhatIsToldHandedInOrClosed() {
        answering.tell(officer, round, item, ProgressDraft.note(null, null, "Loopt"), List.of());
        answering.tell(partner, round, task, ProgressDraft.note(null, null, "Loopt"), List.of());
        clock.set("2027-02-18T09:00");
        reminders.work();
        assertThat(bodies(officer)).isEmpty();
        assertThat(bodies(partner)).isEmpty();
        reports.handIn(coordinator, round);
        assertThat(told(coordinator)).isEmpty();
    }

    @Test
    void remindsWhomTheCoordinatorChoosesOnceADay() {
        assertThat(reminding.recipients(coordinator, round)).extracting(Reminding.Recipient::account).containsExactlyInAnyOrder(officer.actor().account(), partner.actor().account());
        assertThat(reminding.remind(coordinator, round, Set.of(officer.actor().account()))).isEqualTo(1);
        assertThat(reminding.remind(coordinator, round, Set.of(officer.actor().account()))).as("a second time that day").isZero();
        reminders.work();
        assertThat(bodies(officer)).singleElement().asString().contains("Winterronde");
        assertThat(bodies(partner)).isEmpty();
        clock.set("2027-02-02T12:00");
        assertThat(reminding.remind(coordinator, round, Set.of(officer.actor().account(), coordinator.actor().account()))).as("whoever has nothing left is not reminded").isEqualTo(1);
    }

    @Test
    void dropsAQueuedReminderOnceTheRoundIsClosed() {
        reminding.remind(coordinator, round, Set.of(officer.actor().account()));
        rounds.close(movisie, round);
        reminders.work();
        assertThat(bodies(officer)).isEmpty();
    }

    @Test
    void tellsTheCoordinatorOnceThatTheReportWasReturned() {
        review.giveBack(movisie, reports.handIn(coordinator, round), "Nog een vraag", List.of());
        reminders.work();
        clock.set("2027-02-03T09:00");
        reminders.work();
        assertThat(bodies(coordinator)).singleElement().asString().contains("Movisie gaf uw rapportage terug");
        assertThat(bodies(officer)).isEmpty();
    }

    @Test
    void saysInTheDigestHowFarOneIs() {
        assertThat(told(officer)).singleElement().asString().contains("duty.round [Winterronde", "0, 1");
        assertThat(told(partner)).hasSize(1);
        assertThat(told(coordinator)).singleElement().asString().contains("duty.round.hand-in");
        assertThat(told(workspaces.municipality(Role.COORDINATOR))).isEmpty();
    }
}
