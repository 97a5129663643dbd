package nl.veiligesteden.werkplek.work.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.intake.ui.SheetPlans;
import nl.veiligesteden.werkplek.intake.ui.SheetRowPlan;
import nl.veiligesteden.werkplek.plans.PillarDraft;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.sheets.ReadTable;
import nl.veiligesteden.werkplek.sheets.Sheet;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemDetails;
import nl.veiligesteden.werkplek.work.ItemFilter;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.ItemPage;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.ItemTables;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.SheetChanges;
import nl.veiligesteden.werkplek.work.SheetEdit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What goes out as a sheet and comes back: untouched it changes nothing, changed it changes just that, by the rules of the screen. */
@DatabaseTest
class SheetRoundTripIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<String> TITLES = List.of("=1+1", "+31 inzet", "- schouw", "'s avonds", "1-2", "00123", "3/4", "Łódź Çelik 🙂", "zacht\u00ADstreepje", "\"haakjes\"; =1+1");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private ItemPage page;
    @Autowired
    private ItemTables tables;
    @Autowired
    private SheetDesk desk;
    @Autowired
    private SheetChanges changes;
    @Autowired
    private SheetMatches matches;
    @Autowired
    private Plans plans;
    @Autowired
    private Programme programme;
    @Autowired
    private Stories stories;
    @Autowired
    private Wording wording;
    @Autowired
    private JdbcClient jdbc;
    @TempDir
    private Path folder;

    private MunicipalityWorkspace workspace;

    @BeforeEach
    void fill() {
        workspace = workspaces.municipality(Role.COORDINATOR);
        TITLES.forEach(title -> testItems.draft(workspace, ItemKind.ACTION, title, LocalDate.of(2026, 3, 1), LocalDate.of(2028, 2, 29)));
        testItems.running(workspace, "Loopt", LocalDate.of(2027, 1, 1));
    }

    private byte[] out(SheetFormat format, Locale language) throws IOException {
        TextsIn texts = new TextsIn(wording, language);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(new Sheet<>("Onderdelen", new ItemSheet(texts, false, Set.of()).columns(), List.of("Uitleg"), "Uitleg", "Keuzes", take -> tables.each(workspace, ItemFilter.NONE, take)), file);
        return file.toByteArray();
    }

    private List<SheetRowPlan<SheetEdit>> in(byte[] file) throws Exception {
        return SheetPlans.of(subject(), SheetReader.read(Files.write(folder.resolve("in"), file)), new TextsIn(wording, DUTCH), wording).rows();
    }

    private ItemSubject subject() {
        return desk.subject(workspace, new TextsIn(wording, DUTCH));
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws Exception {
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            for (SheetFormat format : SheetFormat.values()) {
                assertThat(in(out(format, language))).as(format + " " + language).hasSize(TITLES.size() + 1).allMatch(row -> row.kind() == SheetRowPlan.Kind.UNCHANGED);
            }
        }
    }

    @Test
    void whatIsChangedChangesJustThatAndCanBeTakenBack() throws Exception {
        List<SheetRowPlan<SheetEdit>> rows = in(edited(sheet -> {
            cell(sheet, "Loopt", "Einddatum").setCellValue("15-11-2027");
            cell(sheet, "Loopt", "Omschrijving").setCellValue("Nieuwe woorden");
            cell(sheet, "Loopt", "Koers").setCellValue("Op koers");
            cell(sheet, "1-2", "Titel").setCellValue("=2+2");
        }));
        assertThat(rows).filteredOn(row -> row.kind() == SheetRowPlan.Kind.CHANGED).hasSize(2);
        assertThat(rows).filteredOn(row -> row.title().equals("Loopt")).singleElement()
                .satisfies(row -> assertThat(row.changes()).extracting(SheetRowPlan.CellChange::before).containsExactlyInAnyOrder("2027-01-01", "", ""));
        IntSupplier undo = subject().apply(edits(rows));
        assertThat(item("Loopt").line()).satisfies(line -> {
            assertThat(line.dueOn()).isEqualTo(LocalDate.of(2027, 11, 15));
            assertThat(line.status()).isEqualTo(ItemStatus.IN_PROGRESS);
            assertThat(line.ownerName()).isEqualTo(workspace.actor().name());
        });
        assertThat(item("Loopt").description()).isEqualTo("Nieuwe woorden");
        assertThat(item("=2+2").line().title()).isEqualTo("=2+2");
        assertThat(undo.getAsInt()).isEqualTo(2);
        assertThat(item("Loopt").line().dueOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(item("Loopt").line().health()).isNull();
        // The story goes on from what stands: its last word says so too.
        assertThat(jdbc.sql("select count(*) from progress_update u where u.item_id = :id and u.health is null and u.status = 'IN_PROGRESS' and u.at = (select max(l.at) from progress_update l where l.item_id = :id)")
                .param("id", item("Loopt").line().id().value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(item("1-2").description()).isEmpty();
    }

    @Test
    void whatAColleagueDidMeanwhileStays() throws Exception {
        byte[] file = edited(sheet -> {
            cell(sheet, "Loopt", "Omschrijving").setCellValue("Van mij");
            cell(sheet, "1-2", "Omschrijving").setCellValue("Van mij");
        });
        ItemDetails running = item("Loopt");
        items.reschedule(workspace, running.line().id(), null, LocalDate.of(2027, 6, 1), running.line().version());
        ItemDetails draft = item("1-2");
        jdbc.sql("update item set description = 'Van de ander' where id = :id").param("id", draft.line().id().value()).update();
        List<SheetRowPlan<SheetEdit>> rows = in(file);
        assertThat(rows).filteredOn(row -> row.title().equals("Loopt")).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(SheetRowPlan.Kind.CHANGED);
            assertThat(row.changes()).extracting(SheetRowPlan.CellChange::after).containsExactly("Van mij");
        });
        assertThat(rows).filteredOn(row -> row.title().equals("1-2")).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(SheetRowPlan.Kind.CONFLICT);
            assertThat(row.changes()).containsExactly(new SheetRowPlan.CellChange("Omschrijving", "Van de ander", "Van mij", true));
        });
        subject().apply(edits(rows).stream().filter(edit -> edit.id().equals(running.line().id())).toList());
        assertThat(item("Loopt").line().dueOn()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    @Test
    void whatIsWrongOrForbiddenIsSaidWithItsCell() throws Exception {
        MunicipalityWorkspace stranger = workspaces.municipality(Role.COORDINATOR);
        ItemId theirs = testItems.draft(stranger, ItemKind.ACTION, "Van een ander", null, null);
        List<SheetRowPlan<SheetEdit>> rows = in(edited(sheet -> {
            cell(sheet, "1-2", "Einddatum").setCellValue("31-2-2027");
            cell(sheet, "00123", "Einddatum").setCellValue("15-11-0026");
            cell(sheet, "3/4", "Status").setCellValue("Bijna klaar");
            cell(sheet, "=1+1", "Eigenaar").setCellValue("Niemand");
            cell(sheet, "+31 inzet", "Soort").setCellValue("Activiteit");
            cell(sheet, "- schouw", "Einddatum").setCellValue("2025-01-01");
            cell(sheet, "'s avonds", "id").setCellValue(theirs.value().toString());
            cell(sheet, "Łódź Çelik 🙂", "id").setCellValue(UUID.randomUUID().toString());
            cell(sheet, "Loopt", "Status").setCellValue("Geblokkeerd");
        }));
        assertThat(problem(rows, "1-2")).startsWith("F").contains("“31-2-2027” is geen datum");
        assertThat(problem(rows, "00123")).contains("is geen datum tussen 2000 en 2100");
        assertThat(problem(rows, "3/4")).contains("Kies uit: Concept");
        assertThat(problem(rows, "=1+1")).contains("“Niemand” is niemand van uw team");
        assertThat(problem(rows, "+31 inzet")).contains("kan niet via Excel worden gewijzigd");
        assertThat(problem(rows, "- schouw")).startsWith("F5: ").contains("begindatum");
        assertThat(problem(rows, "'s avonds").replaceAll("^\\w+", "")).isEqualTo(problem(rows, "Łódź Çelik 🙂").replaceAll("^\\w+", "")).contains("bestaat niet");
        assertThat(problem(rows, "Loopt")).isNotBlank();
        assertThat(edits(rows)).isEmpty();
    }

    @Test
    void aRowOfItsOwnBecomesADraftAndOneTitleIsRecognised() throws Exception {
        List<SheetRowPlan<SheetEdit>> rows = in("Titel;Soort;Omschrijving;Budget\r\nIets nieuws;Activiteit;Waarom;100\r\nLoopt;Actie;Andere woorden;5\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SheetRowPlan::kind).containsExactly(SheetRowPlan.Kind.NEW, SheetRowPlan.Kind.CHANGED);
        assertThat(rows.get(1).guessed()).isTrue();
        IntSupplier undo = subject().apply(edits(rows));
        assertThat(item("Iets nieuws").line().kind()).isEqualTo(ItemKind.ACTIVITY);
        assertThat(item("Iets nieuws").line().status()).isEqualTo(ItemStatus.DRAFT);
        assertThat(undo.getAsInt()).isEqualTo(2);
        assertThat(jdbc.sql("select count(*) from item where title = 'Iets nieuws' and municipality_id = :id").param("id", workspace.id().value()).query(Integer.class).single()).isZero();
    }

    /** Where it belongs is said by the names that a person reads, whatever else was sorted or left out. */
    @Test
    void aRowSaysWhereItBelongsAndForWhom() throws Exception {
        UUID before = plans.addPillar(workspace, testItems.plan(workspace), new PillarDraft("Vooraf", "", null));
        UUID during = plans.addPillar(workspace, testItems.plan(workspace), new PillarDraft("Tijdens", "", null));
        UUID schools = plans.addStrand(workspace, before, "Scholen");
        plans.addStrand(workspace, during, "Straat");
        ItemId activity = testItems.draft(workspace, ItemKind.ACTIVITY, "Gastles", null, null);
        List<TargetGroup> groups = TargetGroup.offered(programme.targetGroups(workspace), Set.of());
        List<SheetRowPlan<SheetEdit>> rows = in(edited(sheet -> {
            cell(sheet, "Gastles", "Inzetlijn").setCellValue(" scholen");
            cell(sheet, "Gastles", "Hoort bij").setCellValue("Loopt");
            cell(sheet, "Gastles", "Doelgroepen").setCellValue(groups.get(1).nameEn() + "; " + groups.get(0).nameNl());
            cell(sheet, "Loopt", "Pijler").setCellValue("Tijdens");
        }));
        IntSupplier undo = subject().apply(edits(rows));
        assertThat(page.details(workspace, activity)).satisfies(item -> {
            assertThat(item.strand()).isEqualTo(schools);
            assertThat(item.pillar()).isEqualTo(before);
            assertThat(item.parent()).isEqualTo(item("Loopt").line().id());
            assertThat(item.targetGroups()).containsExactlyInAnyOrder(groups.get(0).code(), groups.get(1).code());
        });
        assertThat(item("Loopt").pillar()).isEqualTo(during);
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(in(out(SheetFormat.XLSX, language))).as(language.toString()).allMatch(row -> row.kind() == SheetRowPlan.Kind.UNCHANGED);
        }
        subject().apply(edits(in(edited(sheet -> {
            cell(sheet, "Gastles", "Inzetlijn").setBlank();
            cell(sheet, "Gastles", "Hoort bij").setBlank();
        }))));
        assertThat(page.details(workspace, activity)).satisfies(item -> {
            assertThat(item.strand()).isNull();
            assertThat(item.pillar()).isEqualTo(before);
            assertThat(item.parent()).isNull();
        });
        assertThat(undo.getAsInt()).isEqualTo(1);
        assertThat(item("Loopt").pillar()).isNull();
    }

    @Test
    void whereItCannotBelongIsSaidWithItsCell() throws Exception {
        UUID before = plans.addPillar(workspace, testItems.plan(workspace), new PillarDraft("Vooraf", "", null));
        UUID during = plans.addPillar(workspace, testItems.plan(workspace), new PillarDraft("Tijdens", "", null));
        plans.addStrand(workspace, before, "Scholen");
        plans.addStrand(workspace, before, "Dubbel");
        plans.addStrand(workspace, during, "Dubbel");
        testItems.draft(workspace, ItemKind.ACTIVITY, "Gastles", null, null);
        List<SheetRowPlan<SheetEdit>> rows = in(edited(sheet -> {
            cell(sheet, "Gastles", "Hoort bij").setCellValue("Bestaat niet");
            cell(sheet, "Loopt", "Hoort bij").setCellValue("1-2");
            cell(sheet, "1-2", "Pijler").setCellValue("Erna");
            cell(sheet, "3/4", "Inzetlijn").setCellValue("Dubbel");
            cell(sheet, "00123", "Inzetlijn").setCellValue("Scholen");
            cell(sheet, "00123", "Pijler").setCellValue("Tijdens");
            cell(sheet, "=1+1", "Doelgroepen").setCellValue("Jongeren op de maan");
        }));
        assertThat(problem(rows, "Gastles")).matches("L\\d+: Geen actie of activiteit in dit plan heet zo.*");
        assertThat(problem(rows, "Loopt")).matches("L\\d+: Geen actie .*");
        assertThat(problem(rows, "1-2")).matches("M\\d+: Geen pijler .*");
        assertThat(problem(rows, "3/4")).matches("N\\d+: Meer dan één .*");
        assertThat(problem(rows, "00123")).matches("N\\d+: Geen inzetlijn van die pijler .*");
        assertThat(problem(rows, "=1+1")).matches("P\\d+: “Jongeren op de maan” is geen doelgroep. Kies uit: .*");
        assertThat(edits(rows)).isEmpty();
    }

    /** Somebody's own list has the activities before their actions, and both are new. */
    @Test
    void anOwnListBringsActionsWithTheirActivities() throws Exception {
        List<SheetRowPlan<SheetEdit>> rows = in("Titel;Soort;Hoort bij\r\nGastles;Activiteit;Weerbaar\r\nSchouw;Activiteit;Loopt\r\nWeerbaar;Actie;\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(SheetRowPlan::kind).containsOnly(SheetRowPlan.Kind.NEW);
        IntSupplier undo = subject().apply(edits(rows));
        assertThat(item("Gastles").parent()).isEqualTo(item("Weerbaar").line().id());
        assertThat(item("Schouw").parent()).isEqualTo(item("Loopt").line().id());
        assertThat(undo.getAsInt()).isEqualTo(3);
        assertThat(jdbc.sql("select count(*) from item where title in ('Gastles', 'Schouw', 'Weerbaar') and municipality_id = :id").param("id", workspace.id().value()).query(Integer.class).single()).isZero();
    }

    @Test
    void allOfItOrNothing() throws Exception {
        List<SheetRowPlan<SheetEdit>> rows = in(edited(sheet -> {
            cell(sheet, "Loopt", "Omschrijving").setCellValue("Wel");
            cell(sheet, "1-2", "Omschrijving").setCellValue("Ook");
        }));
        items.discard(workspace, item("1-2").line().id());
        assertThatThrownBy(() -> subject().apply(edits(rows))).isInstanceOf(RowsRefusedException.class);
        assertThat(item("Loopt").description()).isEmpty();
        MunicipalityWorkspace reader = workspaces.colleague(workspace.slug(), Role.READER);
        assertThatThrownBy(() -> changes.preview(reader, null, List.of())).isInstanceOf(NotAllowedException.class);
    }

    /** What was changed of it and how far it is, in one sheet, is one deed. */
    @Test
    void aRowIsOneEntryInTheStory() throws Exception {
        Subject subject = Subject.of(item("Loopt").line().id());
        int before = stories.story(workspace, subject, StoryFilter.ALL, new Page(0, 50)).size();
        subject().apply(edits(in(edited(sheet -> {
            cell(sheet, "Loopt", "Einddatum").setCellValue("2027-11-15");
            cell(sheet, "Loopt", "Koers").setCellValue("Op koers");
        }))));
        List<StoryEntry> after = stories.story(workspace, subject, StoryFilter.ALL, new Page(0, 50));
        assertThat(after).hasSize(before + 1);
        assertThat(after.getFirst()).isInstanceOfSatisfying(StoryEntry.Progress.class, told -> {
            assertThat(told.health()).isEqualTo(Health.ON_TRACK);
            assertThat(told.changes()).extracting(Change::field).contains("dueOn");
        });
        assertThat(stories.story(workspace, subject, StoryFilter.CHANGES, new Page(0, 50)).getFirst()).isInstanceOf(StoryEntry.Edit.class);
    }

    /** A list that somebody kept elsewhere says once what its headings are. */
    @Test
    void anOwnSheetIsReadAsItsHeadingsWereMatched() throws Exception {
        byte[] own = "Naam van de actie;Wat;Klaar;Budget\r\nBuurtouders;Lopen mee;15-11-2027;100\r\nLoopt;Andere woorden;;5\r\n".getBytes(StandardCharsets.UTF_8);
        ReadTable table = SheetReader.read(Files.write(folder.resolve("own"), own));
        matches.keep(workspace, subject().list(), Map.of("Naam van de actie", ItemSheet.TITLE, " wat", "item.description", "KLAAR", "item.due-on", "Budget", ""));
        Map<String, String> kept = matches.of(workspace, subject().list());
        assertThat(kept).containsEntry("naam van de actie", ItemSheet.TITLE).containsEntry("budget", "").hasSize(4);
        assertThat(matches.of(workspaces.municipality(Role.COORDINATOR), subject().list())).isEmpty();
        List<SheetRowPlan<SheetEdit>> rows = SheetPlans.of(subject(), table, new TextsIn(wording, DUTCH), wording, kept).rows();
        assertThat(rows).extracting(SheetRowPlan::kind).containsExactly(SheetRowPlan.Kind.NEW, SheetRowPlan.Kind.CHANGED);
        subject().apply(edits(rows));
        assertThat(item("Buurtouders").line().dueOn()).isEqualTo(LocalDate.of(2027, 11, 15));
        assertThat(item("Loopt").description()).isEqualTo("Andere woorden");
        assertThat(item("Loopt").line().dueOn()).isNull();
    }

    /** Between looking and doing somebody may be quicker. */
    @Test
    void whatChangedSinceItWasLookedAtIsNotWrittenOver() throws Exception {
        List<SheetRowPlan<SheetEdit>> rows = in(edited(sheet -> cell(sheet, "Loopt", "Einddatum").setCellValue("2027-11-15")));
        ItemDetails running = item("Loopt");
        items.reschedule(workspace, running.line().id(), null, LocalDate.of(2027, 6, 1), running.line().version());
        assertThatThrownBy(() -> subject().apply(edits(rows))).isInstanceOf(RowsRefusedException.class);
        assertThat(item("Loopt").line().dueOn()).isEqualTo(LocalDate.of(2027, 6, 1));
    }

    private static List<SheetEdit> edits(List<SheetRowPlan<SheetEdit>> rows) {
        return rows.stream().filter(SheetRowPlan::isDone).map(SheetRowPlan::edit).toList();
    }

    private static String problem(List<SheetRowPlan<SheetEdit>> rows, String title) {
        return rows.stream().filter(row -> row.title().equals(title)).flatMap(row -> row.problems().stream()).findFirst().orElse("");
    }

    private ItemDetails item(String title) {
        return page.details(workspace, new ItemId(jdbc.sql("select id from item where title = :title and municipality_id = :id").param("title", title).param("id", workspace.id().value()).query(UUID.class).single()));
    }

    /** As somebody changes it in Excel. */
    private byte[] edited(Consumer<XSSFSheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out(SheetFormat.XLSX, DUTCH)))) {
            edit.accept(book.getSheetAt(0));
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            book.write(changed);
            return changed.toByteArray();
        }
    }

    private static Cell cell(XSSFSheet sheet, String title, String header) {
        List<String> headers = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(title)) {
                Cell found = row.getCell(headers.indexOf(header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                // POI would leave the text that stood inline beside the new one.
                found.setBlank();
                return found;
            }
        }
        throw new IllegalArgumentException(title);
    }
}
