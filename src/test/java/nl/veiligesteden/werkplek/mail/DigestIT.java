package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.veiligesteden.werkplek.WerkplekApplication;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What the weekly digest tells whom, and that each week has one: over clock changes, processes and restarts. */
@DatabaseTest
@Import(DigestIT.Clocked.class)
// The test says when anything happens.
@TestPropertySource(properties = {"werkplek.mail.pace=PT12H", "werkplek.mail.clock=PT12H"})
class DigestIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Digests digests;
    @Autowired
    private DigestWriter writer;
    @Autowired
    private MailChoices choices;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcConnectionDetails database;

    private MunicipalityWorkspace officer;
    private PartnerWorkspace partner;

    @TestConfiguration
    static class Clocked {
        @Bean
        @Primary
        static MovableClock movableClock() {
            return new MovableClock();
        }
    }

    @BeforeEach
    void begin() {
        for (String table : List.of("mail_notice", "digest_week", "mail", "mail_off", "digest_choice")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update membership set ended_at = utc_timestamp() where ended_at is null").update();
        clock.set("2027-01-06T12:00");
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        partner = workspaces.partner();
        testItems.collaborate(officer, partner);
        // The week before, for which they were there already.
        jdbc.sql("insert into digest_week (account_id, week, at) select id, '2027-W01', :at from account").param("at", Time.toColumn(clock.instant())).update();
    }

    @Test
    void tellsWhatWaitsWhatComesAndWhatOthersDid() {
        ItemId late = testItems.running(officer, "Verlichting", day("2027-01-08"));
        testItems.running(officer, "Camera's", day("2027-01-22"));
        testItems.running(officer, "Pas in de zomer", day("2027-07-01"));
        ItemId quiet = testItems.running(officer, "Fietsroute", null);
        ItemId task = testItems.asked(officer, partner.id(), "Gastles");
        MunicipalityWorkspace colleague = workspaces.colleague(officer.slug(), Role.POLICY_OFFICER);
        conversation.add(colleague, Subject.of(quiet), new CommentDraft(Audience.INTERNAL, "Loopt dit nog?", Set.of()));
        items.report(colleague, quiet, ProgressDraft.note(null, null, "Ja hoor."));
        clock.set("2027-01-11T08:00");
        digests.work();
        String body = body(officer);
        assertThat(part(body, "Wat op u wacht")).contains("Verlichting").contains("Over datum").doesNotContain("Camera");
        assertThat(part(body, "Klaar in de komende twee weken")).contains("Camera's").doesNotContain("Verlichting", "zomer");
        assertThat(part(body, "Wat anderen deden")).contains("Fietsroute").contains("1 keer voortgang en 1 reactie").doesNotContain("Camera");
        assertThat(body).contains("onderdelen/" + late.value() + "?antwoord=op-koers|Nog op koers|Nog op koers: Verlichting");
        assertThat(part(body(partner), "Wat op u wacht")).contains("Gastles").contains("Te beantwoorden");
        assertThat(body(partner)).doesNotContain("Fietsroute").doesNotContain("niets-veranderd").contains("/taken/" + task.value());
    }

    @Test
    void tellsAPartnerOnlyWhatIsSharedAndOfWhomStillWorksWithThem() {
        ItemId task = testItems.asked(officer, partner.id(), "Gastles");
        tasks.accept(partner, task);
        items.report(officer, task, ProgressDraft.note(null, null, "Alleen voor onszelf."));
        conversation.add(officer, Subject.of(task), new CommentDraft(Audience.INTERNAL, "Onder ons.", Set.of()));
        clock.set("2027-01-11T08:00");
        digests.work();
        assertThat(body(partner)).contains("?antwoord=niets-veranderd|");
        assertThat(part(body(partner), "Wat anderen deden")).as("it was asked").contains("Gastles").contains("1 keer voortgang").doesNotContain("reactie");
        conversation.add(officer, Subject.of(task), new CommentDraft(Audience.SHARED, "Voor u.", Set.of()));
        clock.set("2027-01-18T08:00");
        digests.work();
        assertThat(part(body(partner), "Wat anderen deden")).contains("Gastles").contains("1 reactie");
        jdbc.sql("update collaboration set ended_at = utc_timestamp()").update();
        jdbc.sql("update item set handshake = 'WITHDRAWN', status = 'STOPPED' where id = :id").param("id", task.value()).update();
        clock.set("2027-01-25T08:00");
        digests.work();
        assertThat(count(partner)).isEqualTo(2);
    }

    @Test
    void sendsNothingToWhomNothingIsToTellAndAsksOnceAWeek() {
        clock.set("2027-01-11T08:00");
        digests.work();
        assertThat(count(officer)).isZero();
        testItems.running(officer, "Verlichting", day("2027-01-12"));
        clock.set("2027-01-13T08:00");
        digests.work();
        assertThat(count(officer)).as("the week was told").isZero();
        clock.set("2027-01-18T08:00");
        digests.work();
        assertThat(count(officer)).isEqualTo(1);
    }

    @Test
    void comesOnceAtTheChosenHourOverBothClockChanges() {
        for (String sunday : List.of("2027-03-28", "2027-10-31")) {
            for (int hour : List.of(1, 2, 3)) {
                begin();
                choices.digestAt(TestWorkspaces.user(officer), new DigestTime(DayOfWeek.SUNDAY, hour));
                clock.set(sunday + "T00:00");
                jdbc.sql("insert ignore into digest_week (account_id, week, at) select id, :week, :at from account")
                        .param("week", DigestWeek.at(clock.instant()).previous()).param("at", Time.toColumn(clock.instant())).update();
                testItems.running(officer, "Verlichting", LocalDate.parse(sunday));
                List<Instant> came = new ArrayList<>();
                for (Instant end = clock.instant().plus(Duration.ofDays(6)); clock.instant().isBefore(end); clock.pass(Duration.ofMinutes(10))) {
                    int before = count(officer);
                    digests.work();
                    if (count(officer) > before) {
                        came.add(clock.instant());
                    }
                }
                int struck = sunday.contains("-03-") && hour == 2 ? 3 : hour;
                assertThat(came).as(sunday + " at " + hour).hasSize(1);
                assertThat(came.getFirst().atZone(Time.NETHERLANDS).toLocalDateTime()).hasToString(sunday + "T0" + struck + ":00");
            }
        }
    }

    @Test
    void makesGoodWhatWasMissedOnceWithinTheWeek() {
        testItems.running(officer, "Verlichting", day("2027-01-08"));
        clock.set("2027-01-15T23:00");
        digests.work();
        digests.work();
        assertThat(count(officer)).as("away on Monday").isEqualTo(1);
        clock.set("2027-02-03T10:00");
        digests.work();
        assertThat(count(officer)).as("away for two weeks").isEqualTo(2);
        clock.set("2027-02-08T08:00");
        digests.work();
        assertThat(count(officer)).isEqualTo(3);
    }

    @Test
    void comesAgainAfterARestartAtTheMinuteItselfOnlyIfItWasNotMade() {
        testItems.running(officer, "Verlichting", day("2027-01-08"));
        clock.set("2027-01-11T08:00");
        transaction.executeWithoutResult(status -> {
            digests.work();
            status.setRollbackOnly();
        });
        assertThat(count(officer)).as("broken off before it stood").isZero();
        digests.work();
        assertThat(count(officer)).isEqualTo(1);
        try (ConfigurableApplicationContext restarted = anotherProcess()) {
            restarted.getBean(MovableClock.class).set(clock.instant());
            restarted.getBean(Digests.class).work();
        }
        assertThat(count(officer)).isEqualTo(1);
    }

    @Test
    void comesOnceFromTwoProcessesAtTheSameMoment() throws Exception {
        for (int number = 0; number < 30; number++) {
            testItems.running(workspaces.municipality(Role.POLICY_OFFICER), "Verlichting", day("2027-01-08"));
        }
        jdbc.sql("insert ignore into digest_week (account_id, week, at) select id, '2027-W01', :at from account").param("at", Time.toColumn(clock.instant())).update();
        clock.set("2027-01-11T08:00");
        try (ConfigurableApplicationContext other = anotherProcess(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            other.getBean(MovableClock.class).set(clock.instant());
            List<Future<?>> all = List.of(threads.submit(digests::work), threads.submit(other.getBean(Digests.class)::work), threads.submit(digests::work),
                    threads.submit(other.getBean(Digests.class)::work));
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(jdbc.sql("select count(*) from mail where sort = 'DIGEST'").query(Integer.class).single()).isEqualTo(30);
        assertThat(jdbc.sql("select max(n) from (select count(*) n from mail where sort = 'DIGEST' group by account_id) each_one").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void comesToNobodyForAWeekBeforeTheyCame() {
        MunicipalityWorkspace fresh = workspaces.municipality(Role.POLICY_OFFICER);
        jdbc.sql("update membership set since = :at where id = :id").param("at", Time.toColumn(clock.instant())).param("id", fresh.membership().value()).update();
        testItems.running(fresh, "Verlichting", day("2027-01-05"));
        digests.work();
        assertThat(count(fresh)).isZero();
        clock.set("2027-01-11T08:00");
        digests.work();
        assertThat(count(fresh)).isEqualTo(1);
    }

    @Test
    void isDroppedWhenItWaitsAndAccessEndsOrItIsStopped() {
        testItems.running(officer, "Verlichting", day("2027-01-08"));
        testItems.asked(officer, partner.id(), "Gastles");
        clock.set("2027-01-11T08:00");
        digests.work();
        assertThat(count(officer) + count(partner)).isEqualTo(2);
        workspaces.endMembership(officer);
        choices.choose(TestWorkspaces.user(partner), "DIGEST", false);
        jdbc.sql("select id, account_id from mail where sort = 'DIGEST'").query((row, number) -> List.of(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class)))
                .list().forEach(mail -> writer.write(mail.get(0), mail.get(1)));
        assertThat(count(officer) + count(partner)).isZero();
        clock.set("2027-01-18T08:00");
        digests.work();
        assertThat(count(officer) + count(partner)).isZero();
    }

    @Test
    void showsSomeOfFourHundredAndSaysHowManyMore() {
        ItemId one = testItems.running(officer, "Verlichting", day("2027-01-08"));
        for (int number = 0; number < 399; number++) {
            jdbc.sql("""
                    insert into item (id, municipality_id, plan_id, kind, title, description, contribution, place, owner_id, due_on, status, reason, lifted_by, handshake_note, position, ending, created_at)
                    select uuid(), municipality_id, plan_id, kind, concat('Actie ', :number), '', '', '', owner_id, due_on, status, '', '', '', 0, '', created_at from item where id = :id""")
                    .param("number", number).param("id", one.value()).update();
        }
        clock.set("2027-01-11T08:00");
        digests.work();
        assertThat(part(body(officer), "Wat op u wacht")).contains("En nog 388 meer.").satisfies(part -> assertThat(part.split("\t- ")).hasSize(13));
        assertThat(body(officer).length()).isLessThan(10_000);
    }

    private ConfigurableApplicationContext anotherProcess() {
        return new SpringApplicationBuilder(WerkplekApplication.class, Clocked.class)
                .initializers(context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()))
                .run("--server.port=0", "--vaadin.productionMode=true", "--werkplek.mail.pace=PT12H", "--werkplek.mail.clock=PT12H", "--werkplek.demo.throw-away-database=true",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword());
    }

    /** The classes of the tests lie on the same class path; none of them is part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName()) || reader.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private static String part(String body, String heading) {
        assertThat(body).contains("\t# " + heading);
        String from = body.substring(body.indexOf("\t# " + heading));
        int end = from.indexOf("\t# ", 3);
        return end < 0 ? from : from.substring(0, end);
    }

    private String body(Workspace reader) {
        return jdbc.sql("select body from mail where sort = 'DIGEST' and account_id = :id order by first_at desc limit 1").param("id", reader.actor().account().value())
                .query(String.class).single();
    }

    private int count(Workspace reader) {
        return jdbc.sql("select count(*) from mail where sort = 'DIGEST' and account_id = :id").param("id", reader.actor().account().value()).query(Integer.class).single();
    }


    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
