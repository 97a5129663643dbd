package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.InvitationDraft;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Place;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a municipality keeps to itself of the work that it shares with a partner and with Movisie. */
@DatabaseTest
class SharingIT {

    private static final Page ALL = new Page(0, 100);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Partners partners;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;
    @Autowired
    private Stories stories;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private Accounts accounts;

    private MunicipalityWorkspace municipality;
    private PartnerWorkspace partner;

    @BeforeEach
    void workTogether() {
        municipality = workspaces.municipality(Role.COORDINATOR);
        partner = workspaces.partner();
        testItems.collaborate(municipality, partner);
    }

    @Test
    void tellsMovisieHowItGoes() {
        ItemId action = testItems.draft(municipality, ItemKind.ACTION, "Actie", null, null);
        items.report(municipality, action, ProgressDraft.note(ItemStatus.DRAFT, Health.AT_RISK, "het loopt stroef"));
        MunicipalityWorkspace movisie = workspaces.observing(workspaces.programme(Role.PROGRAMME_COORDINATOR), municipality.slug());
        assertThat(stories.story(movisie, Subject.of(action), StoryFilter.PROGRESS, ALL)).singleElement()
                .satisfies(entry -> assertThat(((StoryEntry.Progress) entry).note()).isEqualTo("het loopt stroef"));
    }

    @Test
    void doesNotTellAPartnerWhenTheMunicipalityNotedSomethingForItself() {
        ItemId task = asked();
        PartnerTasks.Task before = tasks.task(partner, task);
        items.report(municipality, task, new ProgressDraft(ItemStatus.PLANNED, Health.AT_RISK, 10, "ze zijn laat", null, ""));
        assertThat(tasks.task(partner, task)).isEqualTo(before);
    }

    @Test
    void letsAPartnerSayWhatBlocksButNotAskMovisieForHelp() {
        ItemId task = asked();
        tasks.report(partner, task, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "Begonnen"));
        tasks.report(partner, task, new ProgressDraft(ItemStatus.BLOCKED, null, null, "",
                new Blocker("geen zaal", "school", null, LocalDate.now().plusDays(7), true), ""));
        assertThat(page.details(municipality, task).reason()).isEqualTo("geen zaal");
        assertThat(page.details(municipality, task).helpRequestedAt()).isNull();
    }

    @Test
    void doesNotUndoWhatAColleagueDidByANoteThatWasBegunBefore() {
        ItemId action = testItems.draft(municipality, ItemKind.ACTION, "Actie", null, null);
        items.report(municipality, action, ProgressDraft.note(ItemStatus.PLANNED, Health.ON_TRACK, ""));
        items.report(municipality, action, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, ""));
        ItemDetails opened = page.details(municipality, action);
        items.report(municipality, action, new ProgressDraft(ItemStatus.BLOCKED, Health.AT_RISK, 40, "",
                new Blocker("geen geld", "de raad", null, LocalDate.now().plusDays(7), true), ""));
        ProgressDraft note = new ProgressDraft(ItemStatus.IN_PROGRESS, Health.ON_TRACK, null, "ik typte nog", null, "").since(opened);
        items.report(municipality, action, note);
        ItemDetails now = page.details(municipality, action);
        assertThat(now.line().status()).isEqualTo(ItemStatus.BLOCKED);
        assertThat(now.line().health()).isEqualTo(Health.AT_RISK);
        assertThat(now.reason()).isEqualTo("geen geld");
        assertThat(now.helpRequestedAt()).isNotNull();
    }

    @Test
    void hangsNothingBeneathAPartnersTask() {
        PartnerWorkspace other = workspaces.partner();
        testItems.collaborate(municipality, other);
        ItemId othersTask = testItems.create(municipality, task(other.id(), null));
        assertThatThrownBy(() -> testItems.create(municipality, task(partner.id(), othersTask))).isInstanceOf(InvalidInputException.class);
        ItemId own = testItems.draft(municipality, ItemKind.ACTIVITY, "Zelf", null, null);
        ItemDraft beneathItself = new ItemDraft(ItemKind.ACTIVITY, "Zelf", "", "", own, null, null, null, Set.of(), "", null, null, null, null, null);
        assertThatThrownBy(() -> items.edit(municipality, own, beneathItself, 0)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void letsOneMunicipalityLookIntoAnothersTasksByNoPartnerAccount() {
        ItemId task = asked();
        MunicipalityWorkspace curious = workspaces.municipality(Role.COORDINATOR);
        testItems.collaborate(curious, partner);
        PartnerWorkspace invited = workspaces.invitedPartner(curious, partner);
        assertThat(tasks.mine(invited, ALL)).isEmpty();
        assertThat(tasks.waiting(invited)).isZero();
        assertThatThrownBy(() -> tasks.task(invited, task)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> tasks.accept(invited, task)).isInstanceOf(NotFoundException.class);
        assertThat(tasks.mine(workspaces.invitedPartner(municipality, partner), ALL)).hasSize(1);
        assertThat(tasks.mine(partner, ALL)).hasSize(1);
    }

    @Test
    void letsNobodyConfirmWhatTheyHandedInThemselves() {
        ItemId task = asked();
        tasks.handIn(partner, task, "klaar");
        workspaces.joins(partner.actor().account(), Role.POLICY_OFFICER, municipality.slug());
        MunicipalityWorkspace same = workspaces.asks(partner, municipality.slug());
        assertThatThrownBy(() -> items.confirm(same, task, "")).isInstanceOf(NotAllowedException.class).hasMessage("denied.own-work");
    }

    private ItemId asked() {
        ItemId task = testItems.create(municipality, task(partner.id(), null));
        items.ask(municipality, task);
        return task;
    }

    private static ItemDraft task(PartnerId partner, ItemId parent) {
        return new ItemDraft(ItemKind.PARTNER_TASK, "Taak", "", "", parent, null, null, null, Set.of(), "", null, null, null, null, partner);
    }

    @Test
    void endsACollaborationOnlyWithoutOpenTasksAndLetsItBeginAgain() {
        ItemId task = asked();
        assertThat(partners.openTasks(municipality, partner.id())).extracting(Partners.OpenTask::id).containsExactly(task);
        assertThatThrownBy(() -> partners.endCollaboration(municipality, partner.id())).isInstanceOf(NotAllowedException.class)
                .hasMessage("denied.collaboration.open-tasks");
        items.withdraw(municipality, task, "niet meer nodig");
        partners.endCollaboration(municipality, partner.id());
        assertThat(partners.collaborators(municipality)).isEmpty();
        assertThatThrownBy(this::asked).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(this::invite).isInstanceOf(NotAllowedException.class).hasMessage("denied.collaboration.ended");
        partners.collaborate(municipality, partner.id(), new PartnerName(partner.name()), CollaborationCategory.CIVIL_SOCIETY);
        assertThat(partners.collaborators(municipality)).extracting(Partners.Collaborator::id).containsExactly(partner.id());
        asked();
        invite();
    }

    private void invite() {
        accounts.invite(municipality, new InvitationDraft("Collega", UUID.randomUUID() + "@partner.example", Role.PARTNER, Place.with(partner.id())));
    }

    @Test
    void givesWorkOnlyToWhoStillWorksHereAndMayEdit() {
        MunicipalityWorkspace reader = workspaces.colleague(municipality.slug(), Role.READER);
        MunicipalityWorkspace gone = workspaces.colleague(municipality.slug(), Role.POLICY_OFFICER);
        workspaces.endMembership(gone);
        for (MembershipId owner : List.of(reader.membership(), gone.membership())) {
            ItemDraft draft = new ItemDraft(ItemKind.ACTION, "Actie", "", "", null, null, null, null, Set.of(), "", null, null, null, owner, null);
            assertThatThrownBy(() -> testItems.create(municipality, draft)).isInstanceOf(InvalidInputException.class).hasMessageContaining("invalid.owner");
        }
    }

    @Test
    void letsABlockedItemWaitOnTheColleagueWhoCanLiftIt() {
        MunicipalityWorkspace colleague = workspaces.colleague(municipality.slug(), Role.POLICY_OFFICER);
        MunicipalityWorkspace stranger = workspaces.municipality(Role.POLICY_OFFICER);
        ItemId action = testItems.draft(municipality, ItemKind.ACTION, "Actie", null, null);
        items.report(municipality, action, new ProgressDraft(ItemStatus.PLANNED, null, null, "", null, ""));
        items.report(municipality, action, new ProgressDraft(ItemStatus.IN_PROGRESS, null, null, "", null, ""));
        assertThatThrownBy(() -> items.report(municipality, action, blockedBy(stranger.membership()))).isInstanceOf(NotFoundException.class);
        items.report(municipality, action, blockedBy(colleague.membership()));
        assertThat(page.details(municipality, action).lifter()).isEqualTo(colleague.membership());
        items.report(municipality, action, new ProgressDraft(ItemStatus.IN_PROGRESS, null, null, "", null, ""));
        assertThat(page.details(municipality, action).lifter()).isNull();
    }

    private static ProgressDraft blockedBy(MembershipId lifter) {
        return new ProgressDraft(ItemStatus.BLOCKED, null, null, "", new Blocker("geen zaal", "wie het kan", lifter, LocalDate.now().plusDays(7), false), "");
    }

    @Test
    void nothingIsPartOfWhatIsPartOfIt() {
        MunicipalityWorkspace officer = workspaces.municipality(Role.POLICY_OFFICER);
        ItemId action = testItems.create(officer, ItemDraft.of(ItemKind.ACTION, "Actie"));
        ItemId activity = testItems.create(officer, beneath(ItemKind.ACTIVITY, action));
        for (ItemDraft draft : List.of(beneath(ItemKind.ACTIVITY, activity), beneath(ItemKind.ACTION, action))) {
            assertThatThrownBy(() -> testItems.create(officer, draft)).isInstanceOf(InvalidInputException.class).hasMessageContaining("invalid.parent");
        }
    }

    private static ItemDraft beneath(ItemKind kind, ItemId parent) {
        return new ItemDraft(kind, "Onderdeel", "", "", parent, null, null, null, Set.of(), "", null, null, null, null, null);
    }
}
