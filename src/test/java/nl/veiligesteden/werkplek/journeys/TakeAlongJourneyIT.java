package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A list goes along as a file, whole and as it is shown, to whoever may see it. */
class TakeAlongJourneyIT extends BrowserTest {

    private static final String ACTIONS = "gemeente/hengelo/onderdelen?soort=action&volgorde=title";

    @Test
    void anOfficerTakesTheListAlongForExcel() throws IOException {
        Page page = signedIn("daan@hengelo.example");
        open(page, ACTIONS);
        accessible(page);
        Download download = page.waitForDownload(() -> file(page, "Excel").click());
        assertThat(download.suggestedFilename()).matches("onderdelen-hengelo-\\d{4}-\\d\\d-\\d\\d\\.xlsx");
        List<String> titles = jdbc.sql("select i.title from item i join municipality m on m.id = i.municipality_id where m.slug = 'hengelo' and i.kind = 'ACTION' order by i.title, i.id")
                .query(String.class).list();
        try (InputStream in = download.createReadStream(); XSSFWorkbook book = new XSSFWorkbook(in)) {
            List<String> found = new ArrayList<>();
            for (Row row : book.getSheetAt(0)) {
                found.add(row.getCell(0).getStringCellValue());
            }
            assertThat(found).first().isEqualTo("Titel");
            assertThat(found.subList(1, found.size())).containsExactlyElementsOf(titles);
            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Onderdelen");
        }
    }

    @Test
    void whatIsHiddenOnScreenIsNotInTheCsv() throws IOException {
        Page page = signedIn("daan@hengelo.example");
        open(page, ACTIONS);
        assertThat(records(page).getFirst().toList()).startsWith("Titel", "Soort", "Status", "Koers", "Eigenaar", "Einddatum");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kolommen")).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Koers")).click();
        page.keyboard().press("Escape");
        settled(page);
        assertThat(records(page).getFirst().toList()).startsWith("Titel", "Soort", "Status", "Eigenaar").doesNotContain("Koers", "id");
    }

    @Test
    void movisieTakesAllMunicipalitiesAndNobodyTakesWhatIsNotTheirs() {
        Page movisie = signedIn("marit@movisie.example");
        APIResponse all = get(movisie, "tabel/movisie/onderdelen.csv");
        assertThat(all.status()).isEqualTo(200);
        assertThat(all.text().lines().count()).isGreaterThan(jdbc.sql("select count(*) from item").query(Integer.class).single());
        assertThat(all.text()).contains("\"Gemeente\"", "\"Hengelo\"", "\"Enschede\"");
        APIResponse overview = get(movisie, "tabel/movisie/gemeenten-overzicht.csv?provincie=Overijssel");
        assertThat(overview.text()).contains("\"Hengelo\"", "\"Enschede\"", "\"Op koers\"").doesNotContain("\"Utrecht\"");
        assertThat(get(movisie, "tabel/movisie/accounts.csv").status()).isEqualTo(404);
        APIResponse accounts = get(signedIn("joost@movisie.example"), "tabel/movisie/accounts.csv?zoek=daan");
        assertThat(accounts.text()).contains("daan@hengelo.example").doesNotContain("noor@hengelo.example");
        Page officer = signedIn("daan@hengelo.example");
        Page partner = signedIn("yara@halt.example");
        for (String path : List.of("tabel/movisie/gemeenten-overzicht.csv", "tabel/movisie/accounts.csv", "tabel/gemeente/enschede/onderdelen.xlsx", "tabel/movisie/onderdelen.csv", "tabel/gemeente/hengelo/onderdelen.exe", "tabel/gemeente/bestaat-niet/onderdelen.csv")) {
            assertThat(get(officer, path).status()).as(path).isEqualTo(404);
            assertThat(get(partner, path).status()).as(path).isEqualTo(404);
        }
        assertThat(get(partner, "tabel/gemeente/hengelo/onderdelen.csv").status()).isEqualTo(404);
        assertThat(get(officer, "tabel/gemeente/hengelo/onderdelen.csv?soort=action&soort=x&status=%00&volgorde=;drop").status()).isEqualTo(200);
    }

    @Test
    void partnersContactsAndAnswersGoAlongToo() {
        Page movisie = signedIn("marit@movisie.example");
        Page officer = signedIn("daan@hengelo.example");
        Page partner = signedIn("yara@halt.example");
        String round = jdbc.sql("select r.id from reporting_round r join progress_report pr on pr.round_id = r.id join report_version v on v.report_id = pr.id group by r.id order by count(*) desc, r.id limit 1")
                .query(String.class).single();
        assertThat(get(officer, "tabel/gemeente/hengelo/partners.csv").text()).contains("\"Naam bij ons\"", "\"HALT\"", "\"Maatschappelijk middenveld\"");
        assertThat(get(officer, "tabel/gemeente/hengelo/contactpersonen.csv").text()).contains("\"n.celik@hengelo.example\"", "\"074 000 00 11\"");
        assertThat(get(movisie, "tabel/movisie/partners.csv?zoek=halt").text()).contains("\r\n\"HALT\";").doesNotContain("Politie");
        String answers = get(movisie, "tabel/movisie/rondes/" + round + "/antwoorden.csv").text();
        assertThat(answers).contains("\"Gemeente\";", "\"Hengelo\";");
        assertThat(get(movisie, "tabel/movisie/rondes/" + round + "/antwoorden.xlsx").status()).isEqualTo(200);
        assertThat(get(movisie, "tabel/movisie/rondes/00000000-0000-7000-8000-000000000000/antwoorden.csv").status()).isEqualTo(404);
        for (String path : List.of("tabel/movisie/rondes/" + round + "/antwoorden.csv", "tabel/movisie/partners.csv", "tabel/gemeente/enschede/contactpersonen.csv", "tabel/gemeente/enschede/partners.xlsx")) {
            assertThat(get(officer, path).status()).as(path).isEqualTo(404);
            assertThat(get(partner, path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("gemeente/hengelo/partners", "movisie/partners", "movisie/rondes/" + round)) {
            Page page = path.startsWith("movisie") ? movisie : officer;
            open(page, path);
            assertThat(file(page, "Excel").first()).isVisible();
            accessible(page);
        }
    }

    @Test
    void listsOfMovisieGoAlongAsTheyAreFilteredAndToWhoeverMaySeeThem() {
        Page administrator = signedIn("joost@movisie.example");
        Page movisie = signedIn("marit@movisie.example");
        Page officer = signedIn("daan@hengelo.example");
        String day = jdbc.sql("select max(day) from counted_day").query(String.class).single();
        String help = jdbc.sql("select title from item where status = 'BLOCKED' and help_requested_at is not null limit 1").query(String.class).single();
        assertThat(get(movisie, "tabel/movisie/hulpvragen.csv").text()).contains("\"Onderdeel\";\"Gemeente\";\"Stand\"", "\"" + help + "\"");
        assertThat(get(movisie, "tabel/movisie/documenten.csv").text()).contains("\"Titel\";\"Soort\"");
        assertThat(get(officer, "tabel/gemeente/hengelo/documenten.csv").text()).contains("\"Titel\";\"Soort\"");
        assertThat(get(movisie, "tabel/gemeente/hengelo/documenten.csv").status()).isEqualTo(404);
        assertThat(get(administrator, "tabel/movisie/mail.csv?zoek=er-is-geen-mail-die-zo-heet").text().lines()).hasSize(1);
        assertThat(get(movisie, "tabel/movisie/mail.csv").status()).isEqualTo(404);
        assertThat(get(movisie, "tabel/movisie/gemeenten.csv?zoek=hengelo").text()).contains("\"Hengelo\";\"GM0164\"").doesNotContain("Enschede");
        assertThat(get(movisie, "tabel/movisie/zoekwoorden.csv?zoek=boa").text()).contains("buitengewoon").doesNotContain("scholing");
        assertThat(get(movisie, "tabel/movisie/openbare-paginas.csv").text()).contains("\"Gemeente\";\"Versie\"");
        assertThat(get(movisie, "tabel/movisie/partners/halt.csv?zoek=hengelo").text()).contains("\"Hengelo\";\"Andere samenwerkingspartner\"");
        assertThat(get(movisie, "tabel/movisie/partners/bestaat-niet.csv").status()).isEqualTo(404);
        assertThat(get(movisie, "tabel/movisie/verloop/gemeenten.csv?dag=" + day).text()).contains("\"Hengelo\";");
        assertThat(get(movisie, "tabel/movisie/verbanden/bereik.csv").text()).contains("\"Activiteit\";\"Gemeente\"");
        assertThat(get(movisie, "tabel/movisie/wijzigingen.csv?wat=told&sinds=2020-01-01T00:00:00Z").text()).contains("\"Onderdeel\";", "\"Hengelo\";");
        assertThat(get(officer, "tabel/gemeente/hengelo/verloop/onderdelen.csv?wat=in-progress&dag=" + day).text()).contains("\"Status toen\"");
        for (String path : List.of("verloop/gemeenten.csv?dag=gisteren", "verloop/gemeenten.csv", "wijzigingen.csv?wat=told", "wijzigingen.csv?sinds=2020-01-01T00:00:00Z")) {
            assertThat(get(movisie, "tabel/movisie/" + path).status()).as(path).isEqualTo(404);
        }
        for (String path : List.of("hulpvragen", "documenten", "mail", "gemeenten", "zoekwoorden", "openbare-paginas", "partners/halt", "verbanden/bereik", "verloop/gemeenten", "wijzigingen")) {
            assertThat(get(officer, "tabel/movisie/" + path + ".csv").status()).as(path).isEqualTo(404);
        }
        assertThat(get(officer, "tabel/gemeente/enschede/documenten.csv").status()).isEqualTo(404);
        assertThat(get(officer, "tabel/gemeente/enschede/verloop/onderdelen.csv?wat=in-progress&dag=" + day).status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'table.taken' and changes like '%Hulpvragen van gemeenten aan Movisie%'").query(Integer.class).single()).isPositive();
        for (String path : List.of("movisie/hulpvragen", "movisie/documenten", "movisie/mail", "movisie/gemeenten?zoek=hengelo", "movisie/wijzigingen?wat=told&sinds=2020-01-01T00:00:00Z")) {
            open(administrator, path);
            assertThat(file(administrator, "CSV").first()).isVisible();
            assertThat(administrator.context().request().get(address(file(administrator, "CSV").first().getAttribute("href"))).status()).as(path).isEqualTo(200);
            accessible(administrator);
        }
    }

    private static Locator file(Page page, String kind) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + kind + ": ")));
    }

    private static List<CSVRecord> records(Page page) throws IOException {
        Download download = page.waitForDownload(() -> file(page, "CSV").click());
        try (InputStream in = download.createReadStream()) {
            return CSVFormat.DEFAULT.builder().setDelimiter(';').get().parse(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8).substring(1))).getRecords();
        }
    }

    private APIResponse get(Page page, String path) {
        return page.context().request().get(address(path));
    }
}
