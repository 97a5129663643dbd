package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is reminded of which date, once, and of what nobody is. */
@DatabaseTest
@Import(DigestIT.Clocked.class)
@TestPropertySource(properties = {"werkplek.mail.pace=PT12H", "werkplek.mail.clock=PT12H"})
class RemindersIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private Reminders reminders;
    @Autowired
    private ReminderWriter writer;
    @Autowired
    private MailChoices choices;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace officer;
    private PartnerWorkspace partner;

    @BeforeEach
    void begin() {
        for (String table : List.of("mail_notice", "mail_reminder", "mail", "mail_off")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update membership set ended_at = utc_timestamp() where ended_at is null").update();
        clock.set("2027-01-06T12:00");
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        partner = workspaces.partner();
        testItems.collaborate(officer, partner);
    }

    @Test
    void remindsThreeDaysBeforeOnceAndOnceMoreOfANewDate() {
        ItemId item = testItems.running(officer, "Verlichting", LocalDate.parse("2027-01-12"));
        reminders.work();
        assertThat(bodies(officer)).as("too early").isEmpty();
        clock.set("2027-01-09T07:59");
        reminders.work();
        assertThat(bodies(officer)).as("at night").isEmpty();
        clock.set("2027-01-09T08:00");
        reminders.work();
        reminders.work();
        assertThat(bodies(officer)).singleElement().asString().contains("Verlichting").contains("12 jan 2027").contains("?antwoord=op-koers|");
        jdbc.sql("update item set due_on = '2027-01-14' where id = :id").param("id", item.value()).update();
        clock.set("2027-01-11T08:00");
        reminders.work();
        assertThat(bodies(officer)).hasSize(2);
        clock.set("2027-01-14T08:00");
        reminders.work();
        assertThat(bodies(officer)).hasSize(2);
    }

    @Test
    void putsAllThatIsNewInOneMail() {
        for (int number = 0; number < 25; number++) {
            testItems.running(officer, "Actie " + number, LocalDate.parse("2027-01-08"));
        }
        reminders.work();
        assertThat(bodies(officer)).singleElement().asString().contains("En nog 5 andere");
        assertThat(jdbc.sql("select subject from mail where sort = 'REMINDERS'").query(String.class).single()).isEqualTo("25 dingen moeten binnenkort klaar zijn");
    }

    @Test
    void remindsTheDeputyAndWhoeverIsAtTurnWithAPartnersTask() {
        MunicipalityWorkspace deputy = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        PartnerWorkspace elsewhere = workspaces.invitedPartner(workspaces.municipality(Role.COORDINATOR), partnerOfAnother());
        ItemId item = testItems.running(officer, "Verlichting", LocalDate.parse("2027-01-08"));
        jdbc.sql("update item set deputy_id = :deputy where id = :id").param("deputy", deputy.membership().value()).param("id", item.value()).update();
        ItemId task = due(testItems.asked(officer, partner.id(), "Gastles"));
        reminders.work();
        assertThat(bodies(deputy)).hasSize(1);
        assertThat(bodies(officer)).singleElement().asString().contains("Verlichting").as("the partner is at turn").doesNotContain("Gastles");
        assertThat(bodies(partner)).singleElement().asString().contains("Gastles").contains("/taken/" + task.value());
        assertThat(bodies(elsewhere)).isEmpty();
    }

    /** Another municipality's coordinator lets somebody in at the same organisation. */
    private PartnerWorkspace partnerOfAnother() {
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        testItems.collaborate(other, partner);
        jdbc.sql("insert ignore into collaboration (id, municipality_id, partner_id, category, shown_as, position) select uuid(), mu.id, :partner, 'OTHER_PARTNER', 'x', 1 from municipality mu")
                .param("partner", partner.id().value()).update();
        return partner;
    }

    @Test
    void remindsNobodyOfWhatIsNoLongerToBeDone() {
        ItemId done = testItems.running(officer, "Gedaan", LocalDate.parse("2027-01-08"));
        items.report(officer, done, ProgressDraft.note(ItemStatus.DONE, null, ""));
        ItemId stopped = testItems.running(officer, "Gestopt", LocalDate.parse("2027-01-08"));
        items.report(officer, stopped, new ProgressDraft(ItemStatus.STOPPED, null, null, "", null, "Geen geld."));
        ItemId handedIn = due(testItems.asked(officer, partner.id(), "Ingeleverd"));
        tasks.handIn(partner, handedIn, "Klaar.");
        ItemId withdrawn = due(testItems.asked(officer, partner.id(), "Ingetrokken"));
        items.withdraw(officer, withdrawn, "Toch niet.");
        due(testItems.task(officer, partner.id(), "Nooit gevraagd"));
        MunicipalityWorkspace closed = workspaces.municipality(Role.POLICY_OFFICER);
        testItems.running(closed, "In een gesloten plan", LocalDate.parse("2027-01-08"));
        jdbc.sql("update plan set state = 'CLOSED' where municipality_id = :id").param("id", closed.id().value()).update();
        reminders.work();
        assertThat(jdbc.sql("select body from mail where sort = 'REMINDERS'").query(String.class).list()).isEmpty();
    }

    @Test
    void dropsWhatIsQueuedOnceItNoLongerHolds() {
        ItemId item = testItems.running(officer, "Verlichting", LocalDate.parse("2027-01-08"));
        ItemId task = due(testItems.asked(officer, partner.id(), "Gastles"));
        reminders.work();
        assertThat(bodies(officer)).hasSize(1);
        assertThat(bodies(partner)).hasSize(1);
        items.report(officer, item, ProgressDraft.note(ItemStatus.DONE, null, ""));
        jdbc.sql("update collaboration set ended_at = utc_timestamp() where municipality_id = :id").param("id", officer.id().value()).update();
        writeAgain();
        assertThat(bodies(officer)).isEmpty();
        assertThat(bodies(partner)).as("they work together no more, whatever became of " + task).isEmpty();
        reminders.work();
        assertThat(bodies(officer)).isEmpty();
    }

    @Test
    void dropsWhatIsQueuedOnceTheDateWasMoved() {
        ItemId item = testItems.running(officer, "Verlichting", LocalDate.parse("2027-01-08"));
        reminders.work();
        jdbc.sql("update item set due_on = '2027-01-20' where id = :id").param("id", item.value()).update();
        writeAgain();
        assertThat(bodies(officer)).isEmpty();
        clock.set("2027-01-18T09:00");
        reminders.work();
        assertThat(bodies(officer)).singleElement().asString().contains("20 jan 2027");
    }

    @Test
    void dropsWhatIsQueuedForWhoLeftOrStoppedIt() {
        MunicipalityWorkspace colleague = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        testItems.running(officer, "Verlichting", LocalDate.parse("2027-01-08"));
        testItems.running(colleague, "Camera's", LocalDate.parse("2027-01-08"));
        reminders.work();
        workspaces.endMembership(officer);
        choices.choose(TestWorkspaces.user(colleague), "REMINDER_ITEMS", false);
        writeAgain();
        assertThat(bodies(officer)).isEmpty();
        assertThat(bodies(colleague)).isEmpty();
    }

    @Test
    void remindsOnceFromTwoProcessesAtTheSameMoment() throws Exception {
        for (int number = 0; number < 20; number++) {
            testItems.running(number % 2 == 0 ? officer : workspaces.colleague(officer.slug(), Role.POLICY_OFFICER), "Actie " + number, LocalDate.parse("2027-01-08"));
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> all = List.of(threads.submit(reminders::work), threads.submit(reminders::work), threads.submit(reminders::work), threads.submit(reminders::work));
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(jdbc.sql("select count(*) from mail where sort = 'REMINDERS'").query(Integer.class).single()).isEqualTo(11);
        assertThat(jdbc.sql("select count(*) from mail_reminder where mail_id is not null").query(Integer.class).single()).isEqualTo(20);
    }

    /** As it is done when a mail leaves. */
    private void writeAgain() {
        jdbc.sql("select id, account_id from mail where sort = 'REMINDERS'").query((row, number) -> List.of(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class)))
                .list().forEach(mail -> writer.write(mail.get(0), mail.get(1)));
    }

    private ItemId due(ItemId item) {
        jdbc.sql("update item set due_on = '2027-01-08' where id = :id").param("id", item.value()).update();
        return item;
    }

    private List<String> bodies(Workspace reader) {
        return jdbc.sql("select body from mail where sort = 'REMINDERS' and account_id = :id").param("id", reader.actor().account().value()).query(String.class).list();
    }
}
