package nl.veiligesteden.werkplek.insight.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.design.Chart;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.design.Unfold;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A figure that is shown leads to as much as it tells: found by itself in whatever table shows one. */
class FiguresTest extends ViewTest {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.]*");

    /** Links whose text ends in a number, in what is drawn as one string and in what is made of components. */
    private static Map<String, Integer> figures(String containing) {
        _find(Unfold.class).forEach(unfold -> unfold.setOpened(true));
        Map<String, Integer> figures = new LinkedHashMap<>();
        _find(Markup.class).forEach(markup -> Jsoup.parse(markup.getElement().getProperty("innerHTML")).select("a[href*=" + containing + "]")
                .forEach(link -> put(figures, link.attr("href"), link.text())));
        _find(Anchor.class).stream().filter(link -> link.getHref().contains(containing)).forEach(link -> put(figures, link.getHref(), link.getText()));
        return figures;
    }

    private static void put(Map<String, Integer> figures, String path, String text) {
        NUMBER.matcher(text).results().findFirst().ifPresent(number -> figures.put(path, Integer.parseInt(number.group().replace(".", ""))));
    }

    private static void eachOpensAsMany(Map<String, Integer> figures, int atLeast) {
        assertThat(figures).hasSizeGreaterThanOrEqualTo(atLeast);
        figures.forEach((path, count) -> {
            Paths.open(path);
            assertThat(_find(H2.class).stream().map(H2::getText).flatMap(text -> NUMBER.matcher(text).results().limit(1).map(found -> found.group().replace(".", ""))))
                    .as(path).contains(String.valueOf(count));
        });
    }

    @Test
    void ofAMunicipalitysCourse() {
        signIn("noor@hengelo.example");
        Paths.open("gemeente/hengelo/verloop");
        assertThat(_find(Chart.class)).hasSize(3);
        eachOpensAsMany(figures("verloop/onderdelen"), 60);
    }

    @Test
    void ofTheHeatMap() {
        signIn("marit@movisie.example");
        Paths.open("movisie/verloop");
        eachOpensAsMany(figures("wat=stale"), 50);
    }

    @Test
    void ofTheProgrammeOnADay() {
        signIn("marit@movisie.example");
        Paths.open("movisie/verloop/gemeenten?dag=" + jdbc.sql("select max(day) from counted_day").query(String.class).single());
        eachOpensAsMany(figures("verloop/onderdelen"), 60);
    }

    /** The figures of a month add up to what its municipalities tell. */
    @Test
    void ofTheProgrammeAddsUp() {
        signIn("marit@movisie.example");
        Paths.open("movisie/verloop");
        _find(Unfold.class).forEach(unfold -> unfold.setOpened(true));
        var row = Jsoup.parse(_find(Unfold.class).getFirst().getChildren().flatMap(part -> _find(part, Markup.class).stream()).findFirst().orElseThrow()
                .getElement().getProperty("innerHTML")).select("tbody tr").getFirst();
        int done = Integer.parseInt(row.select("td").get(1).text());
        Paths.open(row.select("td a").getFirst().attr("href"));
        int sum = _find(Markup.class).stream().map(markup -> Jsoup.parse(markup.getElement().getProperty("innerHTML"))).flatMap(table -> table.select("tbody tr").stream())
                .mapToInt(line -> Integer.parseInt(line.select("td").getFirst().text())).sum();
        assertThat(sum).isEqualTo(done).isPositive();
    }

    @Test
    void ofWhatIsNew() {
        signIn("marit@movisie.example");
        Paths.open("movisie");
        Map<String, Integer> news = figures("wijzigingen");
        eachOpensAsMany(news, 3);
    }

    @Test
    void ofReachAndOfTheSameKind() {
        signIn("marit@movisie.example");
        Paths.open("movisie/verbanden");
        Map<String, Integer> reach = figures("verbanden/bereik");
        reach.keySet().removeIf(path -> reach.get(path) > 500);
        assertThat(List.copyOf(reach.keySet())).anyMatch(path -> path.contains("silent"));
        eachOpensAsMany(reach, 4);
        Paths.open("movisie/verbanden");
        Map<String, Integer> same = figures("verbanden?");
        assertThat(same).hasSizeGreaterThan(10);
        same.forEach((path, count) -> {
            Paths.open(path);
            assertThat(_find(Markup.class).stream().map(markup -> Jsoup.parse(markup.getElement().getProperty("innerHTML")))
                    .filter(table -> table.select("caption").text().equals(count == 1 ? "1 gemeente" : count + " gemeenten")).map(table -> table.select("tbody tr").size()))
                    .as(path).containsExactly(count);
        });
    }
}
