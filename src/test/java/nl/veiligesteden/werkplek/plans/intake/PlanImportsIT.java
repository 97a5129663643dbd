package nl.veiligesteden.werkplek.plans.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.SectionDraft;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Part;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An import over an adopted plan is a version of it, which can be compared and taken back whole. */
@DatabaseTest
class PlanImportsIT {

    private static final String PAGE = """
            De aanpak van Gemeente X

            Ambitie

            Iedereen voelt zich veilig.

            Aanpak

            • Vooraf: voorkomen.
              • Weten waar het gebeurt.
            • Nazorg

            Acties

            • Toezicht in het park;
            • Camera's bij het station.

            Overig

            Dit staat er ook.

            Betrokken afdelingen en samenwerkingspartners

            • Betrokken gemeentelijke afdelingen: Veiligheid
            • Andere samenwerkingspartners: GGD Terugtest
            • Gemeentelijke afdeling die het beleid uitvoert: Veiligheid
            """;
    private static final String OTHER = """
            Heel andere aanpak van Gemeente X

            Ambitie

            Iedereen voelt zich heel veilig.

            Aanpak

            • Vooraf: voorkomen en leren.
              • Praten met scholen.
            • Tijdens

            Acties

            • Nachtlopers.
            • Toezicht in het park: iedere avond;

            Betrokken afdelingen en samenwerkingspartners

            • Betrokken gemeentelijke afdelingen: Wijken
            • Andere samenwerkingspartners: Halt Terugtest
            • Gemeentelijke afdeling die het beleid uitvoert: Wijken
            """;

    @Autowired
    private PlanImport imports;
    @Autowired
    private PlanImports versions;
    @Autowired
    private PublicPage publicPage;
    @Autowired
    private Plans plans;
    @Autowired
    private Items items;
    @Autowired
    private Programme programme;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private JdbcClient jdbc;

    private MunicipalityWorkspace workspace;
    private PlanId plan;
    private PlanPage before;
    private List<String> rows;

    @BeforeEach
    void importOverAnAdoptedPlan() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        plan = store(PAGE);
        plans.move(workspace, plan, PlanState.ADOPTED);
        before = publicPage.page(workspace, plan);
        rows = rows();
        assertThat(versions.versions(workspace, plan)).isEmpty();
        store(OTHER);
        assertThat(publicPage.page(workspace, plan)).isNotEqualTo(before);
    }

    @Test
    void everythingOfItIsTakenBack() {
        assertThat(versions.takeBack(workspace, last())).isEmpty();
        assertThat(publicPage.page(workspace, plan)).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
        assertThat(plans.document(workspace, plan).head().state()).isEqualTo(PlanState.ADOPTED);
        assertThat(versions.versions(workspace, plan)).singleElement().satisfies(version -> {
            assertThat(version.takenBackBy()).isEqualTo(workspace.actor().name());
            assertThat(version.last()).isFalse();
        });
        assertThatThrownBy(() -> versions.takeBack(workspace, versions.versions(workspace, plan).getFirst().id())).hasMessage("denied.import.not-last");
    }

    @Test
    void itsDifferencesAreToldPartByPart() {
        assertThat(versions.differences(workspace, last())).filteredOn(difference -> difference.effect() != Effect.UNCHANGED)
                .extracting(difference -> difference.part() + " " + difference.effect() + " " + difference.name())
                .containsExactlyInAnyOrder("TITLE CHANGED Heel andere aanpak van Gemeente X", "SECTION CHANGED Ambitie", "PILLAR CHANGED Vooraf",
                        "PILLAR ADDED Tijdens", "STRAND ADDED Praten met scholen", "ACTION CHANGED Toezicht in het park", "ACTION ADDED Nachtlopers",
                        "LINE CHANGED ");
    }

    @Test
    void whatSomebodyChangedSinceStaysAndIsSaid() {
        PlanDocument.SectionText ambition = plans.document(workspace, plan).sections().getFirst();
        plans.editSection(workspace, ambition.id(), new SectionDraft("Ambitie", "Na overleg.", ""), ambition.version());
        items.report(workspace, item("Nachtlopers"), ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "begonnen"));

        assertThat(versions.takeBack(workspace, last())).containsExactlyInAnyOrder(new PlanImports.Stays(Part.SECTION, "Ambitie"),
                new PlanImports.Stays(Part.ACTION, "Nachtlopers"));
        assertThat(publicPage.page(workspace, plan).toString()).contains("Na overleg.", "Nachtlopers", "title=Toezicht in het park, explanation=, ending=;")
                .doesNotContain("Tijdens", "Praten met scholen");
    }

    @Test
    void noPillarGoesFromBeneathWorkThatStays() {
        UUID pillar = plans.document(workspace, plan).pillars().stream().filter(one -> one.name().equals("Tijdens")).findFirst().orElseThrow().id();
        jdbc.sql("update item set pillar_id = :pillar where id = :id").param("pillar", pillar).param("id", item("Nachtlopers").value()).update();
        assertThat(versions.takeBack(workspace, last())).containsExactlyInAnyOrder(new PlanImports.Stays(Part.ACTION, "Nachtlopers"),
                new PlanImports.Stays(Part.PILLAR, "Tijdens"));
        assertThat(plans.document(workspace, plan).pillars()).extracting(PlanDocument.PillarText::name).containsExactly("Vooraf", "Nazorg", "Tijdens");
    }

    @Test
    void importThatChangesNothingIsNoVersion() {
        store(OTHER);
        assertThat(versions.versions(workspace, plan)).hasSize(1);
    }

    @Test
    void theLastComesFirst() {
        UUID first = last();
        store(OTHER.replace("heel veilig", "heel erg veilig"));
        assertThatThrownBy(() -> versions.takeBack(workspace, first)).isInstanceOf(NotAllowedException.class).hasMessage("denied.import.not-last");
        versions.takeBack(workspace, last());
        versions.takeBack(workspace, first);
        assertThat(publicPage.page(workspace, plan)).isEqualTo(before);
    }

    @Test
    void nobodyElseTakesItBack() {
        UUID last = last();
        assertThatThrownBy(() -> versions.takeBack(workspaces.colleague(workspace.slug(), Role.POLICY_OFFICER), last)).isInstanceOf(NotAllowedException.class);
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> versions.takeBack(other, last)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> versions.differences(other, last)).isInstanceOf(NotFoundException.class);
        assertThat(versions.versions(other, plan)).isEmpty();
    }

    @Test
    void anotherMunicipalitysPageIsRefusedWhereNobodySaidThatItIsMeant() {
        ImportPreview preview = imports.preview(workspace, period(), page(PAGE));
        for (String said : List.of("", "Y")) {
            assertThatThrownBy(() -> imports.store(workspace, period(), preview.read().page(), preview.facts(), preview.choices().knowingly(said), preview.mark()))
                    .isInstanceOf(NotAllowedException.class).hasMessage("denied.import.other-municipality");
        }
        imports.store(workspace, period(), preview.read().page(), preview.facts(), preview.choices().knowingly("x"), preview.mark());
    }

    private UUID last() {
        return versions.versions(workspace, plan).stream().filter(PlanImports.Version::last).findFirst().orElseThrow().id();
    }

    private PlanId store(String text) {
        ImportPreview preview = imports.preview(workspace, period(), page(text));
        ImportChoices choices = preview.choices();
        return imports.store(workspace, period(), preview.read().page(), preview.facts(),
                new ImportChoices(choices.partners(), choices.departments(), choices.contacts(), false, Set.of(), "X"), preview.mark());
    }

    private static Reading.Read page(String text) {
        return (Reading.Read) new PlanPageReader().readText(text);
    }

    private PeriodId period() {
        return programme.currentPeriod(workspace).id();
    }

    private ItemId item(String title) {
        return new ItemId(jdbc.sql("select id from item where municipality_id = :municipality and title = :title").param("municipality", workspace.id().value())
                .param("title", title).query(UUID.class).single());
    }

    /** What stands in the plan and around it, without what counts changes. */
    private List<String> rows() {
        return List.of("select concat(heading, body, closing, position) from plan_section", "select concat(name, explanation, ending, position) from pillar",
                "select concat(name, ending, position) from strand", "select concat(title, description, ending, status) from item",
                "select concat(label, body, position) from plan_involved_line", "select concat(name, executing) from department",
                "select shown_as from collaboration", "select concat(item_id, position) from plan_section_item").stream()
                .map(sql -> jdbc.sql(sql + " where municipality_id = :municipality" + (sql.contains("collaboration") ? " and ended_at is null" : ""))
                        .param("municipality", workspace.id().value()).query(String.class).list().stream().sorted().toList().toString()).toList();
    }
}
