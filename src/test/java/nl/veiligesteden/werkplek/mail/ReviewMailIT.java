package nl.veiligesteden.werkplek.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.review.Judging;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.review.ReviewKind;
import nl.veiligesteden.werkplek.review.ReviewLists;
import nl.veiligesteden.werkplek.review.Reviews;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is reminded that access is to be looked through, when, and who isn't any more. */
@DatabaseTest
@Import(DigestIT.Clocked.class)
@TestPropertySource(properties = {"werkplek.mail.pace=PT12H", "werkplek.mail.clock=PT12H"})
class ReviewMailIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Reviews reviews;
    @Autowired
    private ReviewLists lists;
    @Autowired
    private Judging judging;
    @Autowired
    private Reminders reminders;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace administrator;
    private MunicipalityWorkspace coordinator;
    private MunicipalityWorkspace officer;
    private ReviewId review;

    @BeforeEach
    void openOne() {
        for (String table : List.of("mail_notice", "mail_reminder", "mail", "mail_off", "review_reminder", "review_entry", "review_campaign")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update membership set ended_at = utc_timestamp() where ended_at is null").update();
        clock.set("2027-01-04T12:00");
        administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
        officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        review = reviews.open(administrator, ReviewKind.YEARLY, LocalDate.parse("2027-02-01"));
    }

    private List<String> bodies(Workspace person) {
        return jdbc.sql("select body from mail where account_id = :account and sort = 'REMINDERS' order by id").param("account", person.actor().account().value()).query(String.class).list();
    }

    private void at(String moment) {
        clock.set(moment);
        reminders.work();
        reminders.work();
    }

    private void decideAll() {
        judging.confirm(coordinator, review, lists.entries(coordinator, review).stream().map(entry -> entry.member().id()).collect(Collectors.toSet()));
    }

    @Test
    void remindsAtTheBeginningAWeekBeforeTheEndAndAfterItOfWhatIsLeft() {
        at("2027-01-04T12:00");
        assertThat(bodies(coordinator)).singleElement().asString().contains("Jaarlijkse beoordeling van toegang").contains("0 van 1 beoordeeld").contains("1 feb 2027")
                .contains("gemeente/" + coordinator.slug() + "/toegang");
        assertThat(bodies(administrator)).singleElement().asString().contains("movisie/toegang/" + review.value());
        assertThat(bodies(officer)).isEmpty();
        at("2027-01-24T12:00");
        assertThat(bodies(coordinator)).hasSize(1);
        at("2027-01-25T12:00");
        at("2027-02-01T12:00");
        assertThat(bodies(coordinator)).hasSize(2);
        at("2027-02-02T12:00");
        at("2027-02-15T12:00");
        assertThat(bodies(coordinator)).hasSize(3).last().asString().contains("had op 1 feb 2027 klaar moeten zijn");
        at("2027-02-16T12:00");
        assertThat(bodies(coordinator)).hasSize(3);
    }

    @Test
    void remindsNobodyWhoIsDone() {
        at("2027-01-04T12:00");
        decideAll();
        at("2027-01-25T12:00");
        assertThat(bodies(coordinator)).hasSize(1);
        assertThat(bodies(administrator)).as("is not done").hasSize(2);
    }

    @Test
    void comesOnceADayWhoeverReminds() {
        at("2027-01-04T12:00");
        reviews.remind(administrator, review, Set.of(coordinator.id()));
        at("2027-01-04T16:00");
        assertThat(bodies(coordinator)).hasSize(1);
        at("2027-01-05T09:00");
        assertThat(bodies(coordinator)).as("the next day").hasSize(2);
        at("2027-01-10T09:00");
        reviews.remind(administrator, review, Set.of(coordinator.id()));
        at("2027-01-10T10:00");
        assertThat(bodies(coordinator)).hasSize(3);
    }

    @Test
    void speaksTheReadersLanguage() {
        jdbc.sql("update account set language = 'en' where id = :id").param("id", coordinator.actor().account().value()).update();
        at("2027-01-04T12:00");
        assertThat(bodies(coordinator)).singleElement().asString().contains("Yearly review of access");
    }
}
