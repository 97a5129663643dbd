package nl.veiligesteden.werkplek.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whole lists, in their order, some rows at a time, and nothing of anybody else. */
@DatabaseTest
class ItemTablesIT {

    private static final int MANY = 1_203;

    @Autowired
    private ItemTables tables;
    @Autowired
    private TestItems items;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void handsOverTheWholeListInItsOrderSomeAtATime() {
        MunicipalityWorkspace workspace = filled(MANY);
        filled(3);
        List<Integer> portions = new ArrayList<>();
        List<String> titles = new ArrayList<>();
        tables.each(workspace, ItemFilter.NONE.sortedBy(ItemFilter.Sort.TITLE, true), rows -> {
            portions.add(rows.size());
            rows.forEach(row -> titles.add(row.line().title()));
        });
        assertThat(titles).isEqualTo(IntStream.range(0, MANY).mapToObj(at -> "Actie %04d".formatted(MANY - 1 - at)).toList());
        assertThat(portions).containsExactly(500, 500, 203);
    }

    @Test
    void narrowsAsTheFilterDoesAndTellsMoreThanTheScreen() {
        MunicipalityWorkspace workspace = filled(5);
        jdbc.sql("update item set description = 'Meer hierover', place = 'Station' where municipality_id = :id and title = 'Actie 0003'").param("id", workspace.id().value()).update();
        List<ItemRow> found = new ArrayList<>();
        tables.each(workspace, ItemFilter.NONE.with(Facet.SEARCH, "0003"), found::addAll);
        assertThat(found).singleElement().extracting(ItemRow::description, ItemRow::place, ItemRow::pillar, ItemRow::groups).containsExactly("Meer hierover", "Station", "", new ItemRow.Groups("", ""));
    }

    @Test
    void isNotForPartners() {
        assertThatThrownBy(() -> tables.each(workspaces.partner(), ItemFilter.NONE, rows -> { })).isInstanceOf(NotFoundException.class);
    }

    private MunicipalityWorkspace filled(int number) {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.POLICY_OFFICER);
        PlanId plan = items.plan(workspace);
        jdbc.sql("""
                        insert into item (id, municipality_id, plan_id, kind, title, description, contribution, place, status, reason, lifted_by, handshake_note, position, ending, created_at)
                        with recursive n(x) as (select 0 union all select x + 1 from n where x < 99)
                        select uuid(), :municipality, :plan, 'ACTION', concat('Actie ', lpad(a.x * 100 + b.x, 4, '0')), '', '', '', 'DRAFT', '', '', '', a.x * 100 + b.x, '', now(6)
                        from n a, n b where a.x * 100 + b.x < :number""")
                .param("municipality", workspace.id().value()).param("plan", plan.value()).param("number", number).update();
        return workspace;
    }
}
