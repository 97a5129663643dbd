package nl.veiligesteden.werkplek;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.insight.DayCounter;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.SqlRecorder;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A page costs a fixed, small number of SQL statements, whatever it shows. */
@Import(SqlCountIT.Recording.class)
class SqlCountIT extends ViewTest {

    private static final String OFFICER = "teller@telstad.example";
    private static final int FEW = 5;
    private static final int MANY = 200;

    @Autowired
    private SqlRecorder recorder;
    @Autowired
    private DayCounter counter;

    @TestConfiguration
    static class Recording {
        @Bean
        static SqlRecorder sqlRecorder() {
            return new SqlRecorder();
        }
    }

    @BeforeEach
    void makeTelstad() {
        if (jdbc.sql("select count(*) from municipality where slug = 'telstad'").query(Integer.class).single() > 0) {
            return;
        }
        addMunicipality("telstad", "GM9001");
        jdbc.sql("insert into account (id, email, name, language, appearance, created_at) values (uuid(), :email, 'Teller', 'nl', 'SYSTEM', now())")
                .param("email", OFFICER).update();
        jdbc.sql("""
                insert into membership (id, account_id, role, municipality_id, since) values (uuid(), (select id from account where email = :email),
                'POLICY_OFFICER', (select id from municipality where slug = 'telstad'), now())""").param("email", OFFICER).update();
    }

    private void addMunicipality(String slug, String code) {
        jdbc.sql("insert into municipality (id, cbs_code, name, slug, province, participation, example) values (uuid(), :code, :slug, :slug, 'Utrecht', 'ACTIVE', true)")
                .param("code", code).param("slug", slug).update();
        jdbc.sql("""
                insert into plan (id, municipality_id, period_id, title, main_objective, state) select uuid(), m.id, p.id, 'Plan', '', 'ADOPTED'
                from municipality m join programme_period p on p.slug = '2023-2026' where m.slug = :slug""").param("slug", slug).update();
    }

    private void addItems(String slug, int number) {
        for (int item = 0; item < number; item++) {
            jdbc.sql("""
                            insert into item (id, municipality_id, plan_id, kind, title, description, contribution, place, status, reason, lifted_by, handshake_note,
                                position, ending, created_at, due_on, starts_on, owner_id)
                            select :id, m.id, p.id, 'ACTIVITY', :title, '', '', '', 'IN_PROGRESS', '', '', '', :position, '.', now() - interval 100 day,
                                curdate() + interval :position day, curdate(), (select max(ms.id) from membership ms where ms.municipality_id = m.id)
                            from municipality m join plan p on p.municipality_id = m.id where m.slug = :slug""")
                    .param("id", UUID.randomUUID()).param("title", "Activiteit " + item).param("position", item).param("slug", slug).update();
        }
    }

    /** The second visit's statements, without the check of the membership that is remembered for two seconds. */
    private long statements(String path, Runnable look) {
        UI.getCurrent().navigate("toegankelijkheid");
        Paths.open(path);
        look.run();
        UI.getCurrent().navigate("toegankelijkheid");
        return recorder.during(() -> {
            Paths.open(path);
            look.run();
            // Jobs and live updates go on beside the page.
        }).stream().filter(statement -> statement.sender() == Thread.currentThread()).filter(statement -> !statement.sql().startsWith("select m.role from membership m join account a on a.id = m.account_id\nwhere m.id")).count();
    }

    private void staysTheSame(String path, int atMost, Runnable look) {
        signIn(OFFICER);
        jdbc.sql("delete from item where municipality_id = (select id from municipality where slug = 'telstad')").update();
        addItems("telstad", FEW);
        long few = statements(path, look);
        addItems("telstad", MANY - FEW);
        assertThat(statements(path, look)).as(path).isEqualTo(few).isLessThanOrEqualTo(atMost).isPositive();
    }

    @Test
    void dashboardCostsTheSameWithFiveItemsAndWithTwoHundred() {
        staysTheSame("gemeente/telstad", 12, () -> { });
    }

    @Test
    void listCostsTheSameWithFiveItemsAndWithTwoHundred() {
        staysTheSame("gemeente/telstad/onderdelen", 10, () -> GridKt._get(_get(Grid.class), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bord", "tijdlijn&schaal=jaar", "agenda"})
    void otherLooksCostTheSameWithFiveItemsAndWithTwoHundred(String look) {
        staysTheSame("gemeente/telstad/onderdelen?beeld=" + look, 10, () -> { });
    }

    /** One round over all of the plan; its page shows a form, whose item is looked up too. */
    @ParameterizedTest
    @CsvSource({"'', 16", "/rapportage, 16"})
    void pagesOfARoundCostTheSameWithFiveItemsAndWithTwoHundred(String page, int atMost) {
        String round = jdbc.sql("select r.id from reporting_round r join programme_period p on p.id = r.period_id where r.state = 'OPEN' and p.slug = '2023-2026' limit 1").query(String.class).single();
        jdbc.sql("insert ignore into progress_report (id, municipality_id, round_id, state, summary) select uuid(), id, :round, 'OPEN', '' from municipality where slug = 'telstad'")
                .param("round", UUID.fromString(round)).update();
        staysTheSame("gemeente/telstad/rondes/" + round + page, atMost, () -> { });
    }

    @Test
    void itemPageCostsTheSameWithFiveItemsAndWithTwoHundred() {
        addItems("telstad", 1);
        jdbc.sql("update item set title = 'De activiteit' where municipality_id = (select id from municipality where slug = 'telstad') limit 1").update();
        signIn(OFFICER);
        UUID item = jdbc.sql("select id from item where title = 'De activiteit'").query(UUID.class).single();
        long alone = statements("gemeente/telstad/onderdelen/" + item, () -> { });
        addItems("telstad", MANY);
        assertThat(statements("gemeente/telstad/onderdelen/" + item, () -> { })).isEqualTo(alone).isLessThanOrEqualTo(14).isPositive();
        jdbc.sql("delete from item where title = 'De activiteit'").update();
    }

    @Test
    void storyCostsTheSameWithFiveEntriesOfEachKindAndWithTwoHundred() {
        addItems("telstad", 1);
        signIn(OFFICER);
        UUID item = jdbc.sql("select i.id from item i join municipality m on m.id = i.municipality_id where m.slug = 'telstad' limit 1").query(UUID.class).single();
        tell(item, FEW);
        long few = statements("gemeente/telstad/onderdelen/" + item, () -> { });
        tell(item, MANY);
        assertThat(statements("gemeente/telstad/onderdelen/" + item, () -> { })).isEqualTo(few).isLessThanOrEqualTo(20).isPositive();
        for (String sql : List.of("delete cm from comment_mention cm join comment c on c.id = cm.comment_id where c.item_id = :item",
                "delete from comment where item_id = :item", "delete from progress_update where item_id = :item")) {
            jdbc.sql(sql).param("item", item).update();
        }
    }

    private void tell(UUID item, int number) {
        for (int entry = 0; entry < number; entry++) {
            UUID comment = UUID.randomUUID();
            for (String sql : List.of("""
                    insert into comment (id, municipality_id, item_id, audience, author_id, author_name, author_scope, content, at)
                    select :id, i.municipality_id, i.id, 'SHARED', a.id, a.name, 'MUNICIPALITY', 'woorden', now() from item i join account a on a.email = :email
                    where i.id = :item""", "insert into comment_mention (comment_id, account_id, name, at) select :id, a.id, a.name, now() from account a where a.email = :email", """
                    insert into progress_update (id, municipality_id, item_id, at, author_id, author_name, from_status, status, note, shared)
                    select :id, i.municipality_id, i.id, now(), a.id, a.name, 'PLANNED', 'PLANNED', 'woorden', false from item i join account a on a.email = :email
                    where i.id = :item""", """
                    insert into audit_entry (id, at, actor_name, action, object_type, object_id, municipality_id, result, origin, changes)
                    select :id, now(), '', 'item.edited', 'item', i.id, i.municipality_id, 'DONE', '', concat('[{"field":"parent","before":"","after":"', i.id, '"}]')
                    from item i join account a on a.email = :email where i.id = :item""")) {
                jdbc.sql(sql).param("id", comment).param("email", OFFICER).param("item", item).update();
            }
        }
    }

    @Test
    void overviewCostsTheSameWithMoreItemsAndMoreMunicipalities() {
        signIn("marit@movisie.example");
        addItems("telstad", FEW);
        leaveATrail();
        long few = statements("movisie", () -> { });
        addItems("telstad", MANY);
        for (int number = 1; number <= 60; number++) {
            addMunicipality("telstad-" + number, "GM91%02d".formatted(number));
        }
        addItems("telstad-1", FEW);
        leaveATrail();
        assertThat(statements("movisie", () -> { })).isEqualTo(few).isLessThanOrEqualTo(16).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"movisie/verloop", "movisie/verloop/gemeenten?dag=DAY", "movisie/verbanden", "movisie/verbanden?zoek=activiteit", "movisie/verbanden/bereik"})
    void whatMovisieSeesAcrossCostsTheSameWithMoreItemsAndMunicipalities(String look) {
        String path = look.replace("DAY", counter.lastDay().toString());
        signIn("marit@movisie.example");
        addItems("telstad", FEW);
        long few = statements(path, () -> { });
        addItems("telstad", MANY);
        for (int number = 61; number <= 90; number++) {
            String slug = "telstad-" + number;
            if (jdbc.sql("select count(*) from municipality where slug = :slug").param("slug", slug).query(Integer.class).single() == 0) {
                addMunicipality(slug, "GM91%02d".formatted(number));
                addItems(slug, 1);
            }
        }
        assertThat(statements(path, () -> { })).isEqualTo(few).isLessThanOrEqualTo(12).isPositive();
    }

    /** What was written past the services is counted again once the trail tells of it. */
    private void leaveATrail() {
        jdbc.sql("""
                insert into audit_entry (id, at, actor_name, action, object_type, municipality_id, result, origin, changes)
                select uuid(), utc_timestamp(), '', 'item.added', 'item', id, 'DONE', '', '[]' from municipality where slug like 'telstad%'""").update();
    }

    @ParameterizedTest
    @CsvSource({"noor@hengelo.example, gemeente/hengelo/logboek", "joost@movisie.example, movisie/logboek?wat=Hengelo", "noor@hengelo.example, mijn-logboek"})
    void theTrailCostsTheSameWithFewEntriesAndWithMany(String email, String path) {
        signIn(email);
        long few = statements(path + (path.contains("?") ? "&" : "?") + "wie=niemand", () -> { });
        long many = statements(path, () -> { });
        jdbc.sql("""
                insert into audit_entry (id, at, actor_id, actor_name, action, object_type, object_id, municipality_id, result, origin, changes)
                select uuid(), utc_timestamp(6), a.id, a.name, 'item.edited', 'item', i.id, i.municipality_id, 'DONE', 'x', '[{"field":"title","before":"a","after":"b"}]'
                from item i join account a on a.email = :email where i.municipality_id = (select id from municipality where slug = 'hengelo')""").param("email", email).update();
        assertThat(statements(path, () -> { })).isEqualTo(many).isLessThanOrEqualTo(few + 2).isLessThanOrEqualTo(8).isPositive();
    }
}
