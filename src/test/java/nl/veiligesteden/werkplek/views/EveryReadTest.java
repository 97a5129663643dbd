package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever opens a page with other people's addresses stands in the audit trail: found by what stands on the pages, whoever made them. */
class EveryReadTest extends ViewTest {

    /** A mail address, a telephone number or an address on the internet, as {@link EveryFileTest} finds them in files. */
    private static final Pattern REACHES = Pattern.compile("[\\w.]+@[\\w.-]+\\.\\w+|\\b0\\d(?: ?\\d){8}\\b|\\b(\\d{1,3}\\.){3}\\d{1,3}\\b");

    /** What a person did. */
    private static final String OWN = "mijn-";

    @ParameterizedTest
    @MethodSource("nl.veiligesteden.werkplek.views.EveryViewTest#people")
    void aPageThatTellsHowToReachSomebodyIsInTheTrailOfReads(String email) {
        signIn(email);
        Set<String> untold = new TreeSet<>();
        for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).filter(path -> !path.startsWith(OWN)).toList()) {
            Paths.open(EveryViewTest.address(jdbc, path));
            MockVaadin.clientRoundtrip(false);
            HasElement view = UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
            if (!view.getClass().isAnnotationPresent(ShowsPeople.class)) {
                Matcher found = REACHES.matcher(PageText.of(view.getElement()));
                while (found.find()) {
                    if (!found.group().equals(email)) {
                        untold.add(view.getClass().getSimpleName() + " shows " + found.group());
                    }
                }
            }
        }
        assertThat(untold).as(email).isEmpty();
    }

    @Test
    void eachReadStandsThereOnceAnHourWithTheMunicipality() {
        signIn("noor@hengelo.example");
        Paths.open("gemeente/hengelo/team");
        Paths.open("gemeente/hengelo");
        Paths.open("gemeente/hengelo/team");
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry a join municipality m on m.id = a.municipality_id where a.action = 'people.read' and m.slug = 'hengelo' and a.changes like '%Team%'
                        and a.actor_id = (select id from account where email = 'noor@hengelo.example')""").query(Integer.class).single()).isOne();
        signIn("yara@halt.example");
        Paths.open("gemeente/hengelo/team");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'people.read' and changes like '%Team%' and actor_id = (select id from account where email = 'yara@halt.example')").query(Integer.class).single())
                .as("who was shown nothing").isZero();
    }
}
