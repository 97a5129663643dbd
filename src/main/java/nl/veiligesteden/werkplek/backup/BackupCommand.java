package nl.veiligesteden.werkplek.backup;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.database.DatabaseAlone;
import nl.veiligesteden.werkplek.database.DatabaseUnavailableException;
import nl.veiligesteden.werkplek.database.WithoutHaste;
import nl.veiligesteden.werkplek.shared.Id;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.StringUtils;

/** {@code backup} and {@code restore} on the command line, with the database that the application is set up with, while nothing else of the application runs in this process. */
public final class BackupCommand {

    private static final String USAGE = """
            backup [--to folder] [--keep-days 7] [--keep-weeks 5] [--keep-months 12]
                makes a backup in the folder (.werkplek/backups unless given) and checks it; with a number it then removes
                older ones of this database, but for the last of each of so many days, weeks and months
            backup check <file>    reads a backup to its end and compares it with what it says of itself
            backup key             prints the key of the settings as the program age writes it
            restore <file>         puts a backup into an empty database""";
    private static final int FAILED = 1;
    private static final int NOT_UNDERSTOOD = 2;
    private static final int MEGABYTE = 1_000_000;

    private final PrintStream out;
    private final PrintStream problems;
    private Path folder = Path.of(".werkplek/backups");
    private int days;
    private int weeks;
    private int months;

    private BackupCommand(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    /** Whether this is what the command line asks for. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && List.of("backup", "restore").contains(arguments[0]);
    }

    /** @return what the process ends with: 0 where all went well */
    public static int run(List<String> arguments, String... settings) {
        return new BackupCommand(System.out, System.err).obey(new ArrayDeque<>(arguments), settings);
    }

    private int obey(Deque<String> words, String... settings) {
        String verb = words.poll();
        boolean whole = words.size() == 1;
        if ("restore".equals(verb) && whole) {
            return with(settings, context -> restore(context, path(words.poll())));
        } else if ("backup".equals(verb) && words.size() == 2 && words.peek().equals("check")) {
            return with(settings, context -> check(context, path(words.peekLast())));
        } else if ("backup".equals(verb) && whole && words.peek().equals("key")) {
            return with(settings, this::key);
        } else if ("backup".equals(verb) && understood(words)) {
            return with(settings, this::backup);
        }
        problems.println(USAGE);
        return NOT_UNDERSTOOD;
    }

    private boolean understood(Deque<String> words) {
        while (words.size() >= 2) {
            String option = words.poll();
            String value = words.poll();
            if (option.equals("--to")) {
                folder = path(value);
            } else if (!value.matches("[1-9]\\d{0,3}")) {
                return false;
            } else if (option.equals("--keep-days")) {
                days = Integer.parseInt(value);
            } else if (option.equals("--keep-weeks")) {
                weeks = Integer.parseInt(value);
            } else if (option.equals("--keep-months")) {
                months = Integer.parseInt(value);
            } else {
                return false;
            }
        }
        return words.isEmpty();
    }

    /** As its reader meant it, who may have called the launcher from elsewhere. */
    private static Path path(String word) {
        return Path.of(System.getProperty("werkplek.called-from", "")).resolve(word);
    }

    private int with(String[] settings, Consumer<ConfigurableApplicationContext> deed) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(DatabaseAlone.class).logStartupInfo(false)
                .properties("logging.level.root=warn", "spring.main.web-application-type=none").run(settings)) {
            deed.accept(context);
            return 0;
        } catch (BackupFailedException told) {
            problems.println(told.getMessage());
        } catch (DatabaseUnavailableException told) {
            problems.println(told.getMessage() + " " + told.action());
        }
        return FAILED;
    }

    private static Backups backups(ConfigurableApplicationContext context, Path folder) {
        String key = context.getEnvironment().getProperty("werkplek.backup.key", "");
        return new Backups(folder, StringUtils.hasText(key) ? BackupKey.of(key) : null, Clock.systemUTC());
    }

    private void backup(ConfigurableApplicationContext context) {
        Backups backups = backups(context, folder);
        Backups.Made made;
        try {
            made = backups.make(new WithoutHaste(context.getBean(DataSource.class)), new Keep(days, weeks, months));
            tell(context.getBean(JdbcClient.class), made.size(), backups.key() != null);
        } catch (SQLException refused) {
            throw new BackupFailedException("The database could not be read to its end, so no backup was made: " + refused.getMessage(), refused);
        }
        out.println(made.file() + " (" + (made.size() + MEGABYTE - 1) / MEGABYTE + " MB) holds " + held(made.script()) + ", and was read back. Files that people attached: " + made.attached().whole() + " whole."
                + (made.script().about().binaryLog() == null ? "" : " In the binary log: " + made.script().about().binaryLog() + "."));
        if (backups.key() == null) {
            out.println("It is not encrypted (WERKPLEK_BACKUP_KEY is empty): whoever has the file reads everything.");
        }
        if (!made.removed().isEmpty()) {
            out.println("Removed: " + made.removed().size() + " older, from " + made.removed().getFirst().getFileName() + " on.");
        }
        if (!made.attached().damaged().isEmpty()) {
            throw new BackupFailedException("The backup stands, but in the database itself files lack bytes: " + String.join(", ", made.attached().damaged()) + ".");
        }
    }

    /** Whoever looks how the workspace is, is told when it was copied last; a database of an older version has no place for that. */
    private static void tell(JdbcClient jdbc, long bytes, boolean encrypted) {
        if (jdbc.sql("select count(*) from information_schema.tables where table_schema = database() and table_name = 'backup_made'").query(Integer.class).single() == 1) {
            jdbc.sql("insert into backup_made (id, at, bytes, encrypted) values (:id, utc_timestamp(6), :bytes, :encrypted)").param("id", Id.nextValue()).param("bytes", bytes).param("encrypted", encrypted)
                    .update();
            jdbc.sql("delete from backup_made where at < utc_timestamp(6) - interval 400 day").update();
        }
    }

    private void check(ConfigurableApplicationContext context, Path file) {
        Script script = read(() -> backups(context, folder).read(file, new Script.Reading() { }));
        out.println("The backup is whole: " + held(script) + ", of " + script.about().taken() + ".");
    }

    private void restore(ConfigurableApplicationContext context, Path file) {
        Script script = read(() -> new Restore(new WithoutHaste(context.getBean(DataSource.class)), backups(context, folder)).from(file));
        out.println("Put back, and compared: " + held(script) + ", of " + script.about().taken() + ". Start the application; it brings the database up to its own version. It needs the WERKPLEK_SECRETS_KEY of that time.");
    }

    private void key(ConfigurableApplicationContext context) {
        BackupKey key = backups(context, folder).key();
        if (key == null) {
            throw new BackupFailedException("WERKPLEK_BACKUP_KEY is empty. Make one: openssl rand -base64 32");
        }
        out.println(key.identity());
    }

    private interface Asking {

        Script ask() throws SQLException;
    }

    private static Script read(Asking asking) {
        try {
            return asking.ask();
        } catch (SQLException refused) {
            throw new BackupFailedException("The database refused: " + refused.getMessage(), refused);
        }
    }

    private static String held(Script script) {
        return script.tables().size() + " tables with " + script.tables().values().stream().mapToLong(Sum::rows).sum() + " rows";
    }
}
