package nl.veiligesteden.werkplek.partners.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.partners.Partners.Organisation;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Movisie's list of the organisations that all share. */
class SharedPartnersViewTest extends ViewTest {

    @BeforeEach
    void openPartners() {
        signIn("marit@movisie.example");
        UI.getCurrent().navigate("movisie/partners");
    }

    @Test
    void mergesTwoRecordsAndTakesThemApartAgain() {
        click("Samenvoegen: Bureau HALT");
        FormDialog dialog = _get(FormDialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("Dit gaat mee van Bureau HALT: 1 gemeente, geen taken, geen mensen");
        _click(_get(dialog, Button.class, spec -> spec.withText("Samenvoegen")));
        @SuppressWarnings("unchecked")
        ComboBox<Organisation> kept = _get(dialog, ComboBox.class);
        assertThat(kept.isInvalid()).isTrue();
        _setValue(kept, jdbc.sql("select id from partner_organisation where slug = 'halt'")
                .query((row, number) -> new Organisation(new PartnerId(row.getObject("id", UUID.class)), "HALT", "halt", 0)).single());
        _click(_get(dialog, Button.class, spec -> spec.withText("Samenvoegen")));
        assertThat(text()).contains("Bureau HALT ging op in HALT", "ook bekend als Bureau HALT");
        click("Maak ongedaan: Bureau HALT samengevoegd");
        _click(_get(_get(Confirm.class), Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(text()).doesNotContain("ging op in", "ook bekend als").contains("Bureau HALT");
    }

    @Test
    void opensTheMunicipalitiesOfAPartnerAndPutsTheWidelyKnownFirst() {
        Paths.open("movisie/partners?volgorde=gemeenten");
        List<Anchor> counts = _find(Anchor.class).stream().filter(link -> link.getHref().startsWith("movisie/partners/") && !link.getHref().equals(PartnersNavigation.READ_SHARED)).toList();
        List<Integer> numbers = counts.stream().map(link -> Integer.valueOf(link.getText().split(" ")[0])).toList();
        assertThat(numbers).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(2);
        Paths.open("movisie/partners/halt?zoek=hengelo");
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains("gemeente/hengelo/partners")
                .anyMatch(href -> href.startsWith("movisie/onderdelen") && href.contains("partner=halt") && href.endsWith("gemeente=hengelo"));
        Paths.open("movisie/partners/bestaat-niet");
        assertThat(_get(H1.class).getText()).isEqualTo("Pagina niet gevonden");
    }

    private static void click(String ariaLabel) {
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter(ariaLabel::equals).isPresent()).findFirst().orElseThrow());
    }

    private static String text() {
        return _get(SharedPartnersView.class).getElement().getTextRecursively();
    }
}
