package nl.veiligesteden.werkplek.operations;

import java.io.File;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** A backup each night, and some hours for one that runs late. */
    private static final Duration A_DAY = Duration.ofHours(30);

    private final Environment settings;
    private final Nodes nodes;
    private final EmployerSettings employers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Condition(Environment settings, Nodes nodes, EmployerSettings employers, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.nodes = nodes;
        this.employers = employers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param database the version of MariaDB
     * @param migration the last change of its tables
     * @param answered how long it took to answer
     * @param free bytes on the disk of this process; both are 0 where that is unknown
     */
    public record Machine(String database, String migration, Duration answered, long free, long disk) {
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

    /**
     * A process that serves people.
     *
     * @param name its machine and port
     * @param self whether it made this page
     * @param stopped when it was stopped, by its own word; null while it runs
     * @param silent whether it said nothing for too long, and was not stopped
     */
    public record Node(String name, String version, Instant since, Instant seen, Instant stopped, boolean self, boolean silent) {
    }

    /** @param old whether there should have been another since */
    public record LastBackup(Instant at, long bytes, boolean encrypted, boolean old) {
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
        File here = new File("").getAbsoluteFile();
        return new Machine(database, migration, answered, here.getUsableSpace(), here.getTotalSpace());
    }

    /** Those of the last day, who runs first. */
    public List<Node> nodes(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        Instant silent = clock.instant().minus(Nodes.SILENT);
        return jdbc.sql("select id, name, version, started_at, seen_at, stopped_at from node order by stopped_at is not null, name, started_at desc limit :most").param("most", MOST)
                .query((row, number) -> {
                    Instant seen = Time.fromColumn(row.getObject("seen_at", LocalDateTime.class));
                    Instant stopped = Time.fromColumn(row.getObject("stopped_at", LocalDateTime.class));
                    return new Node(row.getString("name"), row.getString("version"), Time.fromColumn(row.getObject("started_at", LocalDateTime.class)), seen, stopped,
                            row.getObject("id", UUID.class).equals(nodes.id()), stopped == null && seen.isBefore(silent));
                }).list();
    }

    /** None where none was made of this database by {@code backup}; whoever copies it otherwise knows that. */
    public Optional<LastBackup> lastBackup(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select at, bytes, encrypted from backup_made order by at desc limit 1").query((row, number) -> {
            Instant at = Time.fromColumn(row.getObject("at", LocalDateTime.class));
            return new LastBackup(at, row.getLong("bytes"), row.getBoolean("encrypted"), at.isBefore(clock.instant().minus(A_DAY)));
        }).optional();
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
