package nl.veiligesteden.werkplek.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Words;
import nl.veiligesteden.werkplek.testing.TestDatabaseConfiguration;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar as a program fetches it, over real HTTP, read and validated by a library that programs use. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({TestDatabaseConfiguration.class, TestWorkspaces.class, TestItems.class, CalendarIT.Meetings.class})
class CalendarIT {

    @LocalServerPort
    private int port;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private Calendars calendars;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Meetings meetings;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace officer;
    private PartnerWorkspace partner;
    private final LocalDate soon = LocalDate.now(Time.NETHERLANDS).plusDays(5);

    /** What another module may offer: things at an hour. */
    @TestConfiguration
    static class Meetings {
        private List<CalendarEntry> entries = List.of();

        @Bean
        CalendarSource meetings() {
            return (Recipient reader, LocalDate from, LocalDate until) -> entries;
        }
    }

    @BeforeEach
    void begin() {
        meetings.entries = List.of();
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        partner = workspaces.partner();
        testItems.collaborate(officer, partner);
    }

    @Test
    void isValidAndHoldsWhatIsTheirsWithoutNotesOrContacts() throws Exception {
        ItemId item = testItems.running(officer, "Verlichting; \"extra\",\nbij het station \\ é", soon);
        jdbc.sql("update item set description = 'intern geheim', contribution = 'intern geheim' where id = :id").param("id", item.value()).update();
        activity("Weekend", soon, soon.plusDays(2));
        activity("Seizoen", soon, soon.plusDays(100));
        testItems.running(workspaces.colleague(officer.slug(), Role.POLICY_OFFICER), "Van een ander", soon);
        HttpResponse<String> answer = get(calendars.renew(user(officer)));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar").containsIgnoringCase("utf-8"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("private, no-cache");
        Calendar calendar = valid(answer.body());
        assertThat(answer.body()).contains("METHOD:PUBLISH", "REFRESH-INTERVAL;VALUE=DURATION:PT4H", "X-PUBLISHED-TTL:PT4H", "X-WR-CALNAME:Veilige Steden")
                .doesNotContain("geheim", "@test.example", "Van een ander", "BEGIN:VTIMEZONE");
        assertThat(summaries(calendar)).containsExactlyInAnyOrder("Uiterlijk: Verlichting; \"extra\", bij het station \\ é", "Weekend", "Begint: Seizoen", "Uiterlijk: Seizoen");
        VEvent weekend = event(calendar, "Weekend");
        assertThat(weekend.<LocalDate>getDateTimeStart().getDate()).isEqualTo(soon);
        assertThat(weekend.<LocalDate>getDateTimeEnd().getDate()).as("the first day after").isEqualTo(soon.plusDays(3));
        assertThat(answer.body().replace("\r\n ", "")).contains("DTSTART;VALUE=DATE:" + soon.toString().replace("-", ""))
                .contains("URL:http://localhost:" + port + "/gemeente/" + officer.slug() + "/onderdelen/" + item.value());
        assertThat(answer.body().lines()).as("lines of at most 75 octets").allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void saysTheHourInTheNetherlandsInSummerAndInWinter() throws Exception {
        meetings.entries = List.of(meeting("Zomer", "2027-07-01T14:00"), meeting("Winter", "2027-12-01T14:00"));
        Calendar calendar = valid(get(calendars.renew(user(officer))).body());
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(event(calendar, "Zomer").<ZonedDateTime>getDateTimeStart().getDate().toInstant()).isEqualTo(Instant.parse("2027-07-01T12:00:00Z"));
        assertThat(event(calendar, "Winter").<ZonedDateTime>getDateTimeStart().getDate().toInstant()).isEqualTo(Instant.parse("2027-12-01T13:00:00Z"));
        assertThat(get(calendars.renew(user(officer))).body()).contains("DTSTART;TZID=Europe/Amsterdam:20270701T140000");
    }

    @Test
    void staysTheSameUntilSomethingChangesAndIsTheSameEntryThen() throws Exception {
        ItemId item = testItems.running(officer, "Verlichting", soon);
        String address = calendars.renew(user(officer));
        HttpResponse<String> first = get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(send(request(address).header("If-None-Match", tag).GET()).statusCode()).isEqualTo(304);
        VEvent before = event(valid(first.body()), "Uiterlijk: Verlichting");
        jdbc.sql("update item set due_on = :due, version = version + 1 where id = :id").param("due", soon.plusDays(1)).param("id", item.value()).update();
        HttpResponse<String> second = send(request(address).header("If-None-Match", tag).GET());
        assertThat(second.statusCode()).isEqualTo(200);
        VEvent after = event(valid(second.body()), "Uiterlijk: Verlichting");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(Integer.parseInt(value(after, Property.SEQUENCE))).isGreaterThan(Integer.parseInt(value(before, Property.SEQUENCE)));
        items.report(officer, item, ProgressDraft.note(ItemStatus.DONE, null, ""));
        assertThat(summaries(valid(get(address).body()))).isEmpty();
    }

    @Test
    void tellsAPartnerWhatWasAskedByWhomLetThemIn() throws Exception {
        due(testItems.asked(officer, partner.id(), "Gevraagd"));
        due(testItems.task(officer, partner.id(), "Nog niet gevraagd"));
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        testItems.collaborate(other, partner);
        due(testItems.asked(other, partner.id(), "Elders gevraagd"));
        PartnerWorkspace letInByOther = workspaces.invitedPartner(other, partner);
        String all = calendars.renew(user(partner));
        String one = calendars.renew(user(letInByOther));
        assertThat(summaries(valid(get(all).body()))).containsExactlyInAnyOrder("Uiterlijk: Gevraagd", "Uiterlijk: Elders gevraagd");
        assertThat(summaries(valid(get(one).body()))).containsExactly("Uiterlijk: Elders gevraagd");
        jdbc.sql("update collaboration set ended_at = utc_timestamp() where municipality_id = :id").param("id", other.id().value()).update();
        assertThat(summaries(valid(get(one).body()))).isEmpty();
    }

    @Test
    void answersAnAddressThatWasReplacedOrWhosePersonLeftLikeOneThatNeverWas() throws Exception {
        String never = "http://localhost:" + port + "/agenda/" + "x".repeat(43) + ".ics";
        String old = calendars.renew(user(officer));
        String now = calendars.renew(user(officer));
        assertThat(get(old).statusCode()).isEqualTo(get(never).statusCode()).isEqualTo(404);
        assertThat(get(old).body()).isEqualTo(get(never).body());
        assertThat(get(now).statusCode()).isEqualTo(200);
        assertThat(calendars.own(user(officer)).orElseThrow().readAt()).isNotNull();
        workspaces.endMembership(officer);
        assertThat(get(now).statusCode()).as("no membership").isEqualTo(404);
        String partners = calendars.renew(user(partner));
        jdbc.sql("update account set ended_at = utc_timestamp() where id = :id").param("id", partner.actor().account().value()).update();
        assertThat(get(partners).statusCode()).as("no account").isEqualTo(404);
        assertThat(jdbc.sql("select token_digest from calendar_feed").query(String.class).list()).noneMatch(now::contains);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'calendar.address-made' and actor_id = :id").param("id", officer.actor().account().value())
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void isGoneForGoodOnceItsPersonLeft() throws Exception {
        ProgrammeWorkspace administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        String address = calendars.renew(user(officer));
        Place place = Place.in(officer.id());
        accounts.endAccount(administrator, officer.actor().account());
        String email = jdbc.sql("select email from account where id = :id").param("id", officer.actor().account().value()).query(String.class).single();
        accounts.invite(administrator, new InvitationDraft("Terug", email, Role.COORDINATOR, place));
        assertThat(get(address).statusCode()).as("also after coming back").isEqualTo(404);
    }

    @Test
    void holdsNoMoreThanAProgramReadsAndIsNotAskedWithoutEnd() throws Exception {
        ItemId one = testItems.running(officer, "Verlichting", soon);
        for (int thousand = 0; thousand < 3; thousand++) {
            jdbc.sql("""
                    insert into item (id, municipality_id, plan_id, kind, title, description, contribution, place, owner_id, due_on, status, reason, lifted_by, handshake_note, position, ending, created_at)
                    select uuid(), municipality_id, plan_id, kind, concat('Actie ', seq), '', '', '', owner_id, due_on, status, '', '', '', 0, '', created_at from item join seq_1_to_1000 where id = :id""")
                    .param("id", one.value()).update();
        }
        String address = calendars.renew(user(officer));
        assertThat(valid(get(address).body()).getComponents(Component.VEVENT)).hasSize(CalendarSource.MOST);
        jdbc.sql("delete from item where title like 'Actie %'").update();
        int status = 200;
        for (int read = 0; read < 100 && status == 200; read++) {
            status = get(address).statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    private static CalendarEntry meeting(String title, String from) {
        LocalDateTime begins = LocalDateTime.parse(from);
        return new CalendarEntry(UUID.nameUUIDFromBytes(title.getBytes()), "test", Words.of("duty.calendar.activity", title), Words.of("duty.calendar.activity", title), "", "",
                new CalendarEntry.Hours(begins, begins.plusHours(1)), Instant.parse("2026-11-26T12:00:00Z"), 1);
    }

    private void activity(String title, LocalDate from, LocalDate until) {
        ItemId id = testItems.draft(officer, ItemKind.ACTIVITY, title, from, until);
        jdbc.sql("update item set status = 'PLANNED', owner_id = :owner where id = :id").param("owner", officer.membership().value()).param("id", id.value()).update();
    }

    private ItemId due(ItemId item) {
        jdbc.sql("update item set due_on = :due where id = :id").param("due", soon).param("id", item.value()).update();
        return item;
    }

    private static Calendar valid(String text) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).getEntries()).as("by the library's own validator, of " + text).isEmpty();
        return calendar;
    }

    private static List<String> summaries(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream().map(event -> value(event, Property.SUMMARY)).toList();
    }

    private static VEvent event(Calendar calendar, String summary) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream().filter(event -> value(event, Property.SUMMARY).equals(summary)).findFirst().orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static SignedInUser user(Workspace workspace) {
        return new SignedInUser(workspace.actor().account(), "", workspace.actor().name(), SignInWay.PASSWORD, 0);
    }

    private static HttpResponse<String> get(String address) throws Exception {
        return send(request(address).GET());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
