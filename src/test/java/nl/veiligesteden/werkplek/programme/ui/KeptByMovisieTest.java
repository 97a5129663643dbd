package nl.veiligesteden.werkplek.programme.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Movisie keeps for all: periods and target groups. */
class KeptByMovisieTest extends ViewTest {

    @BeforeEach
    void begin() {
        signIn("marit@movisie.example");
    }

    @Test
    void saysWhyAPeriodWithPlansStays() {
        UI.getCurrent().navigate("movisie/perioden");
        press("Verwijderen: 2023–2026");
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_find(Notification.class).getLast().getElement().getProperty("text")).contains("In 2023–2026 staan", "Een periode met plannen blijft bestaan");
    }

    @Test
    void takesATargetGroupOutOfUseAndBack() {
        UI.getCurrent().navigate("movisie/doelgroepen");
        press("Niet meer aanbieden: Omstanders");
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("Niet meer aangeboden");
        press("Weer aanbieden: Omstanders");
        assertThat(_get(Main.class).getElement().getTextRecursively()).doesNotContain("Niet meer aangeboden");
    }

    private static void press(String ariaLabel) {
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter(ariaLabel::equals).isPresent()).findFirst().orElseThrow());
    }
}
