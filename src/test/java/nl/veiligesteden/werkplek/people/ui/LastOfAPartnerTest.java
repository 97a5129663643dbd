package nl.veiligesteden.werkplek.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import java.util.UUID;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** A task of a partner without people is said to whoever can do something about it, before and after. */
class LastOfAPartnerTest extends ViewTest {

    @Test
    void saysWhatWaitsBeforeTheLastPersonOfAPartnerGoes() {
        signIn("joost@movisie.example");
        Paths.open("movisie/accounts?zoek=Yara");
        _click(_get(Button.class, spec -> spec.withText("Beheren")));
        _click(_get(Button.class, spec -> spec.withText("Toegang beëindigen")));
        assertThat(_get(Confirm.class).getElement().getTextRecursively()).contains("Yara El Idrissi is de laatste bij HALT. 3 taken wachten daar op antwoord.");
    }

    @Test
    void letsTheCoordinatorInviteSomebodyFromTheTaskItself() {
        openTaskWithoutAnybody("noor@hengelo.example");
        assertThat(text()).contains("Bij GGD Twente is niemand die deze taak ziet. Nodig daar iemand uit");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("gemeente/hengelo/team");
    }

    @Test
    void sendsWhoMayNotInviteToTheCoordinator() {
        openTaskWithoutAnybody("daan@hengelo.example");
        assertThat(text()).contains("Vraag uw coördinator om daar iemand uit te nodigen");
    }

    private void openTaskWithoutAnybody(String email) {
        UUID task = jdbc.sql("select id from item where title = 'Aanbod Gezonde School op een rij'").query(UUID.class).single();
        signIn(email);
        UI.getCurrent().navigate("gemeente/hengelo/onderdelen/" + task);
    }

    private static String text() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
