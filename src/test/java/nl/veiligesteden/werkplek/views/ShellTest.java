package nl.veiligesteden.werkplek.views;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** What stands around a page that does not exist. */
class ShellTest extends ViewTest {

    @Test
    void keepsTheNavigationOfAKnownPlaceAroundAPageThatDoesNotExist() {
        signIn("daan@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/onderdelen/geen-id");
        assertThat(_get(H1.class).getText()).isEqualTo("Pagina niet gevonden");
        assertThat(_find(AppLayout.class)).hasSize(1);
        assertThat(_find(SideNav.class)).hasSize(1);
    }

    @Test
    void tellsNothingOfAPlaceThatIsNotTheirs() {
        for (String email : new String[] {"daan@hengelo.example", "marit@movisie.example"}) {
            signIn(email);
            UI.getCurrent().navigate(email.startsWith("daan") ? "gemeente/enschede" : "gemeente/bestaat-niet");
            assertThat(_get(H1.class).getText()).isEqualTo("Pagina niet gevonden");
            assertThat(_get(SideNav.class).getItems()).extracting(SideNavItem::getLabel).contains("Mijn werk").doesNotContain("Gemeente Enschede", "Dashboard",
                    "Plan van aanpak");
            assertThat(title()).isEqualTo("Pagina niet gevonden – Werkplek Veilige Steden");
        }
    }

    private static String title() {
        MockVaadin.clientRoundtrip(false);
        return UI.getCurrent().getInternals().getTitle();
    }
}
