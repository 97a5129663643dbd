package nl.veiligesteden.werkplek.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SecondStep;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestCodes;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.attachments.Attachments;
import nl.veiligesteden.werkplek.audit.AuditChain;
import nl.veiligesteden.werkplek.demo.DemoAccounts;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestDatabase;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The whole way, on the demo data: a backup while people work, everything put back elsewhere, and an application that goes on from there. */
@DatabaseTest
@ActiveProfiles("demo")
@DirtiesContext
class BackupDrillIT {

    private static final BackupKey KEY = BackupKey.of(BackupIT.base64(3));
    private static final int PEOPLE = 3;
    private static final int ACTS_BEFORE = 5;
    private static final String DAAN = "daan@hengelo.example";
    private static final String NOOR = "noor@hengelo.example";

    @TempDir
    Path folder;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private Attachments attachments;
    @Autowired
    private SecondStep secondStep;
    @Autowired
    private AuditChain chain;
    @Autowired
    private DataSource database;
    @Autowired
    private JdbcClient jdbc;

    private final TestDatabase restored = TestDatabase.fresh();

    @AfterEach
    void tidy() {
        SecurityContextHolder.clearContext();
        restored.drop();
    }

    /** One person who reports on an item and adds a file, again and again; each file tells which one it is. */
    private final class Person {

        private final MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        private final ItemId item = testItems.running(workspace, "Actie", null);
        private final Map<UUID, byte[]> files = new ConcurrentHashMap<>();
        private final AtomicInteger acts = new AtomicInteger();

        void act() {
            int number = acts.get() + 1;
            items.report(workspace, item, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "bericht " + number));
            try {
                byte[] content = new byte[300_000];
                new Random(number).nextBytes(content);
                System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, content, 0, 9);
                files.put(attachments.add(workspace, Subject.of(item), Audience.INTERNAL, "bijlage " + number + ".pdf", new ByteArrayInputStream(content)), content);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            acts.incrementAndGet();
        }
    }

    @Test
    void whatWasThereIsThereAgainWhileNobodyHadToWait() throws Exception {
        List<Person> people = IntStream.range(0, PEOPLE).mapToObj(number -> new Person()).toList();
        AtomicBoolean enough = new AtomicBoolean();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(person -> IntStream.range(0, ACTS_BEFORE).forEach(act -> person.act()));
            List<Future<?>> working = new ArrayList<>();
            for (Person person : people) {
                working.add(threads.submit(() -> {
                    while (!enough.get()) {
                        person.act();
                    }
                }));
            }
            List<Integer> before = people.stream().map(person -> person.acts.get()).toList();
            Backups.Made made = new Backups(folder, KEY, Clock.systemUTC()).make(database, Keep.ALL);
            List<Integer> after = people.stream().map(person -> person.acts.get()).toList();
            enough.set(true);
            for (Future<?> one : working) {
                one.get();
            }
            assertThat(IntStream.range(0, PEOPLE).map(person -> after.get(person) - before.get(person)).sum()).as("acts while it was made").isPositive();
            new Restore(source(restored), new Backups(folder, KEY, Clock.systemUTC())).from(made.file());
            for (int person = 0; person < PEOPLE; person++) {
                isOneMoment(people.get(person), before.get(person), after.get(person));
            }
        }
        nothingPointsAtWhatIsNotThere();
    }

    /** All that was done up to some act, and nothing of a later one: whatever belongs to an act came with it. */
    private void isOneMoment(Person person, int atLeast, int atMost) throws SQLException {
        UUID item = person.item.value();
        int told = Integer.parseInt(restored("select count(*) from progress_update where note like 'bericht %' and item_id = '" + item + "'").getFirst());
        assertThat(told).isBetween(atLeast, atMost + 1);
        assertThat(restored("select distinct note from progress_update where note like 'bericht %' and item_id = '" + item + "'")).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, told).mapToObj(number -> "bericht " + number).toList());
        assertThat(restored("select count(*) from audit_entry where action = 'item.reported' and object_id = '" + item + "'")).isEqualTo(restored("select count(*) from progress_update where item_id = '" + item + "'"));
        assertThat(restored("select count(*) from attachment where item_id = '" + item + "'")).containsAnyOf(String.valueOf(told), String.valueOf(told - 1));
        assertThat(restored("select a.id from attachment a where a.size <> (select sum(length(content)) from attachment_chunk where attachment_id = a.id and number >= 0)")).isEmpty();
        for (String file : restored("select id from attachment where item_id = '" + item + "'")) {
            assertThat(bytes(file)).as(file).isEqualTo(person.files.get(UUID.fromString(file)));
        }
    }

    private byte[] bytes(String attachment) throws SQLException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Connection connection = restored.connect(); var statement = connection.createStatement(); var row = statement.executeQuery("select content from attachment_chunk where number >= 0 and attachment_id = '" + attachment + "' order by number")) {
            while (row.next()) {
                all.writeBytes(row.getBytes(1));
            }
        }
        return all.toByteArray();
    }

    /** Whatever foreign keys there are, they hold: while rows came in nobody looked. */
    private void nothingPointsAtWhatIsNotThere() throws SQLException {
        List<String> keys = restored("""
                select concat('select count(*) from ', k.table_name, ' a where ', group_concat('a.', k.column_name, ' is not null' separator ' and '), ' and not exists (select 1 from ', k.referenced_table_name, ' b where ',
                    group_concat('b.', k.referenced_column_name, ' = a.', k.column_name separator ' and '), ')')
                from information_schema.key_column_usage k where k.table_schema = database() and k.referenced_table_name is not null group by k.constraint_name, k.table_name, k.referenced_table_name""");
        assertThat(keys).hasSizeGreaterThan(100);
        for (String key : keys) {
            assertThat(restored(key)).as(key).containsExactly("0");
        }
    }

    @Test
    void everyTableAndEveryFileIsTheSameAndTheApplicationGoesOnFromThere() throws Exception {
        jdbc.sql("create table if not exists drill_history (id int primary key, words varchar(90)) with system versioning").update();
        jdbc.sql("insert into drill_history values (1, 'eerst')").update();
        jdbc.sql("update drill_history set words = 'daarna'").update();
        Person person = new Person();
        person.act();
        SignedInUser noor = signedIn(NOOR);
        SecondStep.Setup setup = secondStep.begin(noor);
        List<String> codes = secondStep.turnOn(noor, setup, TestCodes.of(setup.secret(), Instant.now()));
        SecurityContextHolder.clearContext();
        chain.link();

        Quiet quiet = inAQuietMoment();
        Backups.Made made = quiet.made();
        assertThat(made.attached().damaged()).isEmpty();
        assertThat(made.attached().whole()).isGreaterThan(3);
        assertThat(made.script().tables()).containsKeys("account", "attachment_chunk", "audit_entry", "drill_history").allSatisfy((name, sum) -> assertThat(sum.sha256()).hasSize(64));
        assertThat(made.script().tables().get("drill_history").rows()).isEqualTo(2);
        new Restore(source(restored), new Backups(folder, KEY, Clock.systemUTC())).from(made.file());
        try (Connection there = restored.connect()) {
            Copies.areTheSame(quiet.everything(), there);
        }

        ApplicationContext again = RestoredApplication.on(restored);
        assertThat(again.getBean(JdbcClient.class).sql("select database()").query(String.class).single()).isNotEqualTo(jdbc.sql("select database()").query(String.class).single());
        assertThat(again.getBean(AuditChain.class).check().isSound()).isTrue();
        assertThat(again.getBean(AuditChain.class).check().lastHash()).isEqualTo(chain.check().lastHash());
        AuthenticationProvider signIn = again.getBean("signIn", AuthenticationProvider.class);
        assertThat(signIn.authenticate(new UsernamePasswordAuthenticationToken(DAAN, DemoAccounts.PASSWORD)).isAuthenticated()).isTrue();
        assertThatThrownBy(() -> signIn.authenticate(new UsernamePasswordAuthenticationToken(DAAN, "fout"))).isNotNull();
        assertThatThrownBy(() -> signIn.authenticate(new UsernamePasswordAuthenticationToken(NOOR, DemoAccounts.PASSWORD))).satisfies(asked -> assertThat(asked.getClass().getSimpleName()).isEqualTo("SecondStepNeededException"));
        SecondStep there = again.getBean(SecondStep.class);
        SignedInUser back = signedIn(NOOR);
        assertThatCode(() -> there.prove(back, codes.getFirst())).as("a code that was written down").doesNotThrowAnyException();
        assertThatCode(() -> there.prove(back, TestCodes.of(setup.secret(), Instant.now().plusSeconds(30)))).as("the app's next code").doesNotThrowAnyException();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        UUID id = person.files.keySet().iterator().next();
        again.getBean(Attachments.class).copy(person.workspace, id, file);
        assertThat(file.toByteArray()).isEqualTo(person.files.get(id));
    }

    private record Quiet(Backups.Made made, Map<String, List<String>> everything) {
    }

    /**
     * A backup during which the application did nothing by itself, such as making a document, with what stood there before and after. Each
     * attempt has a second of its own, since a backup is called after it.
     */
    private Quiet inAQuietMoment() throws SQLException {
        try (Connection connection = database.getConnection()) {
            for (int attempt = 0; attempt < 20; attempt++) {
                Map<String, List<String>> before = Copies.everything(connection);
                Backups.Made made = new Backups(folder, KEY, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(attempt))).make(database, Keep.ALL);
                if (Copies.everything(connection).equals(before)) {
                    return new Quiet(made, before);
                }
            }
        }
        throw new IllegalStateException("The application never rests.");
    }

    private SignedInUser signedIn(String email) {
        UUID id = jdbc.sql("select id from account where email = :email").param("email", email).query(UUID.class).single();
        SignedInUser user = new SignedInUser(new AccountId(id), email, "Noor", SignInWay.PASSWORD, 0);
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        return user;
    }

    private static DataSource source(TestDatabase database) {
        return new DriverManagerDataSource(database.jdbcUrl(), database.user(), database.password());
    }

    private List<String> restored(String sql) throws SQLException {
        try (Connection connection = restored.connect()) {
            return Copies.names(connection, sql);
        }
    }
}
