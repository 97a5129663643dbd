package nl.veiligesteden.werkplek.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.kagkarlsson.scheduler.task.Task;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.operations.Condition.Job;
import nl.veiligesteden.werkplek.operations.Condition.Setting;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Test
    void isForTheAdministratorAlone() {
        ProgrammeWorkspace coordinator = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        assertThatThrownBy(() -> condition.machine(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.jobs(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.mails(coordinator)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> condition.missing(coordinator)).isInstanceOf(NotAllowedException.class);
    }
}
