package nl.veiligesteden.werkplek.plans.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people import the same page at the same moment. */
@DatabaseTest
class TwoImportsIT {

    private static final String PAGE = """
            De aanpak van Gemeente X

            Ambitie

            Iedereen voelt zich veilig.

            Aanpak

            • Vooraf: voorkomen.
            """;

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private PlanImport imports;
    @Autowired
    private Programme programme;
    @Autowired
    private Overlap overlap;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSecondLooksAgainAndNothingStandsTwice() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PeriodId period = programme.currentPeriod(workspace).id();
        store(workspace, period, imports.preview(workspace, period, read(PAGE)));
        ImportPreview more = imports.preview(workspace, period, read(PAGE + "• Tijdens: ingrijpen.\n• Nazorg\n"));
        Runnable both = () -> store(workspace, period, more);
        assertThatThrownBy(overlap.of(both, both, "select%from plan %for update")::get).hasCauseInstanceOf(StaleVersionException.class);
        assertThat(jdbc.sql("select name from pillar where municipality_id = :id order by position").param("id", workspace.id().value())
                .query(String.class).list()).hasSize(3).doesNotHaveDuplicates();
    }

    private void store(MunicipalityWorkspace workspace, PeriodId period, ImportPreview preview) {
        imports.store(workspace, period, preview.read().page(), preview.facts(), preview.choices().knowingly("X"), preview.mark());
    }

    private static Reading.Read read(String text) {
        return (Reading.Read) new PlanPageReader().readText(text);
    }
}
