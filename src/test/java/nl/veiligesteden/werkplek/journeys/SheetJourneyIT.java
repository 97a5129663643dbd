package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.papers.LibreOffice;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** An officer takes the list along, changes it in Excel, looks at what would change, carries it out and takes it back. */
class SheetJourneyIT extends BrowserTest {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TITLE = "Gebruik van cameratoezicht";

    @Test
    void aListGoesToExcelAndComesBack() throws IOException {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen");
        Download file = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel: ")).click());
        byte[] excel = Files.readAllBytes(file.path());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel inlezen")).click();
        assertThat(page.locator("h1")).hasText("Onderdelen uit Excel");
        accessible(page);

        bring(page, "onderdelen.xlsx", excel);
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(1);
        assertThat(page.getByText("Ongewijzigd (")).isVisible();
        bring(page, "onderdelen.xlsx", LibreOffice.convert(LibreOffice.convert(excel, "xlsx", "ods"), "ods", "xlsx"));
        assertThat(page.getByText("Ongewijzigd (")).isVisible();
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(1);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Niets om door te voeren"))).isDisabled();

        bring(page, "onderdelen.xlsx", changed(excel));
        assertThat(page.getByText("Gewijzigd (1)")).isVisible();
        assertThat(page.getByText("Klopt niet (1)")).isVisible();
        assertThat(page.getByText("Kolommen die", new Page.GetByTextOptions().setExact(false))).hasCount(0);
        Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(TITLE));
        assertThat(row).containsText("Plaats");
        assertThat(row).containsText("Marktplein, bij de fontein");
        accessible(page);
        picture(page, "excel-inlezen");
        page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Klopt niet (1)")).check();
        assertThat(page.locator("tbody tr").first()).containsText("is geen datum tussen 2000 en 2100");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Eén rij doorvoeren")).click();
        assertThat(page.getByText("Eén rij doorgevoerd").first()).isVisible();
        assertThat(place()).isEqualTo("Marktplein, bij de fontein");
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken")).click();
        assertThat(page.getByText("Eén rij teruggedraaid")).isVisible();
        assertThat(place()).isNotEqualTo("Marktplein, bij de fontein");
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/inlezen");
        bring(page, "foto.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(page.getByText("Dit is geen Excel- of CSV-bestand dat wij kunnen lezen.")).isVisible();
        bring(page, "lijst.csv", "Status;Omschrijving\nConcept;1\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("Wij vinden geen kolom “Titel” in de eerste rij.")).isVisible();
    }

    @Test
    void movisiesOrganisationsGoToExcelAndComeBack() throws IOException {
        Page page = signedIn("marit@movisie.example");
        open(page, "movisie/partners");
        Download file = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel: ")).click());
        byte[] excel = Files.readAllBytes(file.path());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel inlezen")).click();
        assertThat(page.locator("h1")).hasText("Partnerorganisaties uit Excel");
        accessible(page);
        bring(page, "partners.xlsx", excel);
        assertThat(page.getByText("Ongewijzigd (")).isVisible();
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(1);
        bring(page, "partners.csv", "Naam\nBureau HALT\nhalt\nEen Nieuwe Organisatie\nBureau-Halt\n".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("Nieuw (1)")).isVisible();
        assertThat(page.getByText("Klopt niet (1)")).isVisible();
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Eén rij doorvoeren")).click();
        assertThat(page.getByText("Eén rij doorgevoerd").first()).isVisible();
        assertThat(organisations()).isEqualTo(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ongedaan maken")).click();
        assertThat(page.getByText("Eén rij teruggedraaid")).isVisible();
        assertThat(organisations()).isZero();
    }

    private int organisations() {
        return jdbc.sql("select count(*) from partner_organisation where name = 'Een Nieuwe Organisatie'").query(Integer.class).single();
    }

    /** A table to read says so itself, and wherever it is brought. */
    @Test
    void aTableToReadIsRefusedByWhatItIs() throws IOException {
        Page movisie = signedIn("joost@movisie.example");
        String round = jdbc.sql("select id from reporting_round where state = 'CLOSED' order by id limit 1").query(String.class).single();
        Page officer = signedIn("daan@hengelo.example");
        open(officer, "gemeente/hengelo/onderdelen/inlezen");
        open(movisie, "movisie/partners/lijst/inlezen");
        for (String table : List.of("onderdelen", "gemeenten-overzicht", "rondes/" + round + "/antwoorden", "accounts", "logboek", "hulpvragen", "mail", "gemeenten", "zoekwoorden", "partners/halt", "documenten")) {
            byte[] excel = movisie.context().request().get(address("tabel/movisie/" + table + ".xlsx")).body();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
                List<String> about = new ArrayList<>();
                book.getSheet("Uitleg").forEach(row -> about.add(row.getCell(0).getStringCellValue()));
                assertThat(about).as(table).anyMatch(line -> line.startsWith("Deze tabel is om te lezen; ")).noneMatch(line -> line.contains("Laat ze staan"));
            }
            for (Page page : List.of(officer, movisie)) {
                bring(page, "lijst.csv", "Iets\n1\n".getBytes(StandardCharsets.UTF_8));
                assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kolommen koppelen"))).isVisible();
                bring(page, "tabel.xlsx", excel);
                assertThat(page.getByText(" uit de werkplek. Die is om te lezen: hij kan hier niet worden ingelezen, en ook niet op een andere pagina. ")).isVisible();
            }
        }
        bring(officer, "tabel.xlsx", movisie.context().request().get(address("tabel/movisie/onderdelen.xlsx")).body());
        assertThat(officer.getByText("Dit is de tabel “Onderdelen van alle gemeenten” uit de werkplek.")).isVisible();
        assertThat(officer.getByText("Een gemeente wijzigt haar onderdelen zelf")).isVisible();
        accessible(officer);
    }

    /** A list that was never given out here: what its headings are is said once. */
    @Test
    void anOwnListIsMatchedOnceAndKnownTheNextTime() {
        byte[] own = "Wat wij doen;Waarom;Budget\nIets heel nieuws;Omdat het helpt;1\n".getBytes(StandardCharsets.UTF_8);
        Page page = signedIn("daan@hengelo.example");
        open(page, "gemeente/hengelo/onderdelen/inlezen");
        bring(page, "lijst.csv", own);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kolommen koppelen"))).isVisible();
        assertThat(page.getByText("Omdat het helpt")).isVisible();
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Koppelen en bekijken")).click();
        assertThat(page.getByText("Kies bij één kolom “Titel”").first()).isVisible();
        choose(page, "Wat wij doen", "Titel");
        choose(page, "Waarom", "Titel");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Koppelen en bekijken")).click();
        assertThat(page.getByText("Hier is al een andere kolom voor gekozen.").first()).isVisible();
        choose(page, "Waarom", "Omschrijving");
        accessible(page);
        picture(page, "excel-koppelen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Koppelen en bekijken")).click();
        assertThat(page.getByText("Nieuw (1)")).isVisible();

        open(page, "gemeente/hengelo/onderdelen/inlezen");
        bring(page, "lijst.csv", own);
        assertThat(page.getByText("Nieuw (1)")).isVisible();
        assertThat(page.getByText("Wij lezen Wat wij doen als Titel, Waarom als Omschrijving. Eén kolom die wij niet kennen, blijft buiten beschouwing: Budget")).isVisible();
        accessible(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Koppeling wijzigen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Kolommen koppelen"))).isVisible();
    }

    private static void choose(Page page, String heading, String column) {
        page.locator("vaadin-select").filter(new Locator.FilterOptions().setHas(page.locator("label", new Page.LocatorOptions().setHasText(heading)))).locator("vaadin-select-value-button").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(column).setExact(true)).click();
    }

    @Test
    void partnersContactsAndAnswersComeBackToo() throws IOException {
        Page page = signedIn("noor@hengelo.example");
        open(page, "gemeente/hengelo/partners");
        Download partners = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel: Partners")).click());
        Download contacts = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel: Contactpersonen")).click());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel inlezen: contactpersonen")).click();
        unchanged(page, "Contactpersonen uit Excel", Files.readAllBytes(contacts.path()));
        open(page, "gemeente/hengelo/partners/inlezen");
        unchanged(page, "Partners uit Excel", Files.readAllBytes(partners.path()));
        String round = jdbc.sql("select r.id from reporting_round r where r.state = 'OPEN' limit 1").query(String.class).single();
        open(page, "gemeente/hengelo/rondes/" + round);
        Download answers = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel: Antwoorden")).click());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Excel inlezen")).click();
        unchanged(page, "Antwoorden uit Excel", Files.readAllBytes(answers.path()));
    }

    private void unchanged(Page page, String heading, byte[] file) {
        assertThat(page.locator("h1")).hasText(heading);
        bring(page, "lijst.xlsx", file);
        assertThat(page.getByText("Ongewijzigd (")).isVisible();
        assertThat(page.getByRole(AriaRole.RADIO)).hasCount(1);
        accessible(page);
    }

    private static void bring(Page page, String name, byte[] content) {
        page.waitForFunction("() => document.querySelector('vaadin-upload').files.length === 0");
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, EXCEL, content));
    }

    private String place() {
        return jdbc.sql("select i.place from item i join municipality m on m.id = i.municipality_id where m.slug = 'hengelo' and i.title = :title").param("title", TITLE).query(String.class).single();
    }

    private static byte[] changed(byte[] excel) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> headers = new ArrayList<>();
            sheet.getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
            boolean wrong = false;
            for (Row row : sheet) {
                if (row.getCell(0).getStringCellValue().equals(TITLE)) {
                    set(row, headers.indexOf("Plaats"), "Marktplein, bij de fontein");
                } else if (row.getRowNum() > 0 && !wrong) {
                    set(row, headers.indexOf("Einddatum"), "ooit");
                    wrong = true;
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void set(Row row, int column, String value) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        cell.setCellValue(value);
    }
}
