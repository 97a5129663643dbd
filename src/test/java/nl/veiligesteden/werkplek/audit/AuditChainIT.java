package nl.veiligesteden.werkplek.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The trail is added to only, and what is done to it past the application is found, wherever in the chain that is. */
@DatabaseTest
class AuditChainIT {

    private static final Set<String> TRIGGERS = Set.of("audit_entry_is_never_changed", "audit_entry_is_kept", "audit_link_is_never_changed", "audit_link_is_kept",
            "audit_anchor_is_a_link", "audit_anchor_is_never_changed", "audit_anchor_is_kept");

    @Autowired
    private AuditChain chain;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private JdbcConnectionDetails database;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace hengelo;

    @BeforeEach
    void begin() {
        assertThat(jdbc.sql("select trigger_name from information_schema.triggers where trigger_schema = database() and event_object_table in ('audit_entry', 'audit_link', 'audit_anchor')")
                .query(String.class).list()).containsExactlyInAnyOrderElementsOf(TRIGGERS);
        hengelo = workspaces.municipality(Role.COORDINATOR);
        List.of("één", "twee", "drie").forEach(this::write);
        chain.link();
    }

    /** What a test did to the trail is taken out of it: each begins with a sound one. */
    @AfterEach
    void mend() {
        asRoot(() -> {
            jdbc.sql("delete from audit_link").update();
            jdbc.sql("delete from audit_entry").update();
            jdbc.sql("delete from audit_anchor").update();
        });
    }

    private UUID write(String title) {
        events.publishEvent(new Event(Instant.now(), hengelo.actor(), "item.edited", "item", UUID.randomUUID(), hengelo.id(), List.of(new Change("title", "", title))));
        return last();
    }

    private UUID last() {
        return jdbc.sql("select id from audit_entry order by id desc limit 1").query(UUID.class).single();
    }

    /** As somebody does who administers the server: takes the triggers away, and puts them back so that nobody sees it. */
    private void asRoot(Runnable deed) {
        List<String> made = TRIGGERS.stream().map(name -> jdbc.sql("show create trigger " + name).query((row, number) -> row.getString("SQL Original Statement")).single()).toList();
        TRIGGERS.forEach(name -> jdbc.sql("drop trigger " + name).update());
        deed.run();
        made.forEach(sql -> jdbc.sql(sql).update());
    }

    @Test
    void refusesToChangeOrRemoveWhatStands() {
        for (String sql : List.of("update audit_entry set actor_name = 'x'", "delete from audit_entry", "update audit_link set hash = 'x'", "delete from audit_link")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("of the audit trail is never");
        }
        assertThat(chain.check().isSound()).isTrue();
    }

    @Test
    void linksWhatCameSinceAndNothingTwice() {
        AuditCheck before = chain.check();
        assertThat(before.problem()).isNull();
        assertThat(chain.link()).isZero();
        write("vier");
        assertThat(chain.check().waiting()).isEqualTo(1);
        assertThat(chain.link()).isEqualTo(1);
        AuditCheck after = chain.check();
        assertThat(after.isSound()).isTrue();
        assertThat(after.links()).isEqualTo(before.links() + 1);
        assertThat(after.lastHash()).hasSize(64).isNotEqualTo(before.lastHash());
        assertThat(after.text()).contains("sound", after.lastHash());
    }

    /** A transaction that took long ends after its neighbours were linked. */
    @Test
    void linksLaterWhatIsCommittedLate() {
        UUID late = new UUID(Instant.now().minus(Duration.ofMinutes(5)).toEpochMilli() << 16 | 0x7001, 0x8000_0000_0000_0001L);
        insert(late, Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(chain.link()).isEqualTo(1);
        assertThat(chain.check().isSound()).isTrue();
    }

    @Test
    void namesTheEntryThatWasChanged() {
        UUID changed = last();
        write("vier");
        chain.link();
        long number = number(changed);
        asRoot(() -> jdbc.sql("update audit_entry set actor_name = 'iemand anders' where id = :id").param("id", changed).update());
        AuditCheck check = chain.check();
        assertThat(check.problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::number, AuditCheck.Problem::entry).containsExactly(AuditCheck.Kind.CHANGED, number, changed);
        assertThat(check.links()).isEqualTo(number - 1);
        assertThat(check.text()).contains("broken at link " + number, changed.toString());
    }

    @Test
    void seesEveryColumnOfAnEntry() {
        UUID entry = last();
        List<String> columns = jdbc.sql("select column_name from information_schema.columns where table_schema = database() and table_name = 'audit_entry' and column_name <> 'id'")
                .query(String.class).list();
        assertThat(columns).hasSize(10);
        for (String column : columns) {
            String value = switch (column) {
                case "at" -> "at + interval 1 microsecond";
                case "actor_id", "object_id", "municipality_id" -> "uuid()";
                default -> "concat(" + column + ", 'x')";
            };
            String before = jdbc.sql("select cast(" + column + " as char) from audit_entry where id = :id").param("id", entry).query(String.class).single();
            asRoot(() -> jdbc.sql("update audit_entry set " + column + " = " + value + " where id = :id").param("id", entry).update());
            assertThat(chain.check().problem()).as(column).isNotNull();
            asRoot(() -> jdbc.sql("update audit_entry set " + column + " = :before where id = :id").param("before", before).param("id", entry).update());
            assertThat(chain.check().isSound()).as(column).isTrue();
        }
    }

    @Test
    void namesTheEntryThatIsGone() {
        UUID gone = last();
        write("vier");
        chain.link();
        asRoot(() -> jdbc.sql("delete from audit_entry where id = :id").param("id", gone).update());
        assertThat(chain.check().problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::entry).containsExactly(AuditCheck.Kind.MISSING, gone);
    }

    @Test
    void namesTheLinkThatIsGoneWithItsEntry() {
        UUID gone = last();
        long number = number(gone);
        write("vier");
        chain.link();
        asRoot(() -> {
            jdbc.sql("delete from audit_entry where id = :id").param("id", gone).update();
            jdbc.sql("delete from audit_link where number = :number").param("number", number).update();
        });
        assertThat(chain.check().problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::number).containsExactly(AuditCheck.Kind.LINK_MISSING, number);
    }

    /** Whether with an id of then, which is never linked, or with one of now, which is. */
    @Test
    void namesTheEntryThatWasPutInAfterwards() {
        Instant then = Instant.now().minus(Duration.ofDays(3));
        UUID early = new UUID(then.toEpochMilli() << 16 | 0x7001, 0x8000_0000_0000_0001L);
        insert(early, then);
        chain.link();
        assertThat(chain.check().problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::entry).containsExactly(AuditCheck.Kind.EXTRA, early);
        asRoot(() -> jdbc.sql("delete from audit_entry where id = :id").param("id", early).update());
        assertThat(chain.check().isSound()).isTrue();
        UUID now = Id.nextValue();
        insert(now, then);
        assertThat(chain.check().problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::entry).containsExactly(AuditCheck.Kind.EXTRA, now);
        chain.link();
        assertThat(chain.check().problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::entry).containsExactly(AuditCheck.Kind.EXTRA, now);
    }

    /** Two entries of eight years ago and one of six, linked then, before those of today. */
    private void writeLongAgo() {
        mend();
        for (int days : List.of(8 * 366, 8 * 366, 6 * 366)) {
            Instant then = Instant.now().minus(Duration.ofDays(days));
            insert(new UUID(then.toEpochMilli() << 16 | 0x7001, 0x8000_0000_0000_0001L), then);
            new AuditChain(jdbc, Clock.fixed(then.plusSeconds(60), ZoneOffset.UTC)).link();
        }
        List.of("vier", "vijf").forEach(this::write);
        chain.link();
        assertThat(chain.check().links()).isEqualTo(5);
    }

    @Test
    void whatIsPastItsTermIsCutOffAtTheBeginningAndTheRestStillHolds() {
        writeLongAgo();
        String lastHash = chain.check().lastHash();
        Instant before = Instant.now().minus(Duration.ofDays(7 * 366));
        assertThat(chain.countBefore(before)).isEqualTo(2);
        assertThat(chain.cut(before)).isEqualTo(2);
        assertThat(chain.cut(before)).isZero();
        assertThat(jdbc.sql("select count(*) from audit_entry").query(Integer.class).single()).isEqualTo(3);
        AuditCheck check = chain.check();
        assertThat(check.isSound()).isTrue();
        assertThat(check.lastHash()).isEqualTo(lastHash);
        assertThat(check.text()).contains("3 linked entries", "2 before them were cut off");
        write("zes");
        chain.link();
        assertThat(chain.check().isSound()).isTrue();
        UUID changed = jdbc.sql("select entry_id from audit_link where number = 3").query(UUID.class).single();
        asRoot(() -> jdbc.sql("update audit_entry set actor_name = 'iemand anders' where id = :id").param("id", changed).update());
        assertThat(chain.check().problem()).extracting(AuditCheck.Problem::kind, AuditCheck.Problem::number).containsExactly(AuditCheck.Kind.CHANGED, 3L);
    }

    @Test
    void theDatabaseCutsNothingThatIsYoungerThanFiveYearsNorInTheMiddle() {
        writeLongAgo();
        for (String sql : List.of("delete from audit_entry order by id limit 1", "delete from audit_link order by number limit 1", "insert into audit_anchor select number, 'forged', now() from audit_link where number = 5")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("audit trail");
        }
        assertThatThrownBy(() -> chain.cut(Instant.now().plus(Duration.ofDays(1)))).hasMessageContaining("before its term ends");
        jdbc.sql("insert into audit_anchor select number, hash, now() from audit_link where number = 4").update();
        for (String sql : List.of("delete from audit_entry where id = (select entry_id from audit_link where number = 4)", "delete from audit_link where number = 4")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql + ", beneath an anchor but young").hasMessageContaining("before its term ends");
        }
        assertThat(chain.check().problem()).as("an anchor without a cut").extracting(AuditCheck.Problem::kind).isEqualTo(AuditCheck.Kind.LEFT);
    }

    /** With nothing but the database's settings, beside the application that runs. */
    @Test
    void theCommandLineSaysSoAndEndsAccordingly() {
        String[] settings = {"--spring.datasource.url=" + database.getJdbcUrl(), "--spring.datasource.username=" + database.getUsername(), "--spring.datasource.password=" + database.getPassword()};
        assertThat(AuditCommand.isAsked("audit", "verify")).isTrue();
        assertThat(AuditCommand.isAsked("--server.port=8080")).isFalse();
        assertThat(AuditCommand.verify(settings)).isZero();
        UUID changed = last();
        asRoot(() -> jdbc.sql("update audit_entry set action = 'item.created' where id = :id").param("id", changed).update());
        assertThat(AuditCommand.verify(settings)).isEqualTo(1);
    }

    private void insert(UUID id, Instant at) {
        LocalDateTime column = Time.toColumn(at);
        jdbc.sql("insert into audit_entry (id, at, actor_name, action, object_type, result, origin, changes) values (:id, :at, 'x', 'item.edited', 'item', 'DONE', 'x', '[]')")
                .param("id", id).param("at", column).update();
    }

    private long number(UUID entry) {
        return jdbc.sql("select number from audit_link where entry_id = :id").param("id", entry).query(Long.class).single();
    }
}
