package nl.veiligesteden.werkplek.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.Search;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Blocker;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.PartnerTasks;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who says what to whom about an item, and who reads it. */
@DatabaseTest
class ConversationIT {

    private static final Page ALL = new Page(0, 100);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Stories stories;
    @Autowired
    private PartnerTasks tasks;
    @Autowired
    private HelpDesk help;
    @Autowired
    private Search search;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace municipality;
    private MunicipalityWorkspace reader;
    private MunicipalityWorkspace observer;
    private ProgrammeWorkspace movisie;
    private PartnerWorkspace partner;
    private ItemId action;
    private ItemId task;

    @BeforeEach
    void workTogether() {
        municipality = workspaces.municipality(Role.COORDINATOR);
        reader = workspaces.colleague(municipality.slug(), Role.READER);
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        observer = workspaces.observing(movisie, municipality.slug());
        partner = workspaces.partner();
        testItems.collaborate(municipality, partner);
        action = testItems.draft(municipality, ItemKind.ACTION, "Actie", null, null);
        task = testItems.create(municipality, new ItemDraft(ItemKind.PARTNER_TASK, "Taak", "", "", action, null, null, null, Set.of(), "", null, null,
                LocalDate.now(), municipality.membership(), partner.id()));
        items.ask(municipality, task);
    }

    @Test
    void showsEachReaderWhatIsMeantForThem() {
        say(municipality, task, Audience.SHARED, "voor allen");
        say(municipality, task, Audience.INTERNAL, "onder ons");
        say(partner, task, Audience.SHARED, "van de partner");
        assertThat(read(municipality, task)).containsExactly("van de partner", "onder ons", "voor allen");
        assertThat(read(reader, task)).containsExactly("van de partner", "onder ons", "voor allen");
        assertThat(read(observer, task)).containsExactly("van de partner", "voor allen");
        assertThat(said(stories.story(partner, Subject.of(task), ALL))).containsExactly("van de partner", "voor allen");
    }

    @Test
    void tellsFromWhichSideAnAnswerCame() {
        tasks.accept(partner, task);
        assertThat(stories.story(municipality, Subject.of(task), StoryFilter.PROGRESS, ALL)).extracting(entry -> ((StoryEntry.Progress) entry).scope())
                .containsExactly(Role.Scope.PARTNER, Role.Scope.MUNICIPALITY);
        assertThat(page.latest(municipality, ALL).getFirst().scope()).isEqualTo(Role.Scope.PARTNER);
    }

    @Test
    void aReasonStaysInTheStoryAfterTheItemWentOn() {
        ItemId running = testItems.running(municipality, "Loopt", null);
        LocalDate review = LocalDate.now().plusDays(9);
        items.report(municipality, running, new ProgressDraft(ItemStatus.BLOCKED, null, null, "Het ligt stil", new Blocker("De vergunning ontbreekt", "de griffie",
                null, review, false), ""));
        items.report(municipality, running, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "Verder"));
        items.report(municipality, running, new ProgressDraft(ItemStatus.STOPPED, null, null, "", null, "Geen geld meer"));
        assertThat(progress(running)).extracting(StoryEntry.Progress::reason).startsWith("Geen geld meer", "", "De vergunning ontbreekt");
        assertThat(progress(running).get(2)).satisfies(blocked -> {
            assertThat(blocked.liftedBy()).isEqualTo("de griffie");
            assertThat(blocked.reviewOn()).isEqualTo(review);
        });
        assertThat(search.find(municipality, "vergunning").toString()).contains("De vergunning ontbreekt");
        assertThat(search.find(workspaces.municipality(Role.COORDINATOR), "vergunning").toString()).doesNotContain("De vergunning ontbreekt");
    }

    @Test
    void aPartnerReadsOnButAddsNothingToAWithdrawnTask() {
        say(partner, task, Audience.SHARED, "wij komen");
        items.withdraw(municipality, task, "Het gaat niet door");
        assertThat(said(stories.story(partner, Subject.of(task), ALL))).containsExactly("wij komen");
        assertThat(conversation.floor(partner, Subject.of(task)).audiences()).isEmpty();
        assertThatThrownBy(() -> say(partner, task, Audience.SHARED, "toch nog iets")).isInstanceOf(NotAllowedException.class);
    }

    private List<StoryEntry.Progress> progress(ItemId item) {
        return stories.story(municipality, Subject.of(item), StoryFilter.PROGRESS, ALL).stream().map(StoryEntry.Progress.class::cast).toList();
    }

    @Test
    void keepsAPartnerOutOfWhatItWasNotAsked() {
        say(municipality, action, Audience.SHARED, "over de actie");
        assertThatThrownBy(() -> say(partner, action, Audience.SHARED, "ik ook")).isInstanceOf(NotFoundException.class);
        assertThat(stories.story(partner, Subject.of(action), ALL)).isEmpty();
    }

    @Test
    void letsWritersWriteForTheirOwnAudiencesOnly() {
        for (Workspace workspace : List.of(reader, observer, movisie)) {
            assertThatThrownBy(() -> say(workspace, task, Audience.SHARED, "x")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> say(workspace, task, Audience.INTERNAL, "x")).isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> say(partner, task, Audience.INTERNAL, "x")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> say(partner, task, Audience.HELP, "x")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> say(municipality, action, Audience.HELP, "zonder hulpvraag")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> say(movisie, action, Audience.HELP, "zonder hulpvraag")).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void offersAndAcceptsOnlyWhoCanOpenItInThatAudience() {
        MunicipalityWorkspace colleague = workspaces.colleague(municipality.slug(), Role.POLICY_OFFICER);
        MunicipalityWorkspace stranger = workspaces.municipality(Role.POLICY_OFFICER);
        PartnerWorkspace ofPartner = workspaces.partnerColleague(partner.slug());
        assertThat(offered(municipality, Audience.SHARED)).contains(account(colleague), account(reader), account(partner), account(movisie))
                .doesNotContain(account(stranger), account(municipality));
        assertThat(offered(municipality, Audience.INTERNAL)).contains(account(colleague), account(reader))
                .doesNotContain(account(partner), account(movisie), account(stranger));
        assertThat(offered(partner, Audience.SHARED)).containsExactlyInAnyOrder(account(ofPartner), account(municipality));
        for (Workspace forged : List.of(partner, movisie, stranger)) {
            CommentDraft draft = new CommentDraft(Audience.INTERNAL, "kijk eens", Set.of(account(forged)));
            assertThatThrownBy(() -> conversation.add(municipality, Subject.of(task), draft)).isInstanceOf(NotFoundException.class);
        }
        assertThat(read(municipality, task)).isEmpty();
    }

    @Test
    void waitsOnWhoWasNamedUntilTheyOpenTheItem() {
        conversation.add(municipality, Subject.of(task), new CommentDraft(Audience.SHARED, "kijk eens", Set.of(account(reader), account(partner))));
        assertThat(unseen(reader)).isOne();
        conversation.seen(reader, Subject.of(task));
        assertThat(unseen(reader)).isZero();
        assertThat(unseen(partner)).isOne();
    }

    @Test
    void keepsHowItReadBeforeAndShowsNothingOfWhatWasTakenBack() {
        UUID id = say(municipality, task, Audience.SHARED, "eerst zo");
        conversation.edit(municipality, id, new CommentDraft(Audience.SHARED, "dan zo", Set.of()), 0);
        assertThat(stories.story(municipality, Subject.of(task), StoryFilter.MESSAGES, ALL)).singleElement().satisfies(entry -> {
            StoryEntry.Message message = (StoryEntry.Message) entry;
            assertThat(message.content()).isEqualTo("dan zo");
            assertThat(message.earlier()).containsExactly("eerst zo");
            assertThat(message.editedAt()).isNotNull();
        });
        assertThatThrownBy(() -> conversation.edit(municipality, id, new CommentDraft(Audience.SHARED, "oud", Set.of()), 0))
                .isInstanceOf(StaleVersionException.class);
        conversation.withdraw(municipality, id);
        assertThat(stories.story(partner, Subject.of(task), ALL).toString()).doesNotContain("eerst zo", "dan zo");
        assertThat(jdbc.sql("select content from comment where id = :id").param("id", id).query(String.class).single()).isEqualTo("dan zo");
        assertThatThrownBy(() -> conversation.edit(municipality, id, new CommentDraft(Audience.SHARED, "toch", Set.of()), 2))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void letsNobodyChangeSomebodyElsesWords() {
        UUID id = say(municipality, task, Audience.SHARED, "van mij");
        UUID internal = say(municipality, task, Audience.INTERNAL, "onder ons");
        MunicipalityWorkspace colleague = workspaces.colleague(municipality.slug(), Role.COORDINATOR);
        for (Workspace other : List.of(colleague, partner)) {
            assertThatThrownBy(() -> conversation.withdraw(other, id)).isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> conversation.withdraw(partner, internal)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void bringsMovisiesAnswerBackToTheItem() {
        ask();
        assertThat(help.requests(movisie, new Page(0, 200))).extracting(HelpDesk.HelpRequest::item).contains(action);
        assertThatThrownBy(() -> help.answered(movisie, action)).isInstanceOf(NotAllowedException.class).hasMessage("denied.help.unanswered");
        say(movisie, action, Audience.HELP, "Wij bellen de minister.");
        help.answered(movisie, action);
        assertThat(read(municipality, action)).containsExactly("Wij bellen de minister.");
        assertThat(page.details(municipality, action).helpAnsweredAt()).isNotNull();
        assertThat(help.request(movisie, action).answeredAt()).isNotNull();
        say(municipality, action, Audience.HELP, "Dat hielp niet.");
        assertThat(help.request(movisie, action).answeredAt()).isNull();
        assertThat(said(stories.helpThread(movisie, Subject.of(action), ALL))).containsExactly("Dat hielp niet.", "Wij bellen de minister.");
        items.report(municipality, action, new ProgressDraft(ItemStatus.IN_PROGRESS, null, null, "", null, ""));
        assertThatThrownBy(() -> help.request(movisie, action)).isInstanceOf(NotFoundException.class);
        assertThat(events("help.%")).containsExactlyInAnyOrder("help.asked", "help.answered", "help.asked", "help.closed");
    }

    @Test
    void keepsTheHelpThreadFromPartners() {
        jdbc.sql("update item set status = 'BLOCKED', help_requested_at = utc_timestamp(6) where id = :id").param("id", task.value()).update();
        say(municipality, task, Audience.HELP, "de partner werkt tegen");
        assertThat(stories.story(partner, Subject.of(task), ALL).toString()).doesNotContain("werkt tegen");
    }

    @Test
    void tellsThatNothingChangedAsAFactOfItsOwn() {
        items.report(municipality, action, new ProgressDraft(ItemStatus.PLANNED, null, null, "", null, ""));
        items.unchanged(municipality, action);
        assertThat(stories.story(observer, Subject.of(action), StoryFilter.ALL, ALL)).filteredOn(StoryEntry.Progress.class::isInstance)
                .extracting(entry -> ((StoryEntry.Progress) entry).unchanged()).containsExactly(true, false);
        assertThat(stories.story(observer, Subject.of(action), StoryFilter.CHANGES, ALL)).extracting(entry -> ((StoryEntry.Edit) entry).action())
                .containsExactly("item.created");
        assertThatThrownBy(() -> items.unchanged(observer, action)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void tellsWhatChangedByName() {
        ItemDetails before = page.details(municipality, action);
        ItemDraft draft = before.toDraft();
        items.edit(municipality, action, new ItemDraft(draft.kind(), "Nieuwe titel", "", "", null, null, null, null, Set.of(), "", null, null, null,
                municipality.membership(), null), before.line().version());
        StoryEntry.Edit edit = (StoryEntry.Edit) stories.story(observer, Subject.of(action), StoryFilter.CHANGES, ALL).getFirst();
        assertThat(edit.changes()).extracting(change -> change.field() + ": " + change.before() + " > " + change.after())
                .containsExactlyInAnyOrder("title: Actie > Nieuwe titel", "owner:  > " + municipality.actor().name());
    }

    @Test
    void givesTheStoryInPagesThatNeitherSkipNorRepeat() {
        for (int number = 0; number < 5; number++) {
            say(municipality, action, Audience.SHARED, "bericht " + number);
        }
        List<StoryEntry> all = stories.story(municipality, Subject.of(action), StoryFilter.ALL, ALL);
        List<StoryEntry> first = stories.story(municipality, Subject.of(action), StoryFilter.ALL, new Page(0, 3));
        List<StoryEntry> second = stories.story(municipality, Subject.of(action), StoryFilter.ALL, new Page(3, 100));
        assertThat(first).hasSize(3);
        assertThat(Stream.concat(first.stream(), second.stream()).map(StoryEntry::id)).containsExactlyElementsOf(
                all.stream().map(StoryEntry::id).toList());
    }

    private void ask() {
        items.report(municipality, action, new ProgressDraft(ItemStatus.PLANNED, null, null, "", null, ""));
        items.report(municipality, action, new ProgressDraft(ItemStatus.IN_PROGRESS, null, null, "", null, ""));
        items.report(municipality, action, new ProgressDraft(ItemStatus.BLOCKED, null, null, "",
                new Blocker("geen wet", "Movisie", null, LocalDate.now().plusDays(7), true), ""));
    }

    private UUID say(Workspace workspace, ItemId item, Audience audience, String words) {
        return conversation.add(workspace, Subject.of(item), new CommentDraft(audience, words, Set.of()));
    }

    private List<String> read(MunicipalityWorkspace workspace, ItemId item) {
        return said(stories.story(workspace, Subject.of(item), StoryFilter.MESSAGES, ALL));
    }

    private static List<String> said(List<StoryEntry> entries) {
        return entries.stream().filter(StoryEntry.Message.class::isInstance).map(entry -> ((StoryEntry.Message) entry).content()).toList();
    }

    private Set<AccountId> offered(Workspace workspace, Audience audience) {
        return conversation.people(workspace, Subject.of(task), audience).stream().map(Conversation.Person::account)
                .collect(Collectors.toSet());
    }

    private static AccountId account(Workspace workspace) {
        return workspace.actor().account();
    }

    private int unseen(Workspace workspace) {
        return jdbc.sql("select count(*) from comment_mention where account_id = :account and seen_at is null").param("account", account(workspace).value())
                .query(Integer.class).single();
    }

    private List<String> events(String like) {
        return jdbc.sql("select action from audit_entry where object_id = :id and action like :like").param("id", action.value()).param("like", like)
                .query(String.class).list();
    }
}
