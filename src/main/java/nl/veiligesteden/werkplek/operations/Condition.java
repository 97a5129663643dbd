package nl.veiligesteden.werkplek.operations;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.EmployerSettings;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the workspace itself is, for the programme's administrator: who is told by a colleague that "it doesn't work" sees here what doesn't. Of the process that answers, and of the one database. */
@Service
@ReadOnly
public class Condition {

    /** A job is told to hang when it should have begun so long ago. */
    static final Duration LATE = Duration.ofMinutes(15);
    private static final int MOST = 100;

    private final Environment settings;
    private final EmployerSettings employers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Condition(Environment settings, EmployerSettings employers, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.employers = employers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param version of the application; empty where it doesn't run as a jar
     * @param since when this process began
     * @param database the version of MariaDB
     * @param migration the last change of its tables
     * @param answered how long it took to answer
     * @param free bytes on the disk of this process; both are 0 where that is unknown
     */
    public record Machine(String version, Instant since, String database, String migration, Duration answered, long free, long disk) {
    }

    /**
     * What runs by the clock.
     *
     * @param name of the task, as the source calls it
     * @param lastSuccess null where it never succeeded
     * @param failures since then
     * @param late whether it should have begun by now and didn't
     */
    public record Job(String name, Instant lastSuccess, Instant next, int failures, boolean late) {
    }

    /** @param state one of the mails' states, for a text */
    public record Mails(String state, int amount) {
    }

    /** What can be set, and works without being set, but not as well. */
    public enum Setting {
        MAIL_SERVER("spring.mail.host"), ADDRESS("werkplek.address"), SCANNER("werkplek.clamav.host"), EMPLOYERS(""), BACKUP_KEY("werkplek.backup.key"), SECURITY_CONTACT("werkplek.security-contact"),
        FIGURES(WithFigures.PORT);

        private final String property;

        Setting(String property) {
            this.property = property;
        }
    }

    public Machine machine(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        long begun = System.nanoTime();
        String database = jdbc.sql("select version()").query(String.class).single().replace("-MariaDB", "");
        Duration answered = Duration.ofNanos(System.nanoTime() - begun);
        String migration = jdbc.sql("select concat('V', version) from flyway_schema_history where version is not null and success order by installed_rank desc limit 1").query(String.class).single();
        String version = Optional.ofNullable(Condition.class.getPackage().getImplementationVersion()).orElse("");
        File here = new File("").getAbsoluteFile();
        return new Machine(version, Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()), database, migration, answered, here.getUsableSpace(), here.getTotalSpace());
    }

    /** By name. Of a task that stands there many times, such as for each document, the one that is worst off. */
    public List<Job> jobs(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("""
                        select task_name, max(last_success) last_success, min(execution_time) next, max(coalesce(consecutive_failures, 0)) failures,
                        max(not picked and execution_time < :late) late from job group by task_name order by task_name limit :most""")
                .param("late", Time.toColumn(clock.instant().minus(LATE))).param("most", MOST).query((row, number) -> job(row)).list();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(row.getString("task_name"), Time.fromColumn(row.getObject("last_success", LocalDateTime.class)), Time.fromColumn(row.getObject("next", LocalDateTime.class)), row.getInt("failures"),
                row.getBoolean("late"));
    }

    /** Those that are on their way or didn't arrive. */
    public List<Mails> mails(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select state, count(*) amount from mail where state <> 'SENT' group by state order by state").query((row, number) -> new Mails(row.getString("state"), row.getInt("amount"))).list();
    }

    public List<Setting> missing(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return Arrays.stream(Setting.values()).filter(setting -> setting == Setting.EMPLOYERS ? employers.providers().isEmpty() : settings.getProperty(setting.property, "").isBlank()).toList();
    }
}
