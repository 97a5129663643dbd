package nl.veiligesteden.werkplek.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who reads what of the trail, and how it is found. */
@DatabaseTest
class TrailLogIT {

    private static final Page FIRST = new Page(0, 50);

    @Autowired
    private TrailLog trail;
    @Autowired
    private AuditTrail audit;
    @Autowired
    private Accounts accounts;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems items;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private Clock clock;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace own;
    private MunicipalityWorkspace other;
    private ProgrammeWorkspace movisie;
    private UUID item;

    @BeforeEach
    void begin() {
        own = workspaces.municipality(Role.COORDINATOR);
        other = workspaces.municipality(Role.COORDINATOR);
        movisie = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        item = items.draft(own, ItemKind.ACTION, "Meer licht op de route", null, null).value();
        tell(own, "item.edited", "item", item, new Change("owner", "", own.membership().value().toString()), new Change("title", "Licht", "Meer licht"));
        tell(other, "item.edited", "item", UUID.randomUUID(), new Change("title", "a", "b"));
    }

    private void tell(MunicipalityWorkspace workspace, String action, String type, UUID object, Change... changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, type, object, workspace.id(), List.of(changes)));
    }

    private SignedInUser user(Workspace workspace) {
        return new SignedInUser(workspace.actor().account(), "x@test.example", workspace.actor().name(), SignInWay.PASSWORD, 0);
    }

    @Test
    void aCoordinatorReadsTheOwnMunicipalityWithNamesInsteadOfIds() {
        List<TrailEntry> entries = trail.list(own, TrailFilter.NONE.withObject(item), FIRST);
        TrailEntry edited = entries.getFirst();
        assertThat(edited.action()).isEqualTo("item.edited");
        assertThat(edited.objectName()).isEqualTo("Meer licht op de route");
        assertThat(edited.changes()).containsExactly(new Change("owner", "", own.actor().name()), new Change("title", "Licht", "Meer licht"));
        assertThat(edited.municipality()).isEqualTo(own.name());
        assertThat(trail.list(own, TrailFilter.NONE, FIRST)).allMatch(entry -> entry.municipality().equals(own.name())).hasSize(trail.count(own, TrailFilter.NONE));
        assertThat(trail.count(other, TrailFilter.NONE.withObject(item))).isZero();
        assertThat(trail.count(other, TrailFilter.NONE.withAbout("Meer licht"))).isZero();
    }

    @Test
    void nobodyElseReadsIt() {
        for (Role role : List.of(Role.POLICY_OFFICER, Role.READER)) {
            MunicipalityWorkspace colleague = workspaces.colleague(own.slug(), role);
            assertThatThrownBy(() -> trail.list(colleague, TrailFilter.NONE, FIRST)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> trail.count(colleague, TrailFilter.NONE)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> trail.each(colleague, TrailFilter.NONE, rows -> { })).isInstanceOf(NotAllowedException.class);
        }
        ProgrammeWorkspace coordinator = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThatThrownBy(() -> trail.list(coordinator, TrailFilter.NONE, FIRST)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> trail.list(workspaces.observing(movisie, own.slug()), TrailFilter.NONE, FIRST)).isInstanceOf(NotAllowedException.class);
    }

    /** What a municipality answers is Movisie's to read when it is handed in, and its files never are. */
    @Test
    void theAdministratorReadsAllButNotAMunicipalitysOwnWords() {
        tell(own, "answer.given", "item", item, new Change("Hoe gaat het?", "", "Slecht, maar zeg het niet"));
        tell(own, "document.removed", "document", UUID.randomUUID(), new Change("title", "Geheim stuk", ""));
        List<TrailEntry> entries = trail.list(movisie, TrailFilter.NONE.withPerson(own.actor().name()), new Page(0, 500)).stream().filter(entry -> entry.municipality().equals(own.name())).toList();
        assertThat(entries).extracting(TrailEntry::action).contains("answer.given", "document.removed", "item.edited");
        assertThat(entries.toString()).doesNotContain("Slecht", "Hoe gaat het?", "Geheim").contains("Meer licht");
        assertThat(trail.list(own, TrailFilter.NONE, FIRST).toString()).contains("Slecht", "Geheim stuk");
    }

    @Test
    void everybodyReadsWhatWasDoneWithTheOwnAccountAndToIt() {
        audit.attempt("account.sign-in", own.actor(), AuditTrail.Result.REFUSED);
        accounts.invite(movisie, new InvitationDraft("Nieuw", "nieuw-" + UUID.randomUUID() + "@test.example", Role.READER, Place.in(own.id())));
        UUID account = jdbc.sql("select account_id from membership where municipality_id = :id and role = 'READER'").param("id", own.id().value()).query(UUID.class).single();
        List<TrailEntry> mine = trail.list(user(own), TrailFilter.NONE, FIRST);
        assertThat(mine).extracting(TrailEntry::action).contains("account.sign-in", "item.edited").doesNotContain("membership.invited");
        assertThat(mine).filteredOn(entry -> entry.action().equals("item.edited")).allMatch(entry -> entry.objectName().isEmpty() && entry.changes().isEmpty() && !entry.origin().isEmpty());
        List<TrailEntry> newcomers = trail.list(new SignedInUser(new AccountId(account), "", "", SignInWay.PASSWORD, 0), TrailFilter.NONE, FIRST);
        assertThat(newcomers).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(movisie.actor().name());
            assertThat(entry.objectName()).isEqualTo(own.name());
            assertThat(entry.changes()).containsExactly(new Change("role", "", "READER"));
            assertThat(entry.origin()).as("of somebody else").isEmpty();
        });
    }

    @Test
    void isFoundByPersonThingDeedResultAndPeriod() {
        audit.attempt("account.sign-in", own.actor(), AuditTrail.Result.REFUSED);
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        SignedInUser me = user(own);
        int all = trail.count(me, TrailFilter.NONE);
        assertThat(trail.count(me, TrailFilter.NONE.withResult(AuditTrail.Result.REFUSED))).isEqualTo(1);
        assertThat(trail.list(me, TrailFilter.NONE.withKind(DeedKind.SIGN_IN), FIRST)).extracting(TrailEntry::action).containsExactly("account.sign-in");
        assertThat(trail.count(me, TrailFilter.NONE.withFrom(today).withUntil(today))).isEqualTo(all);
        assertThat(trail.count(me, TrailFilter.NONE.withFrom(today.plusDays(1)))).isZero();
        assertThat(trail.count(me, TrailFilter.NONE.withUntil(today.minusDays(1)))).isZero();
        assertThat(trail.count(own, TrailFilter.NONE.withAbout("licht op de"))).isEqualTo(trail.count(own, TrailFilter.NONE.withObject(item))).isPositive();
        assertThat(trail.count(own, TrailFilter.NONE.withAbout("%"))).isZero();
        assertThat(trail.count(movisie, TrailFilter.NONE.withPerson("niemand heet zo"))).isZero();
        for (DeedKind kind : DeedKind.values()) {
            assertThat(trail.list(movisie, TrailFilter.NONE.withKind(kind), FIRST)).allMatch(entry -> kind.holds(entry.action()));
        }
    }

    @Test
    void givesEachEntryOnceWhateverComesMeanwhile() {
        for (int number = 0; number < 1_100; number++) {
            tell(own, "item.edited", "item", item, new Change("title", "", "" + number));
        }
        int before = trail.count(own, TrailFilter.NONE);
        List<UUID> read = new ArrayList<>();
        List<Instant> times = new ArrayList<>();
        trail.each(own, TrailFilter.NONE, rows -> {
            rows.forEach(row -> {
                read.add(row.id());
                times.add(row.at());
            });
            tell(own, "item.edited", "item", item);
        });
        assertThat(read).hasSize(before).doesNotHaveDuplicates();
        assertThat(times).isSortedAccordingTo((one, next) -> next.compareTo(one));
    }

    @Test
    void anAddressSaysTheFilterAndNonsenseSaysNothing() {
        TrailFilter filter = new TrailFilter("Noor & co", "licht", item, DeedKind.TAKEN_OUT, AuditTrail.Result.REFUSED, LocalDate.of(2026, 1, 2), LocalDate.of(2026, 3, 4));
        assertThat(TrailFilter.fromQuery(filter.toQuery())).isEqualTo(filter);
        assertThat(TrailFilter.fromQuery(Map.of("object", List.of("x"), "daad", List.of("';drop"), "uitkomst", List.of("?"), "van", List.of("+999999999-01-01"), "tot", List.of("2026-13-45"))))
                .isEqualTo(TrailFilter.NONE);
    }
}
