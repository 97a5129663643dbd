package nl.veiligesteden.werkplek.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.database.EmbeddedMariaDb;
import nl.veiligesteden.werkplek.testing.TestDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What a backup is, and what is refused: on the tables of the application, and on others that no migration made. */
class BackupIT {

    private static final BackupKey KEY = BackupKey.of(base64(1));
    private static final Instant NOW = Instant.parse("2026-11-27T01:30:00Z");
    private static final String EVERY_TABLE = "select table_name from information_schema.tables where table_schema = database()";

    @TempDir
    Path folder;

    private final TestDatabase from = TestDatabase.fresh();
    private final TestDatabase to = TestDatabase.fresh();

    static String base64(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Few tables make a short test: the last migration that they know is the first. */
    @BeforeEach
    void begin() throws SQLException {
        flyway(from).target("001").load().migrate();
        execute(from, "create table attachment (id uuid primary key, size bigint not null, address varchar(9), withdrawn_at datetime(6))",
                "create table attachment_chunk (attachment_id uuid, number int, content mediumblob not null, primary key (attachment_id, number))",
                "create trigger small before insert on attachment_chunk for each row set new.number = new.number + 0");
    }

    @AfterEach
    void drop() {
        from.drop();
        to.drop();
    }

    private static FluentConfiguration flyway(TestDatabase database) {
        return Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password());
    }

    private static DataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }

    private Backups backups(BackupKey key) {
        return new Backups(folder, key, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private Path made(BackupKey key) throws SQLException {
        return backups(key).make(source(from), Keep.ALL).file();
    }

    private Script restore(BackupKey key, Path file) throws SQLException {
        return new Restore(source(to), backups(key)).from(file);
    }

    private static void execute(TestDatabase database, String... statements) throws SQLException {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> ask(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect()) {
            return Copies.names(connection, sql);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).filter(name -> !name.equals(".werkplek-backup.lock")).sorted().toList();
        }
    }

    /** What is hard to write down, each in a row. */
    private void makeWhatIsHard() throws SQLException {
        execute(from, "create table hard (id int auto_increment primary key, words longtext, kept varchar(40) character set ascii collate ascii_bin, bytes mediumblob, amount decimal(20,6), flag boolean,"
                        + " at datetime(6), day date, id2 uuid, made varchar(99) as (concat(kept, 'y')) stored, shown varchar(99) as (concat(kept, 'z')) virtual, pair binary(4), secret int invisible)",
                "create table hard_versioned (id int primary key, words varchar(90)) with system versioning",
                "create table hard_named (id int primary key, words varchar(90), since timestamp(6) generated always as row start, until timestamp(6) generated always as row end, period for system_time (since, until)) with system versioning",
                "create table hard_keyless (a int, b varchar(9))", "insert into hard_keyless values (2, 'x'), (1, 'y'), (1, 'y'), (null, null)", "create table hard_empty (id int primary key)",
                "insert into hard_versioned values (1, 'eerst'), (2, 'weg')", "update hard_versioned set words = 'daarna' where id = 1", "delete from hard_versioned where id = 2",
                "insert into hard_named (id, words) values (1, 'eerst')", "update hard_named set words = 'daarna'",
                "create trigger hard_one before insert on hard for each row begin\n  -- it's one line;\n  set new.flag = coalesce(new.flag, 1);\nend",
                "create trigger hard_two before insert on hard for each row set new.flag = new.flag",
                "create function hard_function() returns varchar(20) deterministic return concat('a', \"b\")", "create procedure hard_procedure() begin select 1; end",
                "set sql_mode = 'ANSI_QUOTES'", "create function hard_quotes() returns int deterministic return (select count(*) from \"hard\")");
        try (Connection connection = from.connect(); var insert = connection.prepareStatement("insert into hard (words, kept, bytes, amount, flag, at, day, id2, pair, secret) values (?, 'x', ?, ?, ?, ?, ?, uuid(), ?, 7)")) {
            byte[] all = new byte[256];
            for (int i = 0; i < all.length; i++) {
                all[i] = (byte) i;
            }
            for (String words : List.of("", "een\ntwee\r\ndrie\\n ' \" ; -- /* */ `x`", ";;\n;;\n-- whole: 0 tables", "\0\u001a\t\b", "café ĳsbaan 😀 \u2028", "),\n('", "from_base64('x')", "x".repeat(300_000))) {
                insert.setString(1, words);
                insert.setBytes(2, words.length() > 1000 ? new byte[3_000_000] : all);
                insert.setString(3, "-12345678901234.567890");
                insert.setObject(4, words.isEmpty() ? null : 0);
                insert.setString(5, "1999-12-31 23:59:59.000010");
                insert.setString(6, "2000-02-29");
                insert.setBytes(7, new byte[] {0, -1, 0x27, 0});
                insert.execute();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everythingStandsInTheOtherDatabaseAsItStood(boolean encrypted) throws SQLException {
        makeWhatIsHard();
        assertThat(ask(from, "select count(*) from hard_versioned for system_time all")).containsExactly("3");
        BackupKey key = encrypted ? KEY : null;
        Path file = made(key);
        Script script = restore(key, file);
        assertThat(script.tables().get("hard_versioned").rows()).isEqualTo(3);
        assertThat(script.tables()).hasSameSizeAs(ask(from, EVERY_TABLE));
        Copies.areTheSame(from, to);
        execute(to, "update hard_versioned set words = 'nog later'");
        assertThat(ask(to, "select words from hard_versioned for system_time all where id = 1 order by row_start")).containsExactly("eerst", "daarna", "nog later");
    }

    /** Whoever has the key needs neither this application nor Java: the program mariadb reads what is in the file. */
    @Test
    void isSqlThatAnybodyCanRead() throws Exception {
        makeWhatIsHard();
        Path client = Path.of(".werkplek/engine/mariadb-11.4.5/bin/mariadb");
        Assumptions.assumeTrue(Files.isExecutable(client));
        Path sql = folder.resolve("sql");
        try (var content = new GZIPInputStream(Files.newInputStream(made(null)))) {
            Files.copy(content, sql);
        }
        assertThat(Files.readString(sql)).as("nobody need have the account of then").doesNotContain("DEFINER=");
        var address = URI.create(to.jdbcUrl().substring("jdbc:".length()));
        ProcessBuilder mariadb = new ProcessBuilder(client.toString(), "--no-defaults", "--comments", "--host=127.0.0.1", "--port=" + address.getPort(), "--user=" + to.user(), "--skip-ssl", address.getPath().substring(1))
                .redirectInput(sql.toFile()).redirectErrorStream(true);
        mariadb.environment().put("MYSQL_PWD", to.password());
        Process process = mariadb.start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(process.waitFor()).isZero();
        Copies.areTheSame(from, to);
    }

    /** A page must not wait long; a backup of much takes what it takes. */
    @Test
    void doesNotGiveUpWhenAPageWould() throws Exception {
        String address = from.jdbcUrl() + "&socketTimeout=60000&sessionVariables=max_statement_time=60";
        try (Connection connection = new DriverManagerDataSource(address, from.user(), from.password()).getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(60_000);
            Snapshot.write(connection, OutputStream.nullOutputStream(), Clock.systemUTC());
            assertThat(connection.getNetworkTimeout()).isZero();
            assertThat(Copies.names(connection, "select @@max_statement_time + 0")).first().asString().startsWith("0");
        }
    }

    @Test
    void isForTheOwnerAloneAndNothingStandsBesideIt() throws Exception {
        folder = folder.resolve("new/folder");
        Path file = made(KEY);
        assertThat(files()).containsExactly(ask(from, "select database()").getFirst() + "-20261127T013000Z.sql.gz.age");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        assertThatThrownBy(() -> made(KEY)).hasMessageContaining("there is one of this very second already");
        assertThat(files()).hasSize(1);
    }

    @Test
    void onlyOneIsMadeInAFolderAtATimeAndWhatACutOffRunLeftGoes() throws Exception {
        String name = ask(from, "select database()").getFirst();
        Files.writeString(folder.resolve(name + "-20261126T013000Z.sql.gz.age.partial"), "half");
        Files.writeString(folder.resolve("other-20261126T013000Z.sql.gz.age.partial"), "half");
        try (FileChannel held = FileChannel.open(folder.resolve(".werkplek-backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> made(KEY)).hasMessageContaining("Another backup is being made");
        }
        made(KEY);
        assertThat(files()).containsExactly("other-20261126T013000Z.sql.gz.age.partial", name + "-20261127T013000Z.sql.gz.age");
    }

    @Test
    void aFileThatIsNoWholeBackupTouchesNoDatabase() throws Exception {
        Path plain = made(null);
        Path sealed = made(KEY);
        byte[] whole = Files.readAllBytes(sealed);
        Path file = folder.resolve("file");
        Map<String, String> refusals = new TreeMap<>();
        for (int length : List.of(10, 100, 70_000, whole.length / 2, whole.length - 1)) {
            Files.write(file, Arrays.copyOf(whole, Math.min(length, whole.length - 1)));
            refusals.put("sealed, cut at " + length, refusal(KEY, file));
        }
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 1;
        Files.write(file, changed);
        refusals.put("sealed, changed", refusal(KEY, file));
        byte[] open = Files.readAllBytes(plain);
        for (int length : List.of(0, 5, 50, open.length / 2, open.length - 1)) {
            Files.write(file, Arrays.copyOf(open, length));
            refusals.put("open, cut at " + length, refusal(null, file));
        }
        changed = open.clone();
        changed[open.length / 2] ^= 1;
        Files.write(file, changed);
        refusals.put("open, changed", refusal(null, file));
        Files.writeString(file, "no backup");
        refusals.put("something else", refusal(null, file));
        assertThat(refusals).allSatisfy((what, told) -> assertThat(told).as(what).containsAnyOf("cut off", "damaged", "no backup").doesNotContain("Exception"));
        assertThat(refusal(BackupKey.of(base64(2)), sealed)).contains("doesn't open with the key in WERKPLEK_BACKUP_KEY");
        assertThat(refusal(null, sealed)).contains("is encrypted").contains("WERKPLEK_BACKUP_KEY_FILE");
        assertThat(refusal(null, folder.resolve("nowhere"))).contains("There is no file");
    }

    /** What anybody with the file can do where it isn't encrypted: the sums tell. */
    @Test
    void aRowThatWasChangedOrTakenOutIsFound() throws Exception {
        Path file = made(null);
        rewrite(file, sql -> sql.replaceFirst("\\n\\('[^\\n]*,\\n", "\n"));
        assertThat(refusal(null, file)).contains("damaged: table");
        Files.delete(file);
        file = made(null);
        rewrite(file, sql -> sql.substring(0, sql.indexOf("-- whole")));
        assertThat(refusal(null, file)).contains("cut off");
    }

    private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
        String sql;
        try (var content = new GZIPInputStream(Files.newInputStream(file))) {
            sql = new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
        String changed = change.apply(sql);
        assertThat(changed).isNotEqualTo(sql);
        try (OutputStream content = new GZIPOutputStream(Files.newOutputStream(file))) {
            content.write(changed.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @return the words; and nothing was made */
    private String refusal(BackupKey key, Path file) throws SQLException {
        String[] told = new String[1];
        assertThatThrownBy(() -> restore(key, file)).isInstanceOf(BackupFailedException.class).satisfies(refused -> told[0] = refused.getMessage());
        assertThat(ask(to, EVERY_TABLE)).as(told[0]).isEmpty();
        return told[0];
    }

    @Test
    void isPutIntoAnEmptyDatabaseOnly() throws SQLException {
        Path file = made(KEY);
        execute(to, "create table somebodys (id int)", "insert into somebodys values (1)");
        assertThatThrownBy(() -> restore(KEY, file)).isInstanceOf(BackupFailedException.class).hasMessageContaining("isn't empty: it holds somebodys").hasMessageContaining("DROP DATABASE");
        assertThat(ask(to, "select id from somebodys")).containsExactly("1");
        execute(to, "drop table somebodys", "create function somebodys() returns int deterministic return 1");
        assertThatThrownBy(() -> restore(KEY, file)).hasMessageContaining("isn't empty");
    }

    /** The server would cut the line, and say that it has gone away. */
    @Test
    void aServerThatTakesNoSuchLongStatementsIsToldBeforeAnythingIsMade() throws Exception {
        execute(from, "insert into attachment_chunk values (uuid(), 0, repeat('x', 3000000))");
        Path file = made(KEY);
        EmbeddedMariaDb narrow = EmbeddedMariaDb.start(folder.resolve("narrow"), Path.of(".werkplek/engine"), "--max-allowed-packet=2M");
        try {
            DataSource there = new DriverManagerDataSource(narrow.jdbcUrl(), narrow.user(), narrow.password());
            assertThatThrownBy(() -> new Restore(there, backups(KEY)).from(file)).isInstanceOf(BackupFailedException.class).hasMessageContaining("statements of at most 2097152 bytes");
            try (Connection connection = there.getConnection()) {
                assertThat(Copies.names(connection, EVERY_TABLE)).isEmpty();
            }
        } finally {
            narrow.stop();
        }
    }

    @Test
    void theOneOfANewerVersionIsRefused() throws Exception {
        execute(from, "insert into flyway_schema_history select max(installed_rank) + 1, '9999', 'of tomorrow', 'SQL', 'V9999__of_tomorrow.sql', 1, 'werkplek', now(), 1, true from flyway_schema_history");
        assertThat(refusal(KEY, made(KEY))).contains("A newer version of the application made this backup (with V9999)");
        execute(from, "delete from flyway_schema_history where version = '9999'");
        Path file = made(null);
        rewrite(file, sql -> sql.replace("\"format\":1", "\"format\":2"));
        assertThat(refusal(null, file)).contains("A newer version of the application wrote this backup");
    }

    @Test
    void theOneOfAnOlderVersionIsBroughtUpAtTheNextStart() throws SQLException {
        TestDatabase older = TestDatabase.fresh();
        flyway(older).target("150").load().migrate();
        assertThat(ask(older, EVERY_TABLE)).doesNotContain("audit_anchor");
        Path file = backups(KEY).make(source(older), Keep.ALL).file();
        restore(KEY, file);
        Copies.areTheSame(older, to);
        assertThat(flyway(to).load().migrate().migrationsExecuted).isPositive();
        flyway(to).load().validate();
        assertThat(ask(to, EVERY_TABLE)).contains("audit_anchor");
        older.drop();
    }

    /** Also what fails in the middle leaves nothing, and until the last table stands no application starts on it. */
    @Test
    void whatTheDatabaseRefusesLeavesItEmptyAgain() throws Exception {
        makeWhatIsHard();
        Path file = made(null);
        rewrite(file, sql -> sql.replaceFirst("CREATE trigger small", "CREATE OOPS"));
        assertThat(refusal(null, file)).contains("The database refused what the backup holds").contains("The database is empty again.");
        assertThat(ask(to, "select routine_name from information_schema.routines where routine_schema = database()")).isEmpty();
    }

    @Test
    void whatComesOutOfTheDatabaseIsComparedWithTheBackup() throws Exception {
        makeWhatIsHard();
        Path file = made(null);
        rewrite(file, sql -> sql.replaceFirst("(?s)(CREATE TABLE `hard_empty`.*?\n;;\n)", "$1UPDATE hard SET amount = amount + 1 WHERE id = 3\n;;\n").replaceFirst("(?s)(INSERT INTO `hard` .*?\n;;\n)", "$1UPDATE hard SET amount = amount + 1 WHERE id = 3\n;;\n"));
        assertThat(refusal(null, file)).contains("Table hard isn't in the database as it stands in the backup").contains("empty again");
    }

    @Test
    void noApplicationStartsOnARestoreThatWasCutOff() throws Exception {
        Path file = made(null);
        rewrite(file, sql -> {
            assertThat(sql.substring(sql.lastIndexOf("CREATE TABLE `flyway"))).as("what comes last").doesNotContain("\nCREATE ");
            return sql.substring(0, sql.indexOf("-- of flyway_schema_history"));
        });
        try (Connection connection = to.connect(); Statement statement = connection.createStatement(); var content = new GZIPInputStream(Files.newInputStream(file))) {
            String sql = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            for (String one : sql.substring(0, sql.lastIndexOf("CREATE TABLE `flyway")).split("\n;;\n")) {
                String bare = one.replaceAll("(?m)^(--|DELIMITER).*\n?", "");
                if (!bare.isBlank()) {
                    statement.execute(bare);
                }
            }
        }
        assertThatThrownBy(() -> flyway(to).load().migrate()).hasMessageContaining("non-empty schema");
        assertThatThrownBy(() -> restore(null, file)).hasMessageContaining("perhaps of a restore that was cut off");
    }

    @Test
    void whatItWouldNotHoldIsToldAndNothingIsMade() throws Exception {
        for (Map.Entry<String, String> strange : Map.of("create view strange as select 1", "drop view strange", "create sequence strange", "drop sequence strange",
                "create table strange (id int) engine=MyISAM", "drop table strange", "create table strange (place point)", "drop table strange",
                "create event strange on schedule every 1 day do select 1", "drop event strange").entrySet()) {
            execute(from, strange.getKey());
            assertThatThrownBy(() -> made(KEY)).as(strange.getKey()).isInstanceOf(BackupFailedException.class).hasMessageContaining("A backup doesn't hold").hasMessageContaining("strange");
            execute(from, strange.getValue());
        }
        assertThat(files()).isEmpty();
        assertThatThrownBy(() -> backups(KEY).make(source(to), Keep.ALL)).hasMessageContaining("no application has started on this database yet");
    }

    /** What the database itself lacks no backup can hold: it is told, and the backup stands all the same. */
    @Test
    void aFileThatLacksBytesInTheDatabaseIsNamed() throws Exception {
        execute(from, "insert into attachment (id, size) values ('11111111-1111-1111-1111-111111111111', 10), ('22222222-2222-2222-2222-222222222222', 10)",
                "insert into attachment_chunk values ('11111111-1111-1111-1111-111111111111', -1, 'x'), ('11111111-1111-1111-1111-111111111111', 0, '12345'), ('11111111-1111-1111-1111-111111111111', 1, '67890'),"
                        + " ('22222222-2222-2222-2222-222222222222', 0, '123456789')",
                "insert into attachment values (uuid(), 10, 'https:', null), (uuid(), 10, null, now())");
        AttachedFiles attached = backups(KEY).make(source(from), Keep.ALL).attached();
        assertThat(attached).isEqualTo(new AttachedFiles(1, List.of("22222222-2222-2222-2222-222222222222")));
        assertThat(BackupCommand.run(List.of("backup", "--to", folder.toString()), settings(from))).isEqualTo(1);
        assertThat(files()).hasSize(2);
    }

    /** Only the own ones go, only those of this database, and only when the new one stands. */
    @Test
    void olderOnesGoWhenTheNewOneStands() throws Exception {
        String name = ask(from, "select database()").getFirst();
        byte[] one = Files.readAllBytes(Files.move(made(KEY), folder.resolve("x")));
        Files.delete(folder.resolve("x"));
        for (String old : List.of(name + "-20261125T013000Z.sql.gz.age", name + "-20261126T013000Z.sql.gz.age", "other-20261125T013000Z.sql.gz.age", name + "-copy.sql.gz.age", name + "-20261125T013000Z.sql.gz.age.old")) {
            Files.write(folder.resolve(old), one);
        }
        Files.writeString(folder.resolve(name + "-20261124T013000Z.sql.gz"), "somebody's own file of that name");
        execute(from, "create view strange as select 1");
        assertThatThrownBy(() -> backups(KEY).make(source(from), new Keep(1, 0, 0))).isInstanceOf(BackupFailedException.class);
        assertThat(files()).hasSize(6);
        execute(from, "drop view strange");
        Backups.Made made = backups(KEY).make(source(from), new Keep(1, 0, 0));
        assertThat(made.removed()).extracting(file -> file.getFileName().toString()).containsExactly(name + "-20261125T013000Z.sql.gz.age", name + "-20261126T013000Z.sql.gz.age");
        assertThat(files()).containsExactlyInAnyOrder(name + "-20261127T013000Z.sql.gz.age", "other-20261125T013000Z.sql.gz.age", name + "-copy.sql.gz.age", name + "-20261125T013000Z.sql.gz.age.old", name + "-20261124T013000Z.sql.gz");
    }

    /** The process may write no file beyond some kilobytes, as on a disk that is full. */
    @Test
    void aFullDiskIsToldAndLeavesNothing() throws Exception {
        Files.writeString(folder.resolve("settings"), "");
        execute(from, "insert into attachment_chunk select uuid(), seq, random_bytes(1000) from seq_1_to_100");
        String command = "ulimit -f 8; exec " + Path.of(System.getProperty("java.home"), "bin", "java") + " -XX:-UsePerfData -cp '" + System.getProperty("java.class.path") + "' nl.veiligesteden.werkplek.WerkplekApplication backup --to '" + folder + "'";
        ProcessBuilder backup = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true);
        backup.environment().putAll(Map.of("WERKPLEK_DB_URL", from.jdbcUrl(), "WERKPLEK_DB_USER", from.user(), "WERKPLEK_DB_PASSWORD", from.password(), "WERKPLEK_BACKUP_KEY", base64(1)));
        Process process = backup.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("The backup could not be written to " + folder, "free there", "Nothing of it was left").doesNotContain("\tat ");
        assertThat(files()).containsExactly("settings");
    }

    @Test
    void theCommandLineEndsAsItWent() throws Exception {
        String[] here = settings(from);
        execute(from, "create table backup_made (id uuid not null primary key, at datetime(6) not null, bytes bigint not null, encrypted boolean not null)");
        assertThat(BackupCommand.isAsked("backup")).isTrue();
        assertThat(BackupCommand.isAsked("--server.port=8080")).isFalse();
        for (List<String> odd : List.of(List.of("backup", "--keep-days", "0"), List.of("backup", "--keep-days"), List.of("backup", "somewhere"), List.of("restore"), List.of("restore", "a", "b"), List.of("backup", "--all", "3"))) {
            assertThat(BackupCommand.run(odd, here)).as(odd.toString()).isEqualTo(2);
        }
        assertThat(BackupCommand.run(List.of("backup", "--to", folder.toString(), "--keep-days", "7", "--keep-weeks", "5", "--keep-months", "12"), here)).isZero();
        String file = folder.resolve(files().getFirst()).toString();
        assertThat(file).endsWith(".sql.gz.age");
        assertThat(BackupCommand.run(List.of("backup", "check", file), here)).isZero();
        assertThat(BackupCommand.run(List.of("backup", "key"), here)).isZero();
        assertThat(BackupCommand.run(List.of("restore", file), here)).isEqualTo(1);
        assertThat(BackupCommand.run(List.of("restore", file), settings(to))).isZero();
        try (Connection connection = from.connect(); ResultSet told = connection.createStatement().executeQuery("select bytes, encrypted from backup_made")) {
            assertThat(told.next()).as("that it was made is told").isTrue();
            assertThat(told.getLong(1)).isEqualTo(Files.size(Path.of(file)));
            assertThat(told.getBoolean(2)).isTrue();
        }
        execute(from, "delete from backup_made");
        Copies.areTheSame(from, to);
    }

    private static String[] settings(TestDatabase database) {
        return new String[] {"--spring.datasource.url=" + database.jdbcUrl(), "--spring.datasource.username=" + database.user(), "--spring.datasource.password=" + database.password(), "--werkplek.backup.key=" + base64(1)};
    }
}
