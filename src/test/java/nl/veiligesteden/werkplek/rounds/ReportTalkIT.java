package nl.veiligesteden.werkplek.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.attachments.Attachments;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.rounds.MyRounds.NamedIn;
import nl.veiligesteden.werkplek.search.Hit;
import nl.veiligesteden.werkplek.search.Search;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.subjects.SubjectKind;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a municipality and Movisie say to each other about a report. */
@DatabaseTest
@Import(TestRounds.class)
class ReportTalkIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestRounds testRounds;
    @Autowired
    private MunicipalRounds municipalRounds;
    @Autowired
    private Reports reports;
    @Autowired
    private MyRounds myRounds;
    @Autowired
    private MyWork myWork;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Stories stories;
    @Autowired
    private Attachments attachments;
    @Autowired
    private Search search;
    @Autowired
    private JdbcClient jdbc;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace coordinator;
    private RoundId round;
    private Subject report;

    @BeforeEach
    void runARound() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        coordinator = workspaces.municipality(Role.COORDINATOR);
        round = testRounds.running(movisie, null, coordinator);
        report = new Subject(SubjectKind.REPORT, municipalRounds.one(coordinator, round).report().value());
    }

    private UUID say(Workspace workspace, Audience audience, String words, Workspace... named) {
        return conversation.add(workspace, report, new CommentDraft(audience, words, Set.of(named).stream().map(other -> other.actor().account()).collect(Collectors.toSet())));
    }

    private List<String> read(Workspace workspace) {
        return stories.talk(workspace, report, new Page(0, 20)).stream().map(entry -> entry instanceof StoryEntry.Message message ? message.content() : ((StoryEntry.File) entry).name()).toList();
    }

    private List<NamedIn> namedIn(Workspace workspace) {
        return myRounds.namedIn(TestWorkspaces.user(workspace));
    }

    private int notices(Workspace reader) {
        return jdbc.sql("select count(*) from mail_notice n join mail l on l.id = n.mail_id where n.kind = 'MENTIONED_AT_REPORT' and n.object_id = :report and l.account_id = :reader")
                .param("report", report.id()).param("reader", reader.actor().account().value()).query(Integer.class).single();
    }

    @Test
    void beginsWhenTheReportIsHandedInAndKeepsWhatTheMunicipalitySaysToItself() {
        MunicipalityWorkspace observing = workspaces.observing(movisie, coordinator.slug());
        for (Workspace early : List.of(coordinator, movisie, observing)) {
            assertThatThrownBy(() -> say(early, Audience.SHARED, "Wanneer?")).isInstanceOf(NotFoundException.class);
        }
        reports.handIn(coordinator, round);
        say(coordinator, Audience.SHARED, "Voor iedereen");
        say(coordinator, Audience.INTERNAL, "Onder ons");
        UUID answer = say(movisie, Audience.SHARED, "Dank u");
        assertThat(read(movisie)).containsExactly("Dank u", "Voor iedereen");
        assertThat(read(observing)).containsExactly("Dank u", "Voor iedereen");
        assertThat(read(coordinator)).containsExactly("Dank u", "Onder ons", "Voor iedereen");
        conversation.edit(movisie, answer, new CommentDraft(Audience.SHARED, "Dank u wel", Set.of()), 0);
        conversation.withdraw(movisie, answer);
        assertThat(read(coordinator)).containsExactly("", "Onder ons", "Voor iedereen");
    }

    @Test
    void letsNobodySayOrReadWhatIsNotTheirs() {
        reports.handIn(coordinator, round);
        say(coordinator, Audience.SHARED, "Voor Movisie");
        PartnerWorkspace partner = workspaces.partner();
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace reader = workspaces.colleague(coordinator.slug(), Role.READER);
        for (Workspace other : List.of(partner, stranger)) {
            assertThat(read(other)).isEmpty();
            assertThatThrownBy(() -> say(other, Audience.SHARED, "Hallo")).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> attachments.audiences(other, report)).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> say(reader, Audience.SHARED, "Hallo")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> say(movisie, Audience.INTERNAL, "Hallo")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> say(coordinator, Audience.HELP, "Hallo")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> say(coordinator, Audience.SHARED, "Hallo", stranger)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void waitsOnWhoeverIsNamedAndMailsThatPersonUntilItIsRead() {
        reports.handIn(coordinator, round);
        MunicipalityWorkspace officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
        say(coordinator, Audience.SHARED, "Kijkt u mee?", officer, movisie);
        assertThat(namedIn(officer)).singleElement().satisfies(named -> assertThat(named.atHome()).isTrue());
        assertThat(namedIn(movisie)).singleElement().satisfies(named -> assertThat(named.atHome()).isFalse());
        assertThat(namedIn(coordinator)).isEmpty();
        assertThat(myWork.count(TestWorkspaces.user(officer), Set.of(officer.role().scope()))).isEqualTo(1);
        assertThat(List.of(notices(officer), notices(movisie), notices(coordinator))).containsExactly(1, 1, 0);
        conversation.seen(officer, report);
        assertThat(namedIn(officer)).isEmpty();
        assertThat(namedIn(movisie)).hasSize(1);
        jdbc.sql("update membership set ended_at = utc_timestamp() where account_id = :id").param("id", movisie.actor().account().value()).update();
        assertThat(namedIn(movisie)).isEmpty();
    }

    @Test
    void takesFilesFromBothSidesForWhoTheyAreMeant() throws IOException {
        reports.handIn(coordinator, round);
        add(coordinator, Audience.INTERNAL, "eigen.txt");
        UUID shared = add(coordinator, Audience.SHARED, "cijfers.txt");
        add(movisie, Audience.SHARED, "vragen.txt");
        assertThat(attachments.list(movisie, report)).extracting(Attachments.AttachmentItem::name).containsExactlyInAnyOrder("vragen.txt", "cijfers.txt");
        assertThat(attachments.list(coordinator, report)).extracting(Attachments.AttachmentItem::name).containsExactlyInAnyOrder("vragen.txt", "cijfers.txt", "eigen.txt");
        assertThat(attachments.details(workspaces.observing(movisie, coordinator.slug()), shared).name()).isEqualTo("cijfers.txt");
        assertThatThrownBy(() -> attachments.details(workspaces.partner(), shared)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void isFoundByWhoMayReadIt() throws IOException {
        reports.handIn(coordinator, round);
        say(coordinator, Audience.SHARED, "Zonnebloemveld");
        say(coordinator, Audience.INTERNAL, "Zonnebloemzaad");
        add(movisie, Audience.SHARED, "zonnebloem.txt");
        assertThat(found(coordinator)).hasSize(3).allMatch(path -> path.startsWith("gemeente/" + coordinator.slug() + "/rapportages/"));
        assertThat(found(movisie)).hasSize(2).allMatch(path -> path.startsWith("movisie/rapportages/"));
        assertThat(found(workspaces.municipality(Role.COORDINATOR))).isEmpty();
        assertThat(found(workspaces.partner())).isEmpty();
    }

    private List<String> found(Workspace workspace) {
        return search.find(workspace, "zonnebloem").stream().flatMap(group -> group.hits().stream()).map(Hit::path).toList();
    }

    private UUID add(Workspace workspace, Audience audience, String name) throws IOException {
        return attachments.add(workspace, report, audience, name, new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)));
    }
}
