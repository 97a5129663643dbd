package nl.veiligesteden.werkplek.partners.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.intake.RowsRefusedException;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.intake.ui.SheetPlans;
import nl.veiligesteden.werkplek.intake.ui.SheetRowPlan;
import nl.veiligesteden.werkplek.intake.ui.SheetSubject;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerMerges;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.partners.SharedPartnerEdit;
import nl.veiligesteden.werkplek.partners.SharedPartnerSheet;
import nl.veiligesteden.werkplek.partners.SharedPartners;
import nl.veiligesteden.werkplek.partners.SharedPartners.SharedPartner;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.sheets.Sheet;
import nl.veiligesteden.werkplek.sheets.SheetColumn;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.sheets.SheetReader;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The organisations that all municipalities share go out as a sheet of Movisie's and come back: untouched they change nothing, changed just that, by the rules of the screen. */
@DatabaseTest
class SharedPartnerSheetIT {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private SharedPartners partners;
    @Autowired
    private SharedPartnerSheet sheet;
    @Autowired
    private Partners municipal;
    @Autowired
    private PartnerMerges merges;
    @Autowired
    private SheetMatches matches;
    @Autowired
    private Wording wording;
    @TempDir
    private Path folder;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private ProgrammeWorkspace movisie;
    private PartnerId house;
    private PartnerId sum;

    @BeforeEach
    void fill() {
        movisie = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        house = partners.add(movisie, new PartnerName("Ons Huis " + own));
        sum = partners.add(movisie, new PartnerName("=1+1 " + own));
        merges.merge(movisie, partners.add(movisie, new PartnerName("'t Oude Huis " + own)), house);
    }

    @Test
    void whatNobodyTouchedChangesNothing() throws Exception {
        for (Locale language : List.of(DUTCH, Locale.ENGLISH)) {
            for (SheetFormat format : SheetFormat.values()) {
                assertThat(read(out(format, language))).as(format + " " + language).hasSizeGreaterThanOrEqualTo(2).allMatch(row -> row.kind() == SheetRowPlan.Kind.UNCHANGED);
            }
        }
    }

    @Test
    void namesAreChangedAddedAndTakenBack() throws Exception {
        List<SheetRowPlan<SharedPartnerEdit>> rows = read(changed(out(SheetFormat.XLSX, DUTCH), Map.of("Ons Huis " + own, "Het Huis " + own, "=1+1 " + own, "Ons Huis " + own), "Nieuw " + own));
        assertThat(rows).filteredOn(row -> row.kind() != SheetRowPlan.Kind.UNCHANGED).extracting(SheetRowPlan::kind)
                .containsExactlyInAnyOrder(SheetRowPlan.Kind.CHANGED, SheetRowPlan.Kind.CHANGED, SheetRowPlan.Kind.NEW);
        assertThat(rows).filteredOn(row -> row.title().equals("Ons Huis " + own)).singleElement().satisfies(row -> assertThat(row.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Ons Huis " + own);
            assertThat(change.after()).isEqualTo("Het Huis " + own);
        }));
        IntSupplier undo = subject().apply(edits(rows));
        assertThat(names()).containsExactlyInAnyOrder("Het Huis " + own, "Nieuw " + own, "Ons Huis " + own);
        assertThat(partners.one(movisie, house).name()).isEqualTo("Het Huis " + own);
        assertThat(undo.getAsInt()).isEqualTo(3);
        assertThat(names()).containsExactlyInAnyOrder("=1+1 " + own, "Ons Huis " + own);
        assertThat(partners.one(movisie, sum).name()).isEqualTo("=1+1 " + own);
    }

    @Test
    void twoThatWantEachOthersNameAreRefused() throws Exception {
        List<SheetRowPlan<SharedPartnerEdit>> rows = read(changed(out(SheetFormat.XLSX, DUTCH), Map.of("Ons Huis " + own, "=1+1 " + own, "=1+1 " + own, "Ons Huis " + own), "Nieuw " + own));
        assertThat(rows).filteredOn(row -> row.kind() == SheetRowPlan.Kind.WRONG).hasSize(2);
        assertThatThrownBy(() -> sheet.apply(movisie, List.of(new SharedPartnerEdit(2, house, new PartnerName("=1+1 " + own), partners.one(movisie, house).version()))))
                .isInstanceOf(RowsRefusedException.class);
    }

    @Test
    void aNewOneOnWhichSomebodyCountsByNowStays() throws Exception {
        IntSupplier undo = subject().apply(edits(read(csv("Naam\nNieuw " + own + "\nLos " + own + "\n"))));
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        PartnerId kept = municipal.collaborate(municipality, new PartnerName("Nieuw " + own), CollaborationCategory.CIVIL_SOCIETY);
        assertThat(undo.getAsInt()).isEqualTo(1);
        assertThat(names()).contains("Nieuw " + own).doesNotContain("Los " + own);
        assertThatThrownBy(() -> partners.withdraw(movisie, kept, partners.one(movisie, kept).version())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theRulesOfTheScreenHold() throws Exception {
        List<SheetRowPlan<SharedPartnerEdit>> rows = read(csv("Naam;Eerdere namen\nDe ons-huis " + own + ";\n't oude huis. " + own + ";\nTweemaal " + own + ";\nTWEEMAAL, " + own + ";\nOns Huis " + own + ";Anders\n!!!;\n"));
        assertThat(rows).extracting(SheetRowPlan::kind).containsExactly(SheetRowPlan.Kind.WRONG, SheetRowPlan.Kind.WRONG, SheetRowPlan.Kind.NEW, SheetRowPlan.Kind.WRONG,
                SheetRowPlan.Kind.FORBIDDEN, SheetRowPlan.Kind.WRONG);
        assertThat(rows.get(1).problems()).singleElement().asString().startsWith("A3: ").contains("bestaat al");
        assertThat(rows.get(4).problems()).singleElement().asString().startsWith("B6").contains("kan niet via Excel");
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        assertThatThrownBy(() -> matches.keep(workspaces.colleague(municipality.slug(), Role.READER), subject().list(), Map.of("a", ""))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void whatAColleagueChangedMeanwhileIsShownAndNotWrittenOver() throws Exception {
        byte[] file = out(SheetFormat.XLSX, DUTCH);
        partners.rename(movisie, house, new PartnerName("Van de ander " + own), partners.one(movisie, house).version());
        List<SheetRowPlan<SharedPartnerEdit>> rows = read(changed(file, Map.of("Ons Huis " + own, "Het Huis " + own), "Nieuw " + own));
        assertThat(rows).filteredOn(row -> row.kind() == SheetRowPlan.Kind.CONFLICT).singleElement().satisfies(row -> assertThat(row.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Van de ander " + own);
            assertThat(change.after()).isEqualTo("Het Huis " + own);
            assertThat(change.theirs()).isTrue();
        }));
        partners.rename(movisie, house, new PartnerName("Nog later " + own), partners.one(movisie, house).version());
        assertThatThrownBy(() -> subject().apply(edits(rows))).isInstanceOf(RowsRefusedException.class);
        assertThat(names()).containsExactlyInAnyOrder("=1+1 " + own, "Nog later " + own);
    }

    @Test
    void ownHeadingsAreKeptForMovisieAlone() {
        MunicipalityWorkspace municipality = workspaces.municipality(Role.COORDINATOR);
        matches.keep(movisie, "lijst-" + own, Map.of("Organisatie", "partners.sheet.name"));
        matches.keep(municipality, "lijst-" + own, Map.of("Organisatie", ""));
        matches.keep(movisie, "lijst-" + own, Map.of("ORGANISATIE ", "partners.sheet.formerly"));
        assertThat(matches.of(movisie, "lijst-" + own)).isEqualTo(Map.of("organisatie", "partners.sheet.formerly"));
        assertThat(matches.of(municipality, "lijst-" + own)).isEqualTo(Map.of("organisatie", ""));
    }

    private SharedPartnerSubject subject() {
        return new SharedPartnerSubject(movisie, partners, sheet);
    }

    private List<SharedPartner> standing() {
        List<SharedPartner> all = new ArrayList<>();
        partners.each(movisie, own, false, all::addAll);
        return all;
    }

    private List<String> names() {
        return standing().stream().map(SharedPartner::name).toList();
    }

    private byte[] out(SheetFormat format, Locale language) throws IOException {
        TextsIn texts = new TextsIn(wording, language);
        List<SheetColumn<SharedPartner>> columns = SheetSubject.withMarks(SharedPartnerSubject.table(texts), one -> one.id().value().toString(), SharedPartner::version);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(new Sheet<>("Lijst", columns, List.of("Uitleg"), "Uitleg", "Keuzes", take -> take.accept(standing())), file);
        return file.toByteArray();
    }

    /** As somebody does it in Excel: some names typed over, a row added at the end. */
    private static byte[] changed(byte[] file, Map<String, String> names, String added) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Row row : book.getSheetAt(0)) {
                String changed = names.get(row.getCell(0).getStringCellValue());
                if (changed != null) {
                    row.createCell(0).setCellValue(changed);
                }
            }
            book.getSheetAt(0).createRow(book.getSheetAt(0).getLastRowNum() + 1).createCell(0).setCellValue(added);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<SheetRowPlan<SharedPartnerEdit>> read(byte[] file) throws Exception {
        return SheetPlans.of(subject(), SheetReader.read(Files.write(folder.resolve("in"), file)), new TextsIn(wording, DUTCH), wording).rows();
    }

    private static List<SharedPartnerEdit> edits(List<SheetRowPlan<SharedPartnerEdit>> rows) {
        return rows.stream().filter(SheetRowPlan::isDone).map(SheetRowPlan::edit).toList();
    }
}
