package nl.veiligesteden.werkplek.plans.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** The plan as a document and its public page, as the people of a municipality find them. */
class PlanViewsTest extends ViewTest {

    private static final String COORDINATOR = "femke@enschede.example";

    @Test
    void coordinatorEditsASectionInPlace() {
        signIn(COORDINATOR);
        open("gemeente/enschede/plan");
        click("Bewerken: Ambitie");
        String before = _get(TextArea.class, spec -> spec.withLabel("Tekst")).getValue();
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst")), before + "\n\nEn een nieuwe alinea.");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(text()).contains("En een nieuwe alinea.");
        assertThat(_find(InPlaceForm.class)).isEmpty();
        open("gemeente/enschede/plan/openbare-pagina");
        assertThat(_get(Article.class).getElement().getOuterHTML()).contains("En een nieuwe alinea.");
    }

    @Test
    void olderTextOfASectionIsPutBack() {
        signIn("noor@hengelo.example");
        open("gemeente/hengelo/plan");
        click("Bewerken: Ambitie");
        TextArea body = _get(TextArea.class, spec -> spec.withLabel("Tekst"));
        String before = body.getValue();
        _setValue(body, "Iets heel anders.");
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        click("Versies: Ambitie");
        assertThat(_get(H1.class).getText()).isEqualTo("Versies: Ambitie");
        Details difference = _find(Details.class, spec -> spec.withPredicate(one -> one.getSummaryText().equals("Verschil met de versie ervoor"))).getFirst();
        difference.setOpened(true);
        assertThat(difference.getElement().getTextRecursively()).contains("nieuw: Iets heel anders.", "weg: ");
        _click(_find(Button.class, spec -> spec.withText("Zet deze versie terug")).getFirst());
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Zet deze versie terug")));
        open("gemeente/hengelo/plan");
        assertThat(text()).contains(before.lines().findFirst().orElseThrow()).doesNotContain("Iets heel anders.");
    }

    @Test
    void readerSeesVersionsAndPutsNothingBack() {
        signIn("ilse@hengelo.example");
        open("gemeente/hengelo/plan");
        click("Versies: Ambitie");
        assertThat(_get(H1.class).getText()).isEqualTo("Versies: Ambitie");
        assertThat(buttons()).doesNotContain("Zet deze versie terug");
    }

    @Test
    void strandWithoutWordsIsRefusedAndStaysInTheForm() {
        signIn("noor@hengelo.example");
        open("gemeente/hengelo/plan");
        _click(_find(Button.class).stream().filter(button -> button.getText().equals("+ Inzetlijn")).findFirst().orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Opslaan")));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Inzetlijn")).isInvalid()).isTrue();
    }

    @Test
    void officerEditsButNeitherImportsNorAdopts() {
        signIn("daan@hengelo.example");
        open("gemeente/hengelo/plan");
        assertThat(buttons()).contains("Bewerken", "Openbare pagina").doesNotContain("Importeren", "Plan afsluiten");
        open("gemeente/hengelo/plan/importeren");
        assertThat(_get(H1.class).getText()).isEqualTo("Pagina niet gevonden");
    }

    @Test
    void readerReadsOnly() {
        signIn("ilse@hengelo.example");
        open("gemeente/hengelo/plan");
        assertThat(buttons()).doesNotContain("Bewerken", "+ Pijler", "+ Actie", "Importeren");
    }

    @Test
    void strandIsRemovedAfterSayingWhereItsWorkGoes() {
        signIn("noor@hengelo.example");
        open("gemeente/hengelo/plan");
        click("Bewerken: Meldingsbereidheid vergroten");
        click("Verwijderen: Meldingsbereidheid vergroten");
        Dialog dialog = _get(Dialog.class);
        assertThat(dialog.getElement().getTextRecursively()).contains("Meldingsbereidheid vergroten").containsPattern("Wat eronder hangt|Er hangt geen werk onder");
        _click(_get(dialog, Button.class, spec -> spec.withText("Verwijderen")));
        assertThat(text()).doesNotContain("Meldingsbereidheid vergroten");
    }

    @Test
    void closedPlanOffersNothingToEdit() {
        signIn("noor@hengelo.example");
        jdbc.sql("update plan set state = 'CLOSED' where municipality_id = (select id from municipality where slug = 'hengelo')").update();
        try {
            open("gemeente/hengelo/plan");
            assertThat(buttons()).doesNotContain("Bewerken", "+ Pijler", "+ Inzetlijn").contains("Openbare pagina");
        } finally {
            jdbc.sql("update plan set state = 'ADOPTED' where municipality_id = (select id from municipality where slug = 'hengelo')").update();
        }
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static void click(String ariaLabel) {
        _click(_find(Button.class).stream().filter(button -> button.getAriaLabel().filter(ariaLabel::equals).isPresent()).findFirst().orElseThrow());
    }

    private static List<String> buttons() {
        return _find(Button.class).stream().map(Button::getText).toList();
    }

    private static String text() {
        Component view = _get(PlanView.class);
        return view.getElement().getTextRecursively();
    }
}
