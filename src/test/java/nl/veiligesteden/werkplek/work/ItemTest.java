package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The state machine of an item: the whole matrix, and what each step asks. */
class ItemTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Blocker BLOCKER = new Blocker("Vergunning ontbreekt", "College", null, LocalDate.of(2026, 12, 1), true);
    private static final Map<ItemStatus, Set<ItemStatus>> ALLOWED = Map.of(
            ItemStatus.DRAFT, Set.of(ItemStatus.PLANNED, ItemStatus.STOPPED),
            ItemStatus.PLANNED, Set.of(ItemStatus.IN_PROGRESS, ItemStatus.STOPPED),
            ItemStatus.IN_PROGRESS, Set.of(ItemStatus.BLOCKED, ItemStatus.DONE, ItemStatus.STOPPED),
            ItemStatus.BLOCKED, Set.of(ItemStatus.IN_PROGRESS, ItemStatus.DONE, ItemStatus.STOPPED),
            ItemStatus.DONE, Set.of(ItemStatus.IN_PROGRESS),
            ItemStatus.STOPPED, Set.of(ItemStatus.PLANNED));
    private static final Map<Handshake, Set<Handshake>> HANDSHAKES = Map.of(
            Handshake.NOT_ASKED, Set.of(Handshake.ASKED),
            Handshake.ASKED, Set.of(Handshake.ACCEPTED, Handshake.DECLINED, Handshake.REPORTED_DONE, Handshake.WITHDRAWN),
            Handshake.ACCEPTED, Set.of(Handshake.DECLINED, Handshake.REPORTED_DONE, Handshake.WITHDRAWN),
            Handshake.RETURNED, Set.of(Handshake.DECLINED, Handshake.REPORTED_DONE, Handshake.WITHDRAWN),
            Handshake.DECLINED, Set.of(Handshake.ACCEPTED, Handshake.ASKED, Handshake.WITHDRAWN),
            Handshake.REPORTED_DONE, Set.of(Handshake.ACCEPTED, Handshake.CONFIRMED, Handshake.RETURNED, Handshake.WITHDRAWN),
            Handshake.CONFIRMED, Set.of(Handshake.RETURNED),
            Handshake.WITHDRAWN, Set.of(Handshake.ASKED));

    private static Item action() {
        return new Item(MunicipalityId.next(), PlanId.next(), ItemDraft.of(ItemKind.ACTION, "Gebruik van cameratoezicht"), 1, NOW);
    }

    private static Item actionIn(ItemStatus status) {
        Item item = action();
        switch (status) {
            case DRAFT -> { }
            case PLANNED -> move(item, ItemStatus.PLANNED);
            case IN_PROGRESS -> move(item, ItemStatus.PLANNED, ItemStatus.IN_PROGRESS);
            case BLOCKED -> move(item, ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.BLOCKED);
            case DONE -> move(item, ItemStatus.PLANNED, ItemStatus.IN_PROGRESS, ItemStatus.DONE);
            case STOPPED -> move(item, ItemStatus.STOPPED);
        }
        return item;
    }

    private static void move(Item item, ItemStatus... steps) {
        for (ItemStatus step : steps) {
            item.report(to(step), NOW);
        }
    }

    private static ProgressDraft to(ItemStatus status) {
        return new ProgressDraft(status, null, null, "", status == ItemStatus.BLOCKED ? BLOCKER : null, status == ItemStatus.STOPPED ? "Geen geld" : "");
    }

    private static Item task() {
        ItemDraft draft = new ItemDraft(ItemKind.PARTNER_TASK, "Lessen", "", "", null, null, null, null, Set.of(), "", null, null, null, null, PartnerId.next());
        return new Item(MunicipalityId.next(), PlanId.next(), draft, 1, NOW);
    }

    private static final AccountId PARTNER = AccountId.next();
    private static final AccountId OFFICER = AccountId.next();

    private static Item taskIn(Handshake handshake) {
        Item task = task();
        if (handshake == Handshake.NOT_ASKED) {
            return task;
        }
        task.go(course -> course.asked(NOW));
        switch (handshake) {
            case ACCEPTED -> task.go(course -> course.accepted(NOW));
            case DECLINED -> task.go(course -> course.declined("Geen mensen", NOW));
            case REPORTED_DONE -> task.go(course -> course.handedIn(PARTNER, "", NOW));
            case RETURNED -> {
                task.go(course -> course.handedIn(PARTNER, "", NOW));
                task.go(course -> course.returned("Nog een school", NOW));
            }
            case CONFIRMED -> {
                task.go(course -> course.handedIn(PARTNER, "", NOW));
                task.go(course -> course.confirmed(OFFICER, NOW));
            }
            case WITHDRAWN -> task.go(course -> course.withdrawn("Niet meer nodig", NOW));
            default -> { }
        }
        return task;
    }

    private static void shake(Item task, Handshake next) {
        switch (next) {
            case ASKED -> task.go(course -> course.asked(NOW));
            case ACCEPTED -> task.go(course -> course.accepted(NOW));
            case DECLINED -> task.go(course -> course.declined("Geen mensen", NOW));
            case REPORTED_DONE -> task.go(course -> course.handedIn(PARTNER, "", NOW));
            case RETURNED -> task.go(course -> course.returned("Nog een school", NOW));
            case CONFIRMED -> task.go(course -> course.confirmed(OFFICER, NOW));
            case WITHDRAWN -> task.go(course -> course.withdrawn("Niet meer nodig", NOW));
            case NOT_ASKED -> throw new NotAllowedException("no way back");
        }
    }

    @ParameterizedTest
    @EnumSource(ItemStatus.class)
    void movesExactlyAsTheTableSays(ItemStatus from) {
        for (ItemStatus next : ItemStatus.values()) {
            Item item = actionIn(from);
            if (next == from) {
                continue;
            }
            if (ALLOWED.get(from).contains(next)) {
                item.report(to(next), NOW);
                assertThat(item.status()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> item.report(to(next), NOW)).as(from + " to " + next).isInstanceOf(NotAllowedException.class);
                assertThat(item.status()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Handshake.class)
    void shakesHandsExactlyAsTheTableSays(Handshake from) {
        for (Handshake next : Handshake.values()) {
            Item task = taskIn(from);
            if (from == Handshake.NOT_ASKED && next == Handshake.WITHDRAWN) {
                continue;
            }
            if (HANDSHAKES.get(from).contains(next)) {
                shake(task, next);
                assertThat(task.handshake()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> shake(task, next)).as(from + " to " + next).isInstanceOf(NotAllowedException.class);
                assertThat(task.handshake()).isEqualTo(from);
            }
        }
    }

    @Test
    void aPartnerTakesItsAnswerBackUntilTheMunicipalityActs() {
        Item task = task();
        task.go(course -> course.asked(NOW));
        task.go(course -> course.declined("Geen mensen", NOW));
        task.go(course -> course.takenBack(NOW));
        assertThat(task.handshake()).isEqualTo(Handshake.ACCEPTED);
        task.go(course -> course.handedIn(PARTNER, "Gedaan", NOW));
        task.go(course -> course.takenBack(NOW));
        assertThat(task.handshake()).isEqualTo(Handshake.ACCEPTED);
        assertThatThrownBy(() -> task.go(course -> course.takenBack(NOW))).hasMessageContaining("denied.handshake");
        task.go(course -> course.handedIn(PARTNER, "Gedaan", NOW));
        task.go(course -> course.returned("Nog niet", NOW));
        assertThatThrownBy(() -> task.go(course -> course.takenBack(NOW))).hasMessageContaining("denied.handshake");
    }

    @Test
    void stopsATaskThatWasNeverAskedWithoutAHandshake() {
        Item task = taskIn(Handshake.NOT_ASKED);
        task.go(course -> course.withdrawn("toch niet", NOW));
        assertThat(task.status()).isEqualTo(ItemStatus.STOPPED);
        assertThat(task.handshake()).isEqualTo(Handshake.NOT_ASKED);
    }

    @Test
    void isOnlyBlockedWithAReason() {
        Item item = actionIn(ItemStatus.IN_PROGRESS);
        assertThatThrownBy(() -> item.report(new ProgressDraft(ItemStatus.BLOCKED, null, null, "", null, ""), NOW))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aReportThatTellsNothingIsNoReport() {
        Item item = actionIn(ItemStatus.IN_PROGRESS);
        item.report(ProgressDraft.note(null, Health.ON_TRACK, ""), NOW);
        assertThatThrownBy(() -> item.report(ProgressDraft.note(ItemStatus.IN_PROGRESS, Health.ON_TRACK, " "), NOW))
                .isInstanceOfSatisfying(InvalidInputException.class, invalid -> assertThat(invalid.problems()).containsEntry("note", "invalid.progress.empty"));
        Item task = taskIn(Handshake.ACCEPTED);
        assertThatThrownBy(() -> task.reportByPartner(ProgressDraft.note(null, null, ""), NOW)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> task.reportByPartner(to(ItemStatus.IN_PROGRESS), NOW)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void isFoundUnchangedWhileItIsOpen() {
        Item item = actionIn(ItemStatus.BLOCKED);
        Standing before = item.standing();
        item.go(course -> course.foundUnchanged(NOW.plusSeconds(60)));
        assertThat(item.standing().isAs(before)).isTrue();
        assertThat(item.standing().progress().lastUpdateAt()).isEqualTo(NOW.plusSeconds(60));
        assertThatThrownBy(() -> actionIn(ItemStatus.DONE).go(course -> course.foundUnchanged(NOW))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> taskIn(Handshake.ASKED).go(course -> course.foundUnchangedByPartner(NOW))).isInstanceOf(NotAllowedException.class);
        taskIn(Handshake.ACCEPTED).go(course -> course.foundUnchangedByPartner(NOW));
    }

    @Test
    void aReportMovesTheEndOfWhatIsOpen() {
        Item item = actionIn(ItemStatus.IN_PROGRESS);
        LocalDate later = LocalDate.of(2027, 3, 1);
        item.report(ProgressDraft.note(null, null, "").until(later), NOW);
        assertThat(item.standing().content().dueOn()).isEqualTo(later);
        assertThatThrownBy(() -> item.report(to(ItemStatus.DONE).until(later.plusDays(1)), NOW)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isOnlyStoppedWithAReason() {
        Item item = actionIn(ItemStatus.IN_PROGRESS);
        assertThatThrownBy(() -> item.report(new ProgressDraft(ItemStatus.STOPPED, null, null, "", null, " "), NOW))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void takesANoteWithoutMoving() {
        Item item = actionIn(ItemStatus.BLOCKED);
        item.report(ProgressDraft.note(ItemStatus.BLOCKED, Health.AT_RISK, "Nog steeds"), NOW);
        assertThat(item.status()).isEqualTo(ItemStatus.BLOCKED);
        assertThat(item.health()).isEqualTo(Health.AT_RISK);
    }

    @Test
    void isWhollyDoneWhenDone() {
        Item item = actionIn(ItemStatus.IN_PROGRESS);
        item.report(new ProgressDraft(ItemStatus.DONE, null, 40, "", null, ""), NOW);
        assertThat(item.percentage()).isEqualTo(100);
    }

    @Test
    void rejectsConfirmingOnesOwnTask() {
        Item task = taskIn(Handshake.REPORTED_DONE);
        assertThatThrownBy(() -> task.go(course -> course.confirmed(PARTNER, NOW))).isInstanceOf(NotAllowedException.class).hasMessage("denied.own-work");
        assertThat(task.handshake()).isEqualTo(Handshake.REPORTED_DONE);
    }

    @Test
    void letsOnlyTheHandshakeMoveATask() {
        Item task = taskIn(Handshake.ACCEPTED);
        assertThatThrownBy(() -> task.report(to(ItemStatus.IN_PROGRESS), NOW)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void letsNoPartnerFinishItsTask() {
        Item task = taskIn(Handshake.ACCEPTED);
        task.reportByPartner(ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "begonnen"), NOW);
        assertThatThrownBy(() -> task.reportByPartner(to(ItemStatus.DONE), NOW)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void needsAReasonToDecline() {
        assertThatThrownBy(() -> taskIn(Handshake.ASKED).go(course -> course.declined("  ", NOW))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> new ItemDraft(ItemKind.ACTION, "Titel", "", "", null, null, null, null, Set.of(), "", null, LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 1, 1), null, null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesATitleOfMoreThanThreeHundredCharacters() {
        assertThat(ItemDraft.of(ItemKind.ACTION, "x".repeat(300)).title()).hasSize(300);
        assertThatThrownBy(() -> ItemDraft.of(ItemKind.ACTION, "x".repeat(301))).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesAReasonThatIsTooLongWherePartnersWereNeverAskedToo() {
        Item task = new Item(MunicipalityId.next(), PlanId.next(), new ItemDraft(ItemKind.PARTNER_TASK, "Gastles", "", "", null, null, null, null, Set.of(), "",
                null, null, null, null, PartnerId.next()), 1, NOW);
        assertThatThrownBy(() -> task.go(course -> course.withdrawn("x".repeat(2001), NOW))).isInstanceOf(InvalidInputException.class);
        assertThat(task.status()).isEqualTo(ItemStatus.DRAFT);
    }
}
