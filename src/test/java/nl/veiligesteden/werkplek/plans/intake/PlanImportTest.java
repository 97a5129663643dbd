package nl.veiligesteden.werkplek.plans.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quicktheories.QuickTheory.qt;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.PublicPage;
import nl.veiligesteden.werkplek.plans.SectionDraft;
import nl.veiligesteden.werkplek.plans.page.GeneratedPages;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.PlanPageWriter;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.assertj.core.api.ThrowableAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a page to a plan and back. */
@DatabaseTest
class PlanImportTest {

    private static final int EXAMPLES = Integer.getInteger("import.examples", 60);
    private static final String PAGE = """
            De aanpak van Gemeente X

            Ambitie

            Iedereen voelt zich veilig.

            Aanpak

            • Vooraf: voorkomen.
              • Weten waar het gebeurt.
              • Praten met scholen.
            • Nazorg

            Acties

            • Toezicht in het park;
            • Camera's bij het station.

            Activiteiten

            • Les op school: weerbaar worden.

            Betrokken afdelingen en samenwerkingspartners

            • Betrokken gemeentelijke afdelingen: Veiligheid, Communicatie
            • Andere samenwerkingspartners: GGD Twente, HALT
            • Gemeentelijke afdeling die het beleid uitvoert: Veiligheid
            """;

    @Autowired
    private PlanImport imports;
    @Autowired
    private PublicPage publicPage;
    @Autowired
    private Plans plans;
    @Autowired
    private Items items;
    @Autowired
    private Partners partners;
    @Autowired
    private Programme programme;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"hengelo.txt", "enschede.txt"})
    void seedComesBackSectionForSection(String seed) {
        comesBack(GeneratedPages.seed(seed));
    }

    @Test
    void everyPageComesBackAsItWas() {
        qt().withExamples(EXAMPLES).withShrinkCycles(5).forAll(GeneratedPages.pages()).checkAssert(page -> comesBack(GeneratedPages.read(page)));
    }

    /** Import, page, import: the page is the one that was read, and the second import finds nothing to change. */
    private void comesBack(Reading.Read read) {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, read);
        PlanPage page = publicPage.page(workspace, plan);
        PlanPage expected = GeneratedPages.of(workspace.name(), read.page());
        for (int at = 0; at < Math.min(page.sections().size(), expected.sections().size()); at++) {
            assertThat(page.sections().get(at)).as("section %d", at).isEqualTo(expected.sections().get(at));
        }
        assertThat(page).isEqualTo(expected);

        List<Integer> rows = rows(workspace);
        Reading.Read again = GeneratedPages.read(page);
        assertThat(again.page()).isEqualTo(page);
        ImportPreview preview = imports.preview(workspace, period(workspace), again);
        assertThat(preview.differences()).filteredOn(difference -> difference.effect() != ImportPreview.Effect.UNCHANGED).isEmpty();
        assertThat(preview.changesNothing()).isTrue();
        assertThat(imports.store(workspace, period(workspace), again.page(), preview.facts(), preview.choices().knowingly(preview.read().page().municipality()), preview.mark())).isEqualTo(plan);
        assertThat(rows(workspace)).isEqualTo(rows);
        assertThat(publicPage.page(workspace, plan)).isEqualTo(page);
    }

    @Test
    void importingTwiceKeepsWhatHangsOnAnItem() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        ItemId park = item(workspace, "Toezicht in het park");
        items.report(workspace, park, ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "begonnen"));

        store(workspace, page(PAGE.replace("Toezicht in het park;", "TOEZICHT in het park: iedere avond;").replace("• Camera's bij het station.\n", "")));

        assertThat(item(workspace, "TOEZICHT in het park")).isEqualTo(park);
        assertThat(jdbc.sql("select status from item where id = :id").param("id", park.value()).query(String.class).single()).isEqualTo("IN_PROGRESS");
        assertThat(item(workspace, "Camera's bij het station")).isNotNull();
        assertThat(publicPage.page(workspace, plan).toString()).contains("iedere avond", "Camera's bij het station");
    }

    @Test
    void offersAnItemWithASlightlyChangedTitleAsTheSame() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        store(workspace, page(PAGE));
        ItemId park = item(workspace, "Toezicht in het park");
        Reading.Read changed = page(PAGE.replace("Toezicht in het park;", "Meer toezicht in de parken;"));
        ImportPreview preview = imports.preview(workspace, period(workspace), changed);
        assertThat(preview.likenesses()).containsExactly(new ImportPreview.Likeness(park, "Toezicht in het park", "Meer toezicht in de parken"));
        assertThat(preview.differences()).filteredOn(difference -> difference.effect() != ImportPreview.Effect.UNCHANGED)
                .extracting(ImportPreview.Difference::effect).containsExactly(ImportPreview.Effect.CHANGED);
        assertThat(imports.differences(workspace, period(workspace), changed.page(), Set.of(park))).extracting(ImportPreview.Difference::effect)
                .contains(ImportPreview.Effect.ADDED, ImportPreview.Effect.GONE);

        store(workspace, changed);
        assertThat(item(workspace, "Meer toezicht in de parken")).isEqualTo(park);

        Reading.Read again = page(PAGE.replace("Toezicht in het park;", "Toezicht in de parken;"));
        ImportPreview next = imports.preview(workspace, period(workspace), again);
        ImportChoices choices = next.choices();
        imports.store(workspace, period(workspace), again.page(), next.facts(), new ImportChoices(choices.partners(), choices.departments(), choices.contacts(), false,
                Set.of(park), "X"), next.mark());
        assertThat(item(workspace, "Toezicht in de parken")).isNotEqualTo(park);
        assertThat(item(workspace, "Meer toezicht in de parken")).isEqualTo(park);
    }

    @Test
    void previewTellsWhatIsNewChangedAndGone() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        store(workspace, page(PAGE));
        ImportPreview preview = imports.preview(workspace, period(workspace), page(PAGE.replace("Iedereen voelt", "Elke inwoner voelt")
                .replace("• Camera's bij het station.", "• Licht in de tunnel.").replace("• Nazorg", "• Nabij")));
        assertThat(preview.differences()).filteredOn(difference -> difference.effect() != ImportPreview.Effect.UNCHANGED)
                .extracting(difference -> difference.part() + " " + difference.effect() + " " + difference.name())
                .containsExactly("SECTION CHANGED Ambitie", "PILLAR ADDED Nabij", "PILLAR GONE Nazorg", "ACTION ADDED Licht in de tunnel",
                        "ACTION GONE Camera's bij het station");
    }

    @Test
    void pillarThatIsGoneGoesOnlyWhenAgreedAndNothingHangsOnIt() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        PlanDocument.PillarText before = plans.document(workspace, plan).pillars().getFirst();
        ItemDraft hanging = new ItemDraft(ItemKind.ACTION, "Hangt eraan", "", "", null, before.id(), before.strands().getFirst().id(), null, Set.of(), "",
                null, null, null, null, null);
        items.create(workspace, plan, hanging);
        Reading.Read without = page(PAGE.replaceAll("(?s)• Vooraf.*• Nazorg", "• Nieuw"));

        store(workspace, without, false);
        assertThat(plans.document(workspace, plan).pillars()).extracting(PlanDocument.PillarText::name).containsExactly("Nieuw", "Vooraf", "Nazorg");

        store(workspace, without, true);
        assertThat(plans.document(workspace, plan).pillars()).extracting(PlanDocument.PillarText::name).containsExactly("Nieuw", "Vooraf");
        assertThat(plans.document(workspace, plan).pillars().get(1).strands()).extracting(PlanDocument.StrandText::name)
                .containsExactly(before.strands().getFirst().name());
    }

    @Test
    void enumerationFollowsTheCollaborations() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        partners.collaborate(workspace, new PartnerName("Slachtofferhulp Test"), CollaborationCategory.OTHER_PARTNER);
        partners.collaborate(workspace, new PartnerName("Halt"), CollaborationCategory.OTHER_PARTNER);
        assertThat(publicPage.page(workspace, plan).toString()).contains("text=GGD Twente, Halt, Slachtofferhulp Test");
    }

    @Test
    void namesOnLinesOfTheirOwnArePartnersAndStaySo() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        Reading.Read read = page(PAGE.replaceAll("(?s)Betrokken afdelingen en.*", "Samenwerkingspartners\n\n• Straathoekwerk Test\n• Buurtzorg Test\n"));
        ImportPreview preview = imports.preview(workspace, period(workspace), read);
        assertThat(preview.partners()).extracting(ImportPreview.PartnerName::wording, ImportPreview.PartnerName::category, ImportPreview.PartnerName::guess)
                .containsExactly(Tuple.tuple("Straathoekwerk Test", CollaborationCategory.OTHER_PARTNER, true),
                        Tuple.tuple("Buurtzorg Test", CollaborationCategory.OTHER_PARTNER, true));
        comesBack(read);

        PlanId plan = store(workspace, read);
        partners.collaborate(workspace, new PartnerName("Nachtwacht Test"), CollaborationCategory.OTHER_PARTNER);
        assertThat(new PlanPageWriter().text(publicPage.page(workspace, plan)))
                .endsWith("Samenwerkingspartners\n\n• Straathoekwerk Test\n• Buurtzorg Test\n• Nachtwacht Test\n");
    }

    @Test
    void partnersInProseArePartnersAndTheProseStays() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        Reading.Read read = page(PAGE.replace("Betrokken afdelingen en", "Partners: Straathoekwerk Proef, COC Proef-Achterhoek\n\nBetrokken afdelingen en"));
        ImportPreview preview = imports.preview(workspace, period(workspace), read);
        assertThat(preview.partners()).filteredOn(ImportPreview.PartnerName::guess).extracting(ImportPreview.PartnerName::wording)
                .containsExactly("Straathoekwerk Proef", "COC Proef-Achterhoek");
        comesBack(read);
        store(workspace, read);
        assertThat(partners.collaborators(workspace)).extracting(Partners.Collaborator::shownAs).contains("Straathoekwerk Proef", "COC Proef-Achterhoek");
    }

    @Test
    void partnerOfTwoMunicipalitiesIsOneOrganisation() {
        MunicipalityWorkspace first = workspaces.municipality(Role.COORDINATOR);
        MunicipalityWorkspace second = workspaces.municipality(Role.COORDINATOR);
        store(first, page(PAGE.replace("GGD Twente, HALT", "Stichting Éénmaal, GGD Eenmaal")));
        Reading.Read other = page(PAGE.replace("GGD Twente, HALT", "stichting eenmaal, GGD"));
        assertThat(imports.preview(second, period(second), other).partners()).extracting(ImportPreview.PartnerName::wording, name -> name.match()
                .map(Partners.Organisation::name).orElse("new")).contains(Tuple.tuple("stichting eenmaal", "Stichting Éénmaal"));
        store(second, other);
        assertThat(partners.collaborators(first).getFirst().id()).isEqualTo(partners.collaborators(second).getFirst().id());
        assertThat(partners.collaborators(first).get(1).id()).isNotEqualTo(partners.collaborators(second).get(1).id());
    }

    @Test
    void nameThatIsLeftOutStaysOnThePageAsAWord() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        Reading.Read read = page(PAGE.replace("GGD Twente, HALT", "raadsleden, HALT"));
        ImportPreview preview = imports.preview(workspace, period(workspace), read);
        ImportChoices choices = new ImportChoices(preview.choices().partners().stream().map(choice -> choice.wording().equals("raadsleden")
                ? new ImportChoices.Partner("raadsleden", null, "", choice.category()) : choice).toList(), preview.choices().departments(), List.of(), false, Set.of(), read.page().municipality());
        PlanId plan = imports.store(workspace, period(workspace), read.page(), read.facts(), choices, preview.mark());
        assertThat(partners.collaborators(workspace)).extracting(Partners.Collaborator::shownAs).containsExactly("HALT");
        assertThat(publicPage.page(workspace, plan)).isEqualTo(GeneratedPages.of(workspace.name(), read.page()));
    }

    @Test
    void conceptsAndStoppedItemsAreNotOnThePage() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        items.create(workspace, plan, ItemDraft.of(ItemKind.ACTION, "Alleen een idee"));
        items.report(workspace, item(workspace, "Toezicht in het park"), new ProgressDraft(ItemStatus.STOPPED, null, null, "", null, "geen geld"));
        assertThat(publicPage.page(workspace, plan).toString()).doesNotContain("Alleen een idee", "Toezicht in het park");
        assertThat(publicPage.missing(workspace, plan).items()).extracting(PublicPage.MissingItem::title)
                .containsExactlyInAnyOrder("Alleen een idee", "Toezicht in het park");
    }

    @Test
    void storesNothingOnceThePlanChangedSinceItWasLookedAt() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        ImportPreview preview = imports.preview(workspace, period(workspace), page(PAGE.replace("voorkomen", "heel anders")));
        PlanDocument.PillarText pillar = plans.document(workspace, plan).pillars().getFirst();
        plans.editPillar(workspace, pillar.id(), new PillarDraft("Vooraf", "van een collega", null), pillar.version());
        assertThatThrownBy(() -> imports.store(workspace, period(workspace), preview.read().page(), preview.facts(), preview.choices().knowingly(preview.read().page().municipality()), preview.mark()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(plans.document(workspace, plan).pillars().getFirst().explanation()).isEqualTo("van een collega");
    }

    @Test
    void importsAlthoughAColleagueReportedProgressMeanwhile() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        ImportPreview preview = imports.preview(workspace, period(workspace), page(PAGE));
        items.report(workspace, item(workspace, "Toezicht in het park"), ProgressDraft.note(ItemStatus.IN_PROGRESS, null, "begonnen"));
        assertThat(imports.store(workspace, period(workspace), preview.read().page(), preview.facts(), preview.choices().knowingly(preview.read().page().municipality()), preview.mark())).isEqualTo(plan);
    }

    @Test
    void closesWhatWasMadeInTheWorkspaceWithAFullStop() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        for (String title : List.of("Wandeling door de wijk", "Wie loopt er mee?")) {
            ItemId item = items.create(workspace, plan, ItemDraft.of(ItemKind.ACTION, title));
            items.report(workspace, item, ProgressDraft.note(ItemStatus.PLANNED, null, ""));
        }
        String page = publicPage.page(workspace, plan).toString();
        assertThat(page).contains("title=Wandeling door de wijk, explanation=, ending=.", "title=Wie loopt er mee?, explanation=, ending=]");
    }

    @Test
    void takesAwayAStrandAndLetsItsWorkServeThePillar() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        PlanDocument.PillarText pillar = plans.document(workspace, plan).pillars().getFirst();
        PlanDocument.StrandText strand = pillar.strands().getFirst();
        ItemId item = items.create(workspace, plan, new ItemDraft(ItemKind.ACTION, "Onder de inzetlijn", "", "", null, pillar.id(), strand.id(), null, Set.of(),
                "", null, null, null, null, null));
        plans.removeStrand(workspace, strand.id(), strand.version());
        assertThat(plans.document(workspace, plan).pillars().getFirst().strands()).extracting(PlanDocument.StrandText::id).doesNotContain(strand.id());
        assertThat(serves(item)).isEqualTo(pillar.id() + "/null");
        plans.removePillar(workspace, pillar.id(), pillar.version());
        assertThat(plans.document(workspace, plan).pillars()).extracting(PlanDocument.PillarText::id).doesNotContain(pillar.id());
        assertThat(serves(item)).isEqualTo("null/null");
    }

    private String serves(ItemId item) {
        return jdbc.sql("select pillar_id, strand_id from item where id = :id").param("id", item.value())
                .query((row, number) -> row.getString("pillar_id") + "/" + row.getString("strand_id")).single();
    }

    @Test
    void leavesAPlanThatWasClosedAsItIs() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = store(workspace, page(PAGE));
        PlanDocument.PillarText pillar = plans.document(workspace, plan).pillars().getFirst();
        PlanDocument.SectionText section = plans.document(workspace, plan).sections().getFirst();
        plans.move(workspace, plan, PlanState.ADOPTED);
        plans.move(workspace, plan, PlanState.CLOSED);
        assertClosed(() -> plans.aim(workspace, plan, "anders", Set.of(), plans.document(workspace, plan).head().version()));
        assertClosed(() -> plans.editSection(workspace, section.id(), new SectionDraft("anders", "", ""), section.version()));
        assertClosed(() -> plans.addPillar(workspace, plan, new PillarDraft("anders", "", null)));
        assertClosed(() -> plans.editPillar(workspace, pillar.id(), new PillarDraft("anders", "", null), pillar.version()));
        assertClosed(() -> plans.removePillar(workspace, pillar.id(), pillar.version()));
        assertClosed(() -> plans.addStrand(workspace, pillar.id(), "anders"));
        assertClosed(() -> plans.editStrand(workspace, pillar.strands().getFirst().id(), "anders", pillar.strands().getFirst().version()));
        assertClosed(() -> plans.removeStrand(workspace, pillar.strands().getFirst().id(), pillar.strands().getFirst().version()));
    }

    private static void assertClosed(ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotAllowedException.class).hasMessage("denied.plan-closed");
    }

    @Test
    void warnsOfAPageOfAnotherMunicipality() {
        MunicipalityWorkspace workspace = workspaces.municipality(Role.COORDINATOR);
        assertThat(imports.preview(workspace, period(workspace), page(PAGE)).otherMunicipality()).isEqualTo("X");
        assertThat(imports.preview(workspace, period(workspace), page(PAGE.replace("Gemeente X", "Gemeente " + workspace.name()))).otherMunicipality())
                .isEmpty();
    }

    @Test
    void onlyACoordinatorImports() {
        for (Role role : List.of(Role.POLICY_OFFICER, Role.READER)) {
            MunicipalityWorkspace workspace = workspaces.municipality(role);
            Reading.Read read = page(PAGE);
            assertThatThrownBy(() -> imports.preview(workspace, period(workspace), read)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> imports.store(workspace, period(workspace), read.page(), read.facts(),
                    new ImportChoices(List.of(), List.of(), List.of(), false, Set.of(), ""), 0)).isInstanceOf(NotAllowedException.class);
            assertThat(plans.heads(workspace)).isEmpty();
        }
    }

    @Test
    void anotherMunicipalityDoesNotFindThePlan() {
        PlanId plan = store(workspaces.municipality(Role.COORDINATOR), page(PAGE));
        MunicipalityWorkspace other = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> publicPage.page(other, plan)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> publicPage.missing(other, plan)).isInstanceOf(NotFoundException.class);
        assertThat(plans.heads(other)).isEmpty();
        assertThat(imports.preview(other, period(other), page(PAGE)).standing()).isEmpty();
    }

    private PlanId store(MunicipalityWorkspace workspace, Reading.Read read) {
        return store(workspace, read, false);
    }

    private PlanId store(MunicipalityWorkspace workspace, Reading.Read read, boolean removeGone) {
        ImportPreview preview = imports.preview(workspace, period(workspace), read);
        ImportChoices proposed = preview.choices();
        return imports.store(workspace, period(workspace), read.page(), preview.facts(),
                new ImportChoices(proposed.partners(), proposed.departments(), proposed.contacts(), removeGone, Set.of(), read.page().municipality()), preview.mark());
    }

    private static Reading.Read page(String text) {
        return (Reading.Read) new PlanPageReader().readText(text);
    }

    private PeriodId period(MunicipalityWorkspace workspace) {
        return programme.currentPeriod(workspace).id();
    }

    private ItemId item(MunicipalityWorkspace workspace, String title) {
        return new ItemId(jdbc.sql("select id from item where municipality_id = :municipality and title = binary :title")
                .param("municipality", workspace.id().value()).param("title", title).query(UUID.class).single());
    }

    private List<Integer> rows(MunicipalityWorkspace workspace) {
        return List.of("plan", "plan_section", "pillar", "strand", "plan_involved_line", "item", "collaboration", "department", "contact_person",
                "plan_section_item").stream().map(table -> jdbc.sql("select count(*) from " + table + " where municipality_id = :municipality")
                .param("municipality", workspace.id().value()).query(Integer.class).single()).toList();
    }
}
