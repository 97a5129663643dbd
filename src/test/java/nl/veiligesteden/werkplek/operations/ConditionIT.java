package nl.veiligesteden.werkplek.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.operations.Condition.Job;
import nl.veiligesteden.werkplek.operations.Condition.Node;
import nl.veiligesteden.werkplek.operations.Condition.Setting;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What the page of the workspace's condition tells, and to whom. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = "werkplek.clamav.host=scanner.example")
class ConditionIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Condition condition;
    @Autowired
    private List<Task<?>> tasks;
    @Autowired
    private JdbcClient jdbc;

    private void job(String name, String when, int failures) {
        jdbc.sql("insert into job (task_name, task_instance, execution_time, picked, last_success, consecutive_failures, version) values (:name, 'x', utc_timestamp() " + when + ", false, null, :failures, 1)")
                .param("name", name).param("failures", failures).update();
    }

    @Test
    void tellsWhichJobFailsAndWhichDoesNotBegin() {
        jdbc.sql("delete from job").update();
        job("a", "+ interval 1 hour", 0);
        job("b", "+ interval 1 hour", 3);
        job("c", "- interval 14 minute", 0);
        job("d", "- interval 16 minute", 0);
        assertThat(condition.jobs(administrator())).extracting(Job::name, Job::failures, Job::late).containsExactly(tuple("a", 0, false), tuple("b", 3, false), tuple("c", 0, false), tuple("d", 0, true));
    }

    private ProgrammeWorkspace administrator() {
        return workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
    }

    @Test
    void everyTaskHasItsWords() {
        assertThat(tasks).hasSizeGreaterThan(5);
        for (Locale language : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle words = ResourceBundle.getBundle("vaadin-i18n.translations", language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
            assertThat(tasks).allSatisfy(task -> assertThat(words.containsKey("condition.job." + task.getName())).as(task.getName()).isTrue());
        }
    }

    @Test
    void tellsWhatIsNotSetOfTheDatabaseAndOfMails() {
        ProgrammeWorkspace administrator = administrator();
        assertThat(condition.missing(administrator)).contains(Setting.EMPLOYERS, Setting.FIGURES).doesNotContain(Setting.SCANNER);
        assertThat(condition.machine(administrator)).satisfies(machine -> {
            assertThat(machine.database()).matches("[\\d.]+.*").doesNotContain("MariaDB");
            assertThat(machine.migration()).matches("V\\d+");
            assertThat(machine.free()).isPositive().isLessThanOrEqualTo(machine.disk());
        });
        assertThat(condition.mails(administrator)).noneMatch(mails -> mails.state().equals("SENT"));
    }

    private void node(String name, String seen, String stopped) {
        jdbc.sql("insert into node (id, name, version, started_at, seen_at, stopped_at) values (uuid(), :name, '1', utc_timestamp(6) - interval 1 day, utc_timestamp(6) " + seen + ", " + stopped + ")")
                .param("name", name).update();
    }

    @Test
    void tellsWhichNodesRunAreSilentOrWereStopped() {
        jdbc.sql("delete from node").update();
        node("a:8080", "- interval 5 second", "null");
        node("b:8080", "- interval 2 minute", "null");
        node("c:8080", "- interval 2 hour", "utc_timestamp(6) - interval 2 hour");
        assertThat(condition.nodes(administrator())).extracting(Node::name, Node::silent, node -> node.stopped() != null, Node::self)
                .containsExactly(tuple("a:8080", false, false, false), tuple("b:8080", true, false, false), tuple("c:8080", false, true, false));
    }

    @Test
    void aNodeTellsThatItServesAndThatItStops() {
        jdbc.sql("delete from node").update();
        node("gone:8080", "- interval 2 day", "null");
        Nodes here = new Nodes(jdbc, Clock.systemUTC());
        here.lives();
        here.stops();
        assertThat(condition.nodes(administrator())).as("who serves no pages").extracting(Node::name).containsExactly("gone:8080");
        AnnotationConfigServletWebServerApplicationContext pages = new AnnotationConfigServletWebServerApplicationContext();
        here.serves(new ServletWebServerInitializedEvent(new TestPort(1234), pages));
        here.lives();
        here.lives();
        assertThat(condition.nodes(administrator())).singleElement().satisfies(node -> {
            assertThat(node.name()).endsWith(":1234");
            assertThat(node.stopped()).isNull();
        });
        here.stops();
        assertThat(condition.nodes(administrator())).singleElement().satisfies(node -> assertThat(node.stopped()).isNotNull());
    }

    private record TestPort(int getPort) implements WebServer {
        @Override
        public void start() {
        }

        @Override
        public void stop() {
        }
    }

    @Test
    void tellsOfTheLastBackupAndWhenItIsTimeForAnother() {
        assertThat(condition.lastBackup(administrator())).isEmpty();
        jdbc.sql("insert into backup_made (id, at, bytes, encrypted) values (uuid(), utc_timestamp(6) - interval 31 hour, 5, true)").update();
        assertThat(condition.lastBackup(administrator())).hasValueSatisfying(made -> assertThat(made.old()).isTrue());
        jdbc.sql("insert into backup_made (id, at, bytes, encrypted) values (uuid(), utc_timestamp(6) - interval 29 hour, 7, false)").update();
        assertThat(condition.lastBackup(administrator())).hasValueSatisfying(made -> {
            assertThat(made.old()).isFalse();
            assertThat(made.bytes()).isEqualTo(7);
            assertThat(made.encrypted()).isFalse();
        });
    }

    @Test
    void isForTheAdministratorAlone() {
        ProgrammeWorkspace coordinator = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThatThrownBy(() -> condition.machine(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.jobs(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.mails(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.nodes(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.lastBackup(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.missing(coordinator)).isInstanceOf(NotAllowedException.class);
    }
}
