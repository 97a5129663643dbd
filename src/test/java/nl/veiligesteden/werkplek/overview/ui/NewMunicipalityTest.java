package nl.veiligesteden.werkplek.overview.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A municipality without a plan, seen by Movisie: nothing that only its coordinator could do. */
class NewMunicipalityTest extends ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"gemeente/delft", "gemeente/delft/plan", "gemeente/delft/onderdelen"})
    void speaksToMovisie(String path) {
        signIn("marit@movisie.example");
        UI.getCurrent().navigate(path);
        String text = _get(Main.class).getElement().getTextRecursively();
        assertThat(text).contains("U kijkt mee met gemeente Delft").doesNotContain("uw coördinator", "uw gemeente", "Importeer uw", "Begin leeg");
        assertThat(text).contains("De coördinator van gemeente Delft");
    }

    @Test
    void leadsToWhoTheCoordinatorIs() {
        signIn("marit@movisie.example");
        UI.getCurrent().navigate("gemeente/delft");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("gemeente/delft/team");
    }
}
