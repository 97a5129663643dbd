package nl.veiligesteden.werkplek.plans.intake.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;

/** The import of a page, as a coordinator finds it. */
class ImportViewTest extends ViewTest {

    private static final String COORDINATOR = "femke@enschede.example";
    private static final String PAGE = """
            De aanpak van Gemeente Enschede

            Ambitie

            Iedereen komt veilig thuis.

            Acties

            • Licht op het station.

            Activiteiten

            • Les op school.
            """;
    private static final String IN_OLD_PLAN = """
             join plan pl on pl.id = i.plan_id join programme_period pp on pp.id = pl.period_id join municipality mu on mu.id = i.municipality_id
            where pp.slug = '2020-2022' and mu.slug = 'enschede'""";

    @Test
    void textThatIsNoPlanPageStaysAndCanGoOnByHand() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate("gemeente/enschede/plan/importeren", QueryParameters.of("periode", "2020-2022"));
        TextArea field = _get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina"));
        _setValue(field, "Wij lopen ’s avonds rond.\n\n- Licht op het plein\n- Les op school");
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        assertThat(_get(Banner.class).getElement().getTextRecursively()).contains("geen pagina van een plan");
        assertThat(field.getValue()).contains("Licht op het plein");
        _click(_get(Button.class, spec -> spec.withText("Toch verder met deze tekst")));
        choose(_get(Select.class, spec -> spec.withLabel("Soort onderdeel")), "Acties");
        assertThat(_get(ImportReview.class).page().sections()).containsExactly(new ItemsSection(SectionKind.ACTIONS, "Acties", "Wij lopen ’s avonds rond.",
                List.of(new ItemPart("Licht op het plein", "", ""), new ItemPart("Les op school", "", "")), ""));
    }

    @Test
    void anotherMunicipalitysPageNeedsATypedYes() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate("gemeente/enschede/plan/importeren", QueryParameters.of("periode", "2020-2022"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")), PAGE.replace("Enschede", "Almelo"));
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        assertThat(_find(ImportReview.class)).isEmpty();
        assertThat(_get(Banner.class).getElement().getTextRecursively()).contains("Deze pagina is van gemeente Almelo en niet van gemeente Enschede.");
        TextField typed = _get(TextField.class, spec -> spec.withLabel("Typ Almelo of ja om toch verder te gaan"));
        for (String wrong : List.of("", "nee", "Enschede")) {
            _setValue(typed, wrong);
            _click(_get(Button.class, spec -> spec.withText("Toch verder")));
            assertThat(typed.isInvalid()).isTrue();
            assertThat(_find(ImportReview.class)).isEmpty();
        }
        _setValue(typed, " almelo");
        _click(_get(Button.class, spec -> spec.withText("Toch verder")));
        assertThat(_get(ImportReview.class).page().municipality()).isEqualTo("Almelo");
    }

    @Test
    void warnsOfContactDataInWhatIsImported() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate("gemeente/enschede/plan/importeren", QueryParameters.of("periode", "2020-2022"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")),
                PAGE + "\nBetrokken partijen\n\n• Contactpersoon: Els de Groot, 06 12345678, els@enschede.example");
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        assertThat(_find(Banner.class).stream().map(banner -> banner.getElement().getTextRecursively()).toList().toString())
                .contains("In deze tekst staan persoonsgegevens: een telefoonnummer, een e-mailadres.");
    }

    @Test
    void previewIsCorrectedAndStored() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate("gemeente/enschede/plan/importeren", QueryParameters.of("periode", "2020-2022"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")), PAGE);
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        assertThat(items()).isZero();
        TextField title = _find(TextField.class, spec -> spec.withLabel("Titel")).getFirst();
        _setValue(title, "Licht op het plein");
        Select<?> fate = _find(Select.class, spec -> spec.withLabel("Wordt")).getLast();
        choose(fate, "Actie");
        _click(_get(Button.class, spec -> spec.withText("Plan opslaan")));
        assertThat(text()).contains("Iedereen komt veilig thuis.", "Licht op het plein", "Les op school");
        assertThat(jdbc.sql("select group_concat(i.kind, ' ', i.title order by i.position) from item i" + IN_OLD_PLAN).query(String.class).single())
                .isEqualTo("ACTION Licht op het plein,ACTION Les op school");
    }

    @Test
    void paragraphsTakenForItemsCanStayText() {
        signIn(COORDINATOR);
        UI.getCurrent().navigate("gemeente/enschede/plan/importeren", QueryParameters.of("periode", "2020-2022"));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")), "Ambitie\n\nVeilig.\n\nActies\n\nNachtlopers: lopen rond.\n\nBuurtapp: in elke wijk.");
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        assertThat(_find(TextField.class, spec -> spec.withLabel("Titel")).stream().map(TextField::getValue)).contains("Nachtlopers", "Buurtapp");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Dit zijn geen acties of activiteiten: bewaar alles als tekst")), true);
        PlanPage page = _get(ImportReview.class).page();
        assertThat(page.sections().getLast()).isEqualTo(new ItemsSection(SectionKind.ACTIONS, "Acties",
                "Nachtlopers: lopen rond.\n\nBuurtapp: in elke wijk.", List.of(), ""));
    }

    @Test
    void tooLongAnObjectiveIsRefusedAtItsFieldAndStoresNothing() {
        signIn(COORDINATOR);
        open("gemeente/enschede/plan/importeren");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")), PAGE);
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        assertThat(_find(Banner.class).stream().map(banner -> banner.getElement().getTextRecursively()).toList().toString()).contains("Dit plan is vastgesteld op");
        TextArea objective = _get(TextArea.class, spec -> spec.withLabel("Hoofddoel"));
        _setValue(objective, "x".repeat(20_001));
        _click(_get(Button.class, spec -> spec.withText("Plan opslaan")));
        assertThat(objective.isInvalid()).isTrue();
        assertThat(objective.getErrorMessage()).isEqualTo("Deze tekst is te lang. Maak die korter.");
        assertThat(objective.getValue()).hasSize(20_001);
    }

    @Test
    void importShowsTheDifferencesAnewWhenSomebodyChangedThePlanMeanwhile() {
        signIn("noor@hengelo.example");
        open("gemeente/hengelo/plan/importeren");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")), PAGE.replace("Enschede", "Hengelo"));
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        TextField title = _find(TextField.class, spec -> spec.withLabel("Titel")).getFirst();
        _setValue(title, "Mijn correctie");
        UUID pillar = jdbc.sql("select p.id from pillar p join municipality m on m.id = p.municipality_id where m.slug = 'hengelo' limit 1").query(UUID.class).single();
        jdbc.sql("update pillar set explanation = concat(explanation, ' '), version = version + 1 where id = :id").param("id", pillar).update();
        _click(_get(Button.class, spec -> spec.withText("Plan opslaan")));
        assertThat(_find(Banner.class).stream().map(banner -> banner.getElement().getTextRecursively()).toList().toString())
                .contains("Iemand heeft het plan gewijzigd terwijl u keek");
        assertThat(title.getValue()).isEqualTo("Mijn correctie");
        assertThat(jdbc.sql("select count(*) from item where title = 'Mijn correctie'").query(Integer.class).single()).isZero();
    }

    @Test
    void importOverAnAdoptedPlanIsTakenBack() {
        signIn("noor@hengelo.example");
        open("gemeente/hengelo/plan/importeren");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Tekst van de pagina")), PAGE.replace("Enschede", "Hengelo").replace("Licht op het station", "Toevoeging van deze proef"));
        _click(_get(Button.class, spec -> spec.withText("Bekijken wat het wordt")));
        _click(_get(Button.class, spec -> spec.withText("Plan opslaan")));
        assertThat(text()).contains("Toevoeging van deze proef");
        _click(_get(Button.class, spec -> spec.withText("Eerdere imports")));
        assertThat(text()).contains("Noor", "Toevoeging van deze proef", "Iedereen komt veilig thuis.");
        _click(_get(Button.class, spec -> spec.withText("Import terugdraaien")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Import terugdraaien")));
        assertThat(text()).contains("De import is helemaal teruggedraaid.", "Teruggedraaid op");
        open("gemeente/hengelo/plan");
        assertThat(text()).doesNotContain("Toevoeging van deze proef", "Iedereen komt veilig thuis.");
    }

    private int items() {
        return jdbc.sql("select count(*) from item i" + IN_OLD_PLAN).query(Integer.class).single();
    }

    private static <T> void choose(Select<T> select, String label) {
        select.setValue(select.getListDataView().getItems().filter(item -> select.getItemLabelGenerator().apply(item).equals(label)).findFirst().orElseThrow());
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String text() {
        return _get(Main.class, spec -> spec.withId("inhoud")).getElement().getTextRecursively();
    }
}
