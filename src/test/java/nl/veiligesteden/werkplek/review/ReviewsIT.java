package nl.veiligesteden.werkplek.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.review.MyReviews.MyReview;
import nl.veiligesteden.werkplek.review.ReviewLists.Progress;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is looked through by whom, when, and what stays of it. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class ReviewsIT {

    private static final LocalDate END = LocalDate.parse("2027-05-20");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Reviews reviews;
    @Autowired
    private Judging judging;
    @Autowired
    private ReviewLists lists;
    @Autowired
    private MyReviews mine;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace administrator;
    private ProgrammeWorkspace colleague;
    private MunicipalityWorkspace coordinator;
    private MunicipalityWorkspace officer;
    private MunicipalityWorkspace reader;
    private PartnerWorkspace partner;
    private PartnerWorkspace invited;

    @BeforeEach
    void begin() {
        for (String table : List.of("review_reminder", "review_entry", "review_campaign")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update membership set ended_at = utc_timestamp() where ended_at is null").update();
        clock.set("2027-04-20T12:00");
        administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        colleague = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
        officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        reader = workspaces.colleague(coordinator.slug(), Role.READER);
        partner = workspaces.partner();
        testItems.collaborate(coordinator, partner);
        invited = workspaces.invitedPartner(coordinator, partner);
    }

    private ReviewId open(ReviewKind kind) {
        return reviews.open(administrator, kind, END);
    }

    private static Set<MembershipId> ids(List<ReviewEntry> entries) {
        return entries.stream().map(entry -> entry.member().id()).collect(Collectors.toSet());
    }

    private static Set<MembershipId> of(Workspace... people) {
        return List.of(people).stream().map(Workspace::membership).collect(Collectors.toSet());
    }

    private static ReviewEntry entry(List<ReviewEntry> entries, Workspace person) {
        return entries.stream().filter(one -> one.member().id().equals(person.membership())).findFirst().orElseThrow();
    }

    @Test
    void aCoordinatorJudgesTheTeamAndWhomTheMunicipalityLetInAndMovisieTheRest() {
        ReviewId review = open(ReviewKind.YEARLY);
        assertThat(ids(lists.entries(coordinator, review))).isEqualTo(of(officer, reader, invited));
        assertThat(ids(lists.entries(administrator, review))).isEqualTo(of(administrator, colleague, coordinator, partner));
        assertThat(lists.running(coordinator)).hasValueSatisfying(running -> assertThat(running.total()).isEqualTo(3));
    }

    @Test
    void aQuarterAsksOfWhatWeighsMostOnly() {
        ReviewId review = open(ReviewKind.QUARTERLY);
        assertThat(ids(lists.entries(administrator, review))).isEqualTo(of(administrator, colleague, coordinator));
        assertThat(lists.entries(coordinator, review)).isEmpty();
        assertThat(lists.running(coordinator)).isEmpty();
    }

    @Test
    void confirmingKeepsWhoDidSoAndWhenAndIsDoneOnce() {
        ReviewId review = open(ReviewKind.YEARLY);
        assertThat(judging.confirm(coordinator, review, of(officer, reader))).isEqualTo(2);
        MunicipalityWorkspace second = workspaces.colleague(coordinator.slug(), Role.COORDINATOR);
        clock.pass(Duration.ofDays(1));
        assertThat(judging.confirm(second, review, of(officer, invited))).isEqualTo(1);
        ReviewEntry confirmed = entry(lists.entries(coordinator, review), officer);
        assertThat(confirmed.decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(confirmed.decidedBy()).isEqualTo(coordinator.actor().name());
        assertThat(confirmed.decidedAt()).isEqualTo(clock.instant().minus(Duration.ofDays(1)));
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'review.confirmed' and object_id = :id and municipality_id = :municipality").param("id", officer.membership().value())
                .param("municipality", coordinator.id().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void endingIsTheEndThatStandsAndIsNotedFromWhateverPage() {
        ReviewId review = open(ReviewKind.YEARLY);
        judging.confirm(coordinator, review, of(officer));
        accounts.end(coordinator, officer.membership());
        accounts.endAccount(administrator, reader.actor().account());
        List<ReviewEntry> all = new ArrayList<>();
        lists.each(administrator, review, all::addAll);
        assertThat(all).hasSize(7);
        assertThat(entry(all, officer)).satisfies(ended -> {
            assertThat(ended.decision()).isEqualTo(Decision.ENDED);
            assertThat(ended.decidedBy()).isEqualTo(coordinator.actor().name());
            assertThat(ended.stands()).isFalse();
        });
        assertThat(entry(all, reader).decidedBy()).isEqualTo(administrator.actor().name());
        assertThat(entry(all, invited).decision()).isNull();
    }

    @Test
    void nobodyJudgesTheOwnAccessNorWhatIsAnothersToJudge() {
        ReviewId review = open(ReviewKind.YEARLY);
        MunicipalityWorkspace second = workspaces.colleague(coordinator.slug(), Role.COORDINATOR);
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        assertRefused(administrator, review, administrator, "denied.review.own");
        assertRefused(coordinator, review, coordinator, "denied.review.own");
        assertRefused(second, review, coordinator, "denied.review.programme");
        assertRefused(administrator, review, officer, "denied.review.coordinator");
        assertRefused(officer, review, reader, "denied.role");
        assertThatThrownBy(() -> judging.confirm(stranger, review, of(officer))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> judging.confirm(coordinator, review, of(partner))).as("whom Movisie let in").isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> judging.confirm(invited, review, of(invited))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> judging.confirm(coordinator, review, of(second))).as("came after it was opened").isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> judging.confirm(coordinator, ReviewId.next(), of(officer))).isInstanceOf(NotFoundException.class);
        assertThat(lists.entries(stranger, review)).isEmpty();
        assertThat(lists.entries(coordinator, review)).noneMatch(entry -> entry.decision() != null);
        assertThat(judging.confirm(colleague, review, of(administrator, coordinator))).isEqualTo(2);
    }

    private void assertRefused(Workspace judge, ReviewId review, Workspace judged, String reason) {
        assertThatThrownBy(() -> judging.confirm(judge, review, of(judged))).isInstanceOfSatisfying(NotAllowedException.class, denied -> assertThat(denied.reasonKey()).isEqualTo(reason));
    }

    /** Who is a coordinator and comes for a partner too, and whose coordinator left or is asleep. */
    @Test
    void movisieJudgesWhereThereIsNoOtherCoordinator() {
        UUID own = UUID.randomUUID();
        jdbc.sql("insert into membership (id, account_id, role, partner_id, vouched_by, since) select :id, :account, 'PARTNER', :partner, :municipality, utc_timestamp()").param("id", own)
                .param("account", coordinator.actor().account().value()).param("partner", partner.id().value()).param("municipality", coordinator.id().value()).update();
        ReviewId review = open(ReviewKind.YEARLY);
        assertThat(ids(lists.entries(administrator, review))).contains(new MembershipId(own));
        workspaces.colleague(coordinator.slug(), Role.COORDINATOR);
        assertThat(ids(lists.entries(administrator, review))).doesNotContain(new MembershipId(own)).doesNotContainAnyElementsOf(of(officer));
        jdbc.sql("update account a join membership m on m.account_id = a.id and m.role = 'COORDINATOR' set a.suspended_at = utc_timestamp() where m.municipality_id = :id")
                .param("id", coordinator.id().value()).update();
        assertThat(ids(lists.entries(administrator, review))).containsAll(of(officer, reader, invited));
        assertThat(judging.confirm(administrator, review, of(officer))).isEqualTo(1);
        jdbc.sql("update account set suspended_at = null").update();
    }

    @Test
    void whatEndedIsConfirmedNoMoreAndALaterCampaignTakesThePlace() {
        ReviewId first = open(ReviewKind.QUARTERLY);
        workspaces.endMembership(colleague);
        assertThat(judging.confirm(administrator, first, of(colleague))).isZero();
        clock.set("2027-06-01T12:00");
        ReviewId yearly = reviews.open(administrator, ReviewKind.YEARLY, LocalDate.parse("2027-06-20"));
        assertRefused(administrator, first, coordinator, "denied.review.over");
        assertThat(judging.confirm(administrator, yearly, of(coordinator))).isEqualTo(1);
        clock.set("2027-07-01T12:00");
        reviews.openWhenDue();
        assertThat(lists.running(coordinator)).as("a quarter leaves the year running").hasValueSatisfying(running -> assertThat(running.id()).isEqualTo(yearly));
        assertThat(lists.all(administrator)).extracting(Review::runs).containsExactly(true, true, false);
    }

    @Test
    void isOpenedByTheClockOnceAQuarterAndInJanuaryForEverybody() {
        jdbc.sql("update membership set since = '2026-11-27' where ended_at is null").update();
        clock.set("2026-12-20T06:30");
        reviews.openWhenDue();
        assertThat(kinds()).as("nothing is old enough").isEmpty();
        clock.set("2027-01-02T06:30");
        reviews.openWhenDue();
        reviews.openWhenDue();
        clock.set("2027-03-31T06:30");
        reviews.openWhenDue();
        assertThat(kinds()).containsExactly("YEARLY");
        clock.set("2027-04-01T06:30");
        reviews.openWhenDue();
        clock.set("2027-04-02T06:30");
        reviews.openWhenDue();
        assertThat(kinds()).containsExactly("YEARLY", "QUARTERLY");
        assertThat(jdbc.sql("select actor_name from audit_entry where action = 'review.opened' order by at desc limit 1").query(String.class).single()).isEmpty();
    }

    private List<String> kinds() {
        return jdbc.sql("select kind from review_campaign order by opened_at").query(String.class).list();
    }

    @Test
    void isOpenedByHandByTheAdministratorAloneAndNotTwice() {
        ProgrammeWorkspace other = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThatThrownBy(() -> reviews.open(other, ReviewKind.YEARLY, END)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> lists.all(other)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> reviews.open(administrator, ReviewKind.YEARLY, LocalDate.parse("2027-04-21"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reviews.open(administrator, ReviewKind.YEARLY, LocalDate.parse("2028-04-21"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> reviews.open(administrator, ReviewKind.YEARLY, null)).isInstanceOf(InvalidInputException.class);
        open(ReviewKind.YEARLY);
        assertThatThrownBy(() -> open(ReviewKind.YEARLY)).isInstanceOf(NotAllowedException.class);
        open(ReviewKind.QUARTERLY);
    }

    @Test
    void tellsWhomItWaitsOnAndHowFarEachMunicipalityIs() {
        ReviewId review = open(ReviewKind.YEARLY);
        assertThat(mine.all(TestWorkspaces.user(coordinator))).containsExactly(new MyReview(review, ReviewKind.YEARLY, coordinator.slug(), coordinator.name(), END, 0, 3));
        assertThat(mine.all(TestWorkspaces.user(administrator))).containsExactly(new MyReview(review, ReviewKind.YEARLY, null, "Movisie", END, 0, 4));
        assertThat(mine.all(TestWorkspaces.user(officer))).isEmpty();
        judging.confirm(coordinator, review, of(officer, reader));
        assertThat(lists.progress(administrator, review)).containsExactly(new Progress(coordinator.id(), coordinator.name(), 2, 3, 0, null));
        assertThat(reviews.remind(administrator, review, Set.of(coordinator.id()))).isEqualTo(1);
        assertThat(reviews.remind(colleague, review, Set.of(coordinator.id()))).as("once a day").isZero();
        assertThat(lists.progress(administrator, review)).extracting(Progress::remindedOn).containsExactly(LocalDate.parse("2027-04-20"));
        accounts.end(coordinator, invited.membership());
        assertThat(mine.in(coordinator)).isEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(reviews.remind(administrator, review, Set.of(coordinator.id()))).as("who is done").isZero();
        judging.confirm(administrator, review, of(colleague, coordinator, partner));
        assertThat(mine.all(TestWorkspaces.user(administrator))).as("only the own access is left").isEmpty();
        assertThat(mine.all(TestWorkspaces.user(colleague))).hasSize(1);
    }

    @Test
    void showsTheLastSignInAndKeepsItAsWhoDecidedSawIt() {
        jdbc.sql("update account set last_sign_in_at = '2027-03-01 10:00:00' where id = :id").param("id", officer.actor().account().value()).update();
        ReviewId review = open(ReviewKind.YEARLY);
        jdbc.sql("update account set last_sign_in_at = '2027-04-20 10:00:00' where id = :id").param("id", officer.actor().account().value()).update();
        assertThat(entry(lists.entries(coordinator, review), officer).member().lastSignIn()).isEqualTo("2027-04-20T10:00:00Z");
        judging.confirm(coordinator, review, of(officer));
        jdbc.sql("update account set last_sign_in_at = '2027-04-25 10:00:00' where id = :id").param("id", officer.actor().account().value()).update();
        assertThat(entry(lists.entries(coordinator, review), officer).member().lastSignIn()).isEqualTo("2027-04-20T10:00:00Z");
        assertThat(entry(lists.entries(coordinator, review), invited).member()).as("an invitation tells nothing of an account that stood already")
                .satisfies(member -> assertThat(member.name()).isEqualTo("Genodigde")).satisfies(member -> assertThat(member.invited()).isTrue());
    }
}
