package nl.veiligesteden.werkplek.views;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every view for every role: who may see it sees it whole, who may not gets the page that says that it does not exist. */
class EveryViewTest extends ViewTest {

    private static final String NOT_FOUND = "Pagina niet gevonden";
    private static final List<String> MUNICIPAL = List.of("gemeente/hengelo", "gemeente/hengelo/onderdelen", "gemeente/hengelo/onderdelen?beeld=bord",
            "gemeente/hengelo/onderdelen?beeld=tijdlijn", "gemeente/hengelo/onderdelen?beeld=agenda", "gemeente/hengelo/onderdelen?beeld=papier", "gemeente/hengelo/onderdelen/ITEM",
            "gemeente/hengelo/plan", "gemeente/hengelo/plan/openbare-pagina", "gemeente/hengelo/plan/openbare-pagina/versies", "gemeente/hengelo/plan/deel/SECTION", "gemeente/hengelo/plan/importeren/versies", "gemeente/hengelo/partners", "gemeente/hengelo/team",
            "gemeente/hengelo/rondes", "gemeente/hengelo/rapportages/VERSION", "gemeente/hengelo/rapportages/VERSION/vergelijk/EARLIER", "gemeente/hengelo/documenten/maken/verslag/VERSION", "gemeente/hengelo/documenten/maken/plan/PLAN", "gemeente/hengelo/documenten/maken/onderdeel/ITEM", "gemeente/hengelo/verloop", "gemeente/hengelo/verloop/onderdelen?wat=in-progress&dag=COUNTED");
    /** What is the municipality's own, such as what is not handed in yet: Movisie does not see it. */
    private static final List<String> ROUNDS = List.of("gemeente/hengelo/documenten", "gemeente/hengelo/rondes/ROUND", "gemeente/hengelo/rondes/ROUND?van=allen", "gemeente/hengelo/rondes/ROUND/rapportage",
            "gemeente/hengelo/rondes/ROUND/rapportage/voorbeeld", "gemeente/hengelo/rondes/CLOSED/rapportage/veranderd");
    private static final List<String> EDITOR = List.of("gemeente/hengelo/overdracht/MEMBER", "gemeente/hengelo/onderdelen/inlezen", "gemeente/hengelo/partners/inlezen", "gemeente/hengelo/partners/contactpersonen/inlezen", "gemeente/hengelo/rondes/ROUND/inlezen");
    private static final List<String> COORDINATOR = List.of("gemeente/hengelo/plan/importeren", "gemeente/hengelo/documenten/sjablonen", "gemeente/hengelo/logboek", "gemeente/hengelo/toegang", "gemeente/hengelo/verwerkingen");
    private static final List<String> PARTNER = List.of("partner/halt", "partner/halt/taken/TASK", "partner/halt/ronde");
    private static final List<String> PROGRAMME = List.of("movisie", "movisie/hulpvragen", "movisie/hulpvragen/HELP", "movisie/onderdelen", "movisie/gemeenten", "movisie/perioden", "movisie/doelgroepen", "movisie/openbare-paginas", "movisie/documenten", "movisie/documenten/sjablonen", "movisie/documenten/maken/verslag/VERSION", "movisie/zoekwoorden", "movisie/verwerkingen", "movisie/partners", "movisie/partners/halt", "movisie/partners/lijst/inlezen",
            "movisie/rondes", "movisie/rondes/ROUND", "movisie/rondes/ROUND?beeld=mensen", "movisie/rondes/ROUND/opzet", "movisie/rondes/PREPARED/opzet", "movisie/rondes/PREPARED/opzet?stap=gemeenten",
            "movisie/rondes/PREPARED/opzet?stap=vragen", "movisie/rondes/PREPARED/opzet?stap=openen", "movisie/rondes/CLOSED/vragen/QUESTION", "movisie/rapportages/VERSION",
            "movisie/rapportages/VERSION/vergelijk/EARLIER",
            "movisie/verloop", "movisie/verloop/gemeenten?dag=COUNTED", "movisie/verbanden", "movisie/verbanden?zoek=training", "movisie/verbanden/bereik",
            "movisie/wijzigingen?wat=told&sinds=2020-01-01T00:00:00Z");
    private static final List<String> ADMINISTRATOR = List.of("movisie/accounts", "movisie/werkgevers", "movisie/mail", "movisie/toestand", "movisie/bewaren", "movisie/toegang", "movisie/toegang/REVIEW", "movisie/logboek", "movisie/logboek?daad=sign-in&uitkomst=geweigerd&van=2020-01-01");
    private static final List<String> PERSONAL = List.of("mijn-werk", "wachtwoord", "mail-en-agenda", "mijn-logboek", "mijn-gegevens", "bewijs?bestand=tabel/mijn-logboek.csv");
    static final Map<String, List<List<String>>> SEES = Map.of(
            "daan@hengelo.example", List.of(PERSONAL, MUNICIPAL, ROUNDS, EDITOR),
            "noor@hengelo.example", List.of(PERSONAL, MUNICIPAL, ROUNDS, EDITOR, COORDINATOR),
            "ilse@hengelo.example", List.of(PERSONAL, MUNICIPAL, ROUNDS),
            "femke@enschede.example", List.of(PERSONAL),
            "yara@halt.example", List.of(PERSONAL, PARTNER),
            "sjoerd@politie.example", List.of(PERSONAL),
            "marit@movisie.example", List.of(PERSONAL, MUNICIPAL, PROGRAMME),
            "joost@movisie.example", List.of(PERSONAL, MUNICIPAL, PROGRAMME, ADMINISTRATOR));

    /** What is not opened here, and why. */
    private static final Set<String> ELSEWHERE = Set.of("EmployerView: there is none without an employer in the settings, see EmployerJourneyIT",
            "StartView: leads on to where somebody works");

    /** A page that nobody wrote in these lists is a page that no test of them opens. */
    @Test
    void everyRouteBehindTheSignInIsAmongThem() {
        signIn("joost@movisie.example");
        RouteConfiguration routes = RouteConfiguration.forApplicationScope();
        Set<String> opened = SEES.values().stream().flatMap(List::stream).flatMap(List::stream).map(path -> address(path).replaceFirst("[?].*", "")).map(path -> routes.getRoute(path).orElseThrow().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = routes.getAvailableRoutes().stream().map(RouteBaseData::getNavigationTarget).filter(view -> view.getAnnotation(Route.class).autoLayout()).map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        ELSEWHERE.forEach(view -> all.remove(view.substring(0, view.indexOf(':'))));
        assertThat(opened).isEqualTo(all);
    }

    static Stream<String> people() {
        return SEES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("people")
    void showsEachPersonWhatIsTheirsAndNothingElse(String email) {
        signIn(email);
        List<String> allowed = SEES.get(email).stream().flatMap(List::stream).toList();
        for (String path : Stream.of(PERSONAL, MUNICIPAL, ROUNDS, EDITOR, COORDINATOR, PARTNER, PROGRAMME, ADMINISTRATOR).flatMap(List::stream).toList()) {
            Paths.open(address(path));
            String heading = _get(H1.class).getText();
            if (allowed.contains(path)) {
                assertThat(heading).as(email + " on " + path).isNotEqualTo(NOT_FOUND).isNotBlank();
            } else {
                assertThat(heading).as(email + " on " + path).isEqualTo(NOT_FOUND);
            }
            assertThat(missingTexts()).as(email + " on " + path).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void speaksEnglishToo(String email) {
        signIn(email);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        SEES.get(email).stream().flatMap(List::stream).forEach(path -> {
            Paths.open(address(path));
            assertThat(missingTexts()).as(path).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("people")
    void offersProgressOnlyToWhoMayReportIt(String email) {
        signIn(email);
        if (!SEES.get(email).contains(MUNICIPAL)) {
            return;
        }
        UI.getCurrent().navigate(address("gemeente/hengelo/onderdelen/ITEM"));
        boolean offered = _find(Button.class).stream().anyMatch(button -> button.getText().equals("Voortgang"));
        assertThat(offered).isEqualTo(email.startsWith("daan") || email.startsWith("noor"));
    }

    private String address(String path) {
        return address(jdbc, path);
    }

    /** With ids of the demo data instead of words. */
    static String address(JdbcClient jdbc, String path) {
        return path.replace("REVIEW", id(jdbc, "select id from review_campaign limit 1")).replace("ROUND", id(jdbc, "select id from reporting_round where state = 'OPEN' order by id limit 1"))
                .replace("CLOSED", id(jdbc, "select id from reporting_round where state = 'CLOSED' order by id limit 1"))
                .replace("PREPARED", id(jdbc, "select id from reporting_round where state = 'DRAFT' order by id limit 1"))
                .replace("MEMBER", id(jdbc, "select m.id from membership m join account a on a.id = m.account_id where a.email = 'daan@hengelo.example' and m.role = 'POLICY_OFFICER'"))
                .replace("QUESTION", id(jdbc, "select q.id from round_question q join reporting_round r on r.id = q.round_id where r.state = 'CLOSED' order by q.position limit 1"))
                .replace("VERSION", id(jdbc, version(2))).replace("EARLIER", id(jdbc, version(1)))
                .replace("PLAN", id(jdbc, "select p.id from plan p join municipality m on m.id = p.municipality_id where m.slug = 'hengelo' order by p.id desc limit 1"))
                .replace("HELP", id(jdbc, "select id from item where status = 'BLOCKED' and help_requested_at is not null limit 1"))
                .replace("SECTION", id(jdbc, "select s.id from plan_section s join municipality m on m.id = s.municipality_id where m.slug = 'hengelo' and s.kind = 'AMBITION' limit 1"))
                .replace("COUNTED", id(jdbc, "select max(day) from counted_day"))
                .replace("ITEM", id(jdbc, "select id from item where title = 'Gebruik van cameratoezicht'"))
                .replace("TASK", id(jdbc, "select id from item where title = 'Lessen weerbaarheid op vier scholen'"));
    }

    private static String version(int number) {
        return "select v.id from report_version v join municipality m on m.id = v.municipality_id where m.slug = 'hengelo' and v.number = " + number;
    }

    private static String id(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    /** Texts whose key has no translation: Vaadin shows them between marks. */
    private static List<String> missingTexts() {
        List<String> missing = new ArrayList<>();
        collect(UI.getCurrent(), missing);
        return missing;
    }

    private static void collect(Component component, List<String> missing) {
        if (component instanceof HasText text && text.getText().startsWith("!{")) {
            missing.add(text.getText());
        }
        if (component.getElement().getProperty("innerHTML", "").contains("!{")) {
            missing.add(component.getElement().getProperty("innerHTML"));
        }
        component.getChildren().forEach(child -> collect(child, missing));
    }
}
