package nl.veiligesteden.werkplek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Facet;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemQueries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who types one word finds the other, by the search and in lists, as soon as Movisie says that they mean the same. */
@DatabaseTest
class SameWordsIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private SameWords same;
    @Autowired
    private Search search;
    @Autowired
    private ItemQueries queries;

    private ProgrammeWorkspace movisie;
    private MunicipalityWorkspace municipality;

    @BeforeEach
    void fill() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        municipality = workspaces.municipality(Role.COORDINATOR);
        testItems.running(municipality, "Scholing van opsporingsambtenaren", null);
        testItems.running(municipality, "Training voor boa’s", null);
        testItems.running(municipality, "Sluiproutes verlichten", null);
    }

    @Test
    void comesWithAListThatFindsBoas() {
        for (String typed : List.of("training boa", "boa scholing", "buitengewoon opsporingsambtenaar", "cursus opsporingsambtenaren")) {
            assertThat(found(typed)).as(typed).containsExactlyInAnyOrder("Scholing van opsporingsambtenaren", "Training voor boa’s");
            assertThat(listed(typed)).as(typed).containsExactlyInAnyOrder("Scholing van opsporingsambtenaren", "Training voor boa’s");
        }
        assertThat(listed("training lampen")).isEmpty();
    }

    @Test
    void findsAtOnceWhatMovisieAdds() {
        assertThat(found("lantaarnpad")).isEmpty();
        UUID id = same.add(movisie, new SameWordsDraft("sluiproute, lantaarnpad"));
        assertThat(found("lantaarnpaden")).containsExactly("Sluiproutes verlichten");
        assertThat(listed("lantaarnpad")).containsExactly("Sluiproutes verlichten");
        same.change(movisie, id, new SameWordsDraft("sluiproute, sluipdoorgang"), 0);
        assertThat(listed("lantaarnpad")).isEmpty();
        assertThat(listed("sluipdoorgang")).containsExactly("Sluiproutes verlichten");
        assertThatThrownBy(() -> same.change(movisie, id, new SameWordsDraft("sluiproute, lantaarnpad"), 0)).isInstanceOf(StaleVersionException.class);
        same.remove(movisie, id);
        assertThat(listed("sluipdoorgang")).isEmpty();
        assertThatThrownBy(() -> same.remove(movisie, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsAWordInOneGroup() {
        assertThatThrownBy(() -> same.add(movisie, new SameWordsDraft("handhaver, Bóa"))).hasMessageContaining("invalid.same-words.taken");
        assertThat(same.all(movisie)).flatExtracting(SameWords.Group::words).doesNotContain("handhaver");
    }

    private List<String> found(String typed) {
        return search.find(municipality, typed).stream().flatMap(group -> group.hits().stream()).map(Hit::title).toList();
    }

    private List<String> listed(String typed) {
        return queries.list(municipality, ItemFilter.NONE.with(Facet.SEARCH, typed), new Page(0, 10)).stream().map(ItemListItem::title).toList();
    }
}
