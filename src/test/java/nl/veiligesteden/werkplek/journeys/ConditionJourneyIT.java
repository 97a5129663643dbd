package nl.veiligesteden.werkplek.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the workspace itself is, and through whom people sign in. */
class ConditionJourneyIT extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "390, DARK", "768, LIGHT", "1440, DARK"})
    void fitsEveryWidthInLightAndDark(int width, ColorScheme scheme) {
        Page page = browser(width, 844, scheme);
        signIn(page, "joost@movisie.example");
        for (String path : List.of("movisie/toestand", "movisie/werkgevers")) {
            open(page, path);
            accessible(page);
            assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth")).as(path + " at " + width).isFalse();
        }
    }

    @Test
    void isLookedAtAgainByKeyboardWithoutLosingThePlace() {
        Page page = signedIn("joost@movisie.example");
        open(page, "movisie/toestand");
        assertThat(page.getByText("Links in mails wijzen naar deze computer.")).isVisible();
        jdbc.sql("replace into job (task_name, task_instance, execution_time, picked, last_success, consecutive_failures, version) values ('audit.link', 'condition', utc_timestamp() + interval 1 hour, false, null, 3, 1)").update();
        Locator again = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opnieuw kijken"));
        again.focus();
        page.keyboard().press("Enter");
        assertThat(page.getByText("3 keer mislukt")).isVisible();
        assertThat(again).isFocused();
        accessible(page);
        assertThat(page.getByText("Opnieuw bekeken").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.getByText("Opnieuw bekeken").first()).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        jdbc.sql("delete from job where task_instance = 'condition'").update();
        again.press("Enter");
        assertThat(page.getByText("3 keer mislukt")).hasCount(0);
        settled(page);
        picture(page, "toestand");
    }
}
