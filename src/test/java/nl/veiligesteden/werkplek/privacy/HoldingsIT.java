package nl.veiligesteden.werkplek.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.trail.TrailFilter;
import nl.veiligesteden.werkplek.trail.TrailLog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The register knows every column in which something of a person can stand, a person gets all of it, and whoever is erased stands nowhere any more. On the demo data, which fill every table. */
@DatabaseTest
@ActiveProfiles("demo")
// Somebody of the demo is erased: who comes after gets a database of their own.
@DirtiesContext
class HoldingsIT {

    /** Where no person stands: what a municipality plans and what the programme is made of. Free text in these warns (see {@code PrivateText}). */
    private static final Set<String> NOT_PERSONAL = Set.of("municipality", "programme_period", "target_group", "partner_organisation", "partner_merge_move", "collaboration", "department", "plan", "plan_section",
            "pillar", "strand", "reporting_round", "round_question", "same_word", "sheet_match", "flyway_schema_history", "job", "node");
    /** Words of a fixed list, whatever their column is called. */
    private static final Set<String> CODES = Set.of("state", "status", "from_status", "kind", "role", "standing", "unaccepted", "language", "appearance", "handshake", "health", "format", "origin", "ending", "moment",
            "action", "object_type", "result", "media_type");
    /** Text that tells of the item's own state, not of who did it. */
    private static final Map<String, String> OTHERWISE = Map.of("audit_entry.origin", "in the register", "known_device.origin", "in the register", "programme_switch.name", "a switch of ours",
            "external_identity.provider", "in the register", "document_template.content", "a municipality's own letter, without a person's data");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Erasure erasure;
    @Autowired
    private OwnData ownData;
    @Autowired
    private TrailLog trail;
    @Autowired
    private JdbcClient jdbc;

    private record Column(String table, String name, boolean text) {

        String whole() {
            return table + "." + name;
        }
    }

    private List<Column> columns(String condition) {
        return jdbc.sql("select table_name, column_name, character_set_name is not null text from information_schema.columns where table_schema = database() and " + condition)
                .query((row, number) -> new Column(row.getString("table_name"), row.getString("column_name"), row.getBoolean("text"))).list();
    }

    /** Codes and digests are ascii; a text or a blob is neither, and neither is what points at an account. */
    @Test
    void theRegisterKnowsEveryColumnThatCanHoldSomethingOfAPerson() {
        Set<String> known = Holdings.ALL.stream().flatMap(holding -> Stream.concat(holding.names().stream(), holding.others().stream()).map(column -> holding.table() + "." + column)).collect(Collectors.toSet());
        List<Column> suspect = columns("(character_set_name <> 'ascii' or data_type like '%blob' or data_type = 'varbinary')");
        assertThat(suspect).hasSizeGreaterThan(100);
        Set<String> unknown = suspect.stream().filter(column -> !known.contains(column.whole()) && !NOT_PERSONAL.contains(column.table()) && !CODES.contains(column.name()) && !OTHERWISE.containsKey(column.whole()))
                .map(Column::whole).collect(Collectors.toCollection(TreeSet::new));
        assertThat(unknown).as("neither in the register (Holdings) nor said to hold nothing of a person").isEmpty();
        Set<String> exist = columns("true").stream().map(Column::whole).collect(Collectors.toSet());
        assertThat(exist).as("the register names what there is").containsAll(known);
    }

    /** Whatever points at a person is a person's. */
    @Test
    void theRegisterKnowsEveryTableThatPointsAtAnAccountOrAMembership() {
        Set<String> known = Holdings.ALL.stream().map(Holding::table).collect(Collectors.toSet());
        List<String> pointing = jdbc.sql("select distinct table_name from information_schema.key_column_usage where table_schema = database() and referenced_table_name in ('account', 'membership')")
                .query(String.class).list();
        assertThat(pointing).hasSizeGreaterThan(20);
        assertThat(known).containsAll(pointing);
    }

    /** A table of the register that isn't in a person's file has rows that can't be traced to a person, or nothing that isn't there otherwise. */
    @Test
    void everyTableOfTheRegisterIsInThePersonsFileOrSaysWhyNot() {
        Map<String, String> otherwise = new HashMap<>(Map.of("attachment_chunk", "the file itself, named with the attachment", "made_document_chunk", "the document itself, named with it",
                "report_remark", "stands in the report", "progress_report", "of a municipality, whoever wrote it", "plan_involved_line", "a contact person without an account", "plan_involved_name", "the same"));
        List.of("plan_section_version", "partner_merge", "programme_switch", "review_campaign", "review_reminder").forEach(table -> otherwise.put(table, "known by a name only"));
        Set<String> shown = Holdings.ALL.stream().filter(holding -> !holding.of().isEmpty() && !holding.shown().isEmpty()).map(Holding::table).collect(Collectors.toSet());
        Set<String> missing = Holdings.ALL.stream().map(Holding::table).filter(table -> !shown.contains(table)).collect(Collectors.toSet());
        assertThat(missing).isEqualTo(otherwise.keySet());
    }

    private AccountId account(String email) {
        return new AccountId(jdbc.sql("select id from account where email = :email").param("email", email).query(UUID.class).single());
    }

    /** Where a text stands, in any table. */
    private Set<String> places(String text) {
        Set<String> places = new HashSet<>();
        for (Column column : columns("character_set_name is not null and table_name <> 'flyway_schema_history'")) {
            if (jdbc.sql("select exists (select 1 from `" + column.table() + "` where convert(`" + column.name() + "` using utf8mb4) like concat('%', :text, '%'))").param("text", text).query(Boolean.class).single()) {
                places.add(column.whole());
            }
        }
        return places;
    }

    @Test
    void whoeverIsErasedStandsNowhereAnyMore() {
        ProgrammeWorkspace administrator = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        String email = "noor@hengelo.example";
        AccountId noor = account(email);
        String name = jdbc.sql("select name from account where id = :id").param("id", noor.value()).query(String.class).single();
        assertThatThrownBy(() -> erasure.erase(administrator, noor, "op verzoek")).isInstanceOf(NotAllowedException.class);
        fill(noor, name);
        jdbc.sql("update membership set ended_at = utc_timestamp() where account_id = :id").param("id", noor.value()).update();
        assertThat(places(name)).contains("account.name", "progress_update.author_name", "mail.body", "comment.content", "plan_section_version.author_name", "contact_person.name", "audit_entry.actor_name");
        int updates = count("select count(*) from progress_update where author_id = :id", noor);
        assertThatThrownBy(() -> erasure.erase(administrator, noor, "omdat " + name + " het vroeg")).isInstanceOf(InvalidInputException.class);
        erasure.erase(administrator, noor, "op verzoek");
        // The trail and what was handed in are never changed within their term; a mail to somebody else goes with its own; what others wrote themselves stays theirs; and a contact person
        // with another mail address is the municipality's to take off the list: the same name need not be the same person.
        assertThat(places(name)).isSubsetOf("audit_entry.actor_name", "audit_entry.changes", "report_version.author_name", "report_version.content", "mail.body", "mail.subject", "plan_section.body",
                "plan_section_version.body", "published_page.page", "plan_import.plan_before", "plan_import.plan_after", "contact_person.name");
        assertThat(places(email)).isSubsetOf("audit_entry.changes", "published_page.page", "published_page.contacts");
        String pseudonym = jdbc.sql("select name from account where id = :id").param("id", noor.value()).query(String.class).single();
        assertThat(pseudonym).matches("Voormalig medewerker [A-Z2-9]{4}");
        assertThat(count("select count(*) from progress_update where author_id = :id and author_name like 'Voormalig%'", noor)).isEqualTo(updates).isPositive();
        assertThat(jdbc.sql("select content from comment where content like '%Voormalig%'").query(String.class).list()).containsExactly("@" + pseudonym + " kijk jij?");
        assertThat(jdbc.sql("select concat(actor_name, changes) from audit_entry where action = 'account.erased'").query(String.class).list()).isNotEmpty().noneMatch(entry -> entry.contains(name));
        assertThat(count("select (select count(*) from passkey where account_id = :id) + (select count(*) from known_device where account_id = :id) + (select count(*) from external_identity where account_id = :id)"
                + " + (select count(*) from second_step where account_id = :id) + (select count(*) from recovery_code where account_id = :id) + (select count(*) from digest_choice where account_id = :id)"
                + " + (select count(*) from mail where account_id = :id) + (select count(*) from account where id = :id and (password_hash is not null or work_phone <> ''))", noor)).isZero();
        assertThat(trail.count(administrator, TrailFilter.fromQuery(Map.of("wie", List.of(name))))).isZero();
        assertThat(trail.list(administrator, TrailFilter.fromQuery(Map.of("wie", List.of(pseudonym))), new Page(0, 50))).isNotEmpty().allMatch(entry -> entry.actor().equals(pseudonym));
        assertThatThrownBy(() -> erasure.erase(administrator, noor, "nog eens")).isInstanceOf(NotFoundException.class);
    }

    /** What the demo has none of. */
    private void fill(AccountId id, String name) {
        Map<String, Object> parameters = Map.of("me", id.value(), "name", name, "id", UUID.randomUUID(), "word", UUID.randomUUID().toString().replace("-", ""));
        for (String sql : List.of("insert into external_identity (provider, subject, account_id, since) values ('x', :name, :me, utc_timestamp())",
                "insert into known_device (id, account_id, digest, agent, origin, first_at, last_at) values (:id, :me, :word, 'x', 'x', utc_timestamp(), utc_timestamp())",
                "insert into second_step (account_id, secret, since, last_step) values (:me, 'x', utc_timestamp(), 0)",
                "insert into recovery_code (account_id, digest) values (:me, :word)",
                "insert into mail (id, account_id, state, first_at, last_at, subject, body, due_at, attempts, sort, kinds) values (:id, :me, 'SENT', utc_timestamp(), utc_timestamp(), 'x', concat('Dag ', :name), utc_timestamp(), 1, 'NOTICES', '')",
                "update plan_section_version set author_name = :name limit 3",
                "insert into contact_person (id, municipality_id, name, email, position) select :id, id, :name, 'noor@hengelo.example', 99 from municipality where slug = 'hengelo'",
                "insert into comment (id, municipality_id, item_id, audience, author_id, author_name, author_scope, content, at) select :id, municipality_id, item_id, audience, author_id, author_name, author_scope, concat('@', :name, ' kijk jij?'), at from comment where author_id <> :me and item_id is not null limit 1",
                "insert into comment_mention (comment_id, account_id, name, at) values (:id, :me, :name, utc_timestamp())")) {
            jdbc.sql(sql).params(parameters).update();
        }
    }

    private int count(String sql, AccountId id) {
        return jdbc.sql(sql).param("id", id.value()).query(Integer.class).single();
    }

    @Test
    void aPersonGetsAllOfTheOwnDataAndNothingOfAnybodyElses() {
        AccountId daan = account("daan@hengelo.example");
        SignedInUser user = new SignedInUser(daan, "daan@hengelo.example", "Daan", SignInWay.PASSWORD, 0);
        List<OwnData.Line> lines = new ArrayList<>();
        ownData.each(user, lines::addAll);
        assertThat(lines).anyMatch(line -> line.kind() == DataKind.ACCOUNT && line.value().equals("daan@hengelo.example")).anyMatch(line -> line.kind() == DataKind.WORK && line.field().equals("note"));
        assertThat(lines).noneMatch(OwnData.Line::hidden).noneMatch(line -> Set.of("password_hash", "secret").contains(line.field()));
        Map<DataKind, Long> things = lines.stream().collect(Collectors.groupingBy(OwnData.Line::kind, Collectors.mapping(OwnData.Line::number, Collectors.collectingAndThen(Collectors.toSet(), set -> (long) set.size()))));
        ownData.counts(user).forEach((kind, count) -> assertThat(things.get(kind)).as(kind.name()).isEqualTo((long) count));
        List<String> words = jdbc.sql("select note from progress_update where author_id <> :me and note <> ''").param("me", daan.value()).query(String.class).list();
        Set<String> own = new HashSet<>(jdbc.sql("select note from progress_update where author_id = :me").param("me", daan.value()).query(String.class).list());
        assertThat(lines).noneMatch(line -> words.contains(line.value()) && !own.contains(line.value()));
        jdbc.sql("update membership set ended_at = utc_timestamp() where account_id = :me").param("me", daan.value()).update();
        try {
            lines.clear();
            ownData.each(user, lines::addAll);
            assertThat(lines.stream().filter(line -> line.kind() == DataKind.WORK && Set.of("note", "content").contains(line.field()))).isNotEmpty()
                    .allSatisfy(line -> assertThat(line.value()).isEmpty());
        } finally {
            jdbc.sql("update membership set ended_at = null where account_id = :me").param("me", daan.value()).update();
        }
    }

    /** What a municipality and a person both wrote can be hidden only where its place is known. */
    @Test
    void whateverIsHiddenOnceTheAccessEndedNamesItsPlace() {
        Set<String> placed = columns("column_name = 'municipality_id'").stream().map(Column::table).collect(Collectors.toSet());
        assertThat(Holdings.ALL.stream().filter(OwnData::hides).map(Holding::table).collect(Collectors.toSet())).isNotEmpty().isSubsetOf(placed);
    }
}
