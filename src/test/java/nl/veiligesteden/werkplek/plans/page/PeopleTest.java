package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list of people says whom the plan is for; it is no list of things that are done. */
class PeopleTest {

    @Test
    void listOfPeopleUnderActivitiesIsTargetGroups() {
        Reading.Read read = Lossless.read("""
                Activiteiten

                Wij richten ons op:
                • Jongeren op school,
                • Vrouwen in de openbare ruimte;
                • studenten die uitgaan en
                • professionals (boa’s, portiers)

                Dit doen we in het hele jaar:
                • Les op school;
                • Een buurtgesprek, en
                • Portiers trainen.
                """);
        ItemsSection section = SeedPagesTest.section(read.page(), ItemsSection.class);

        assertThat(section.items()).extracting(ItemPart::title).containsExactly("Les op school", "Een buurtgesprek", "Portiers trainen");
        assertThat(section.intro()).contains("• Jongeren op school", "• studenten die uitgaan");
        assertThat(read.facts().targetGroups()).contains("YOUNG_PEOPLE", "WOMEN_AND_GIRLS", "STUDENTS", "PROFESSIONALS");
        assertThat(read.guesses()).contains(new Guess(GuessKind.PEOPLE, "Activiteiten", "Jongeren op school; Vrouwen in de openbare ruimte; "
                + "studenten die uitgaan; professionals (boa’s, portiers)"));
    }

    @Test
    void listOfPeopleUnderTheApproachIsNoListOfPillars() {
        Reading.Read read = Lossless.read("Aanpak\n\nVoor wie:\n- Meisjes en vrouwen\n- Lhbtiq+ personen\n- Omstanders\n\nHoe:\n- Vooraf: weten\n- Na: zorgen");
        ApproachSection approach = SeedPagesTest.section(read.page(), ApproachSection.class);

        assertThat(approach.pillars()).extracting(PillarPart::name).containsExactly("Vooraf", "Na");
        assertThat(read.facts().targetGroups()).containsExactly("WOMEN_AND_GIRLS", "LHBTIQ", "BYSTANDERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jongeren weerbaar maken", "Jongeren: lessen op school", "Vrouwen in hun kracht zetten", "Studentenavond", "Professionals trainen",
            "Jongerenwerk op straat", "Mensen op straat aanspreken", "Bewoners in de wijk voorlichten"})
    void keepsWhatIsDoneForPeople(String item) {
        Reading.Read read = Lossless.read("Activiteiten\n\n• " + item + "\n• Studenten");

        assertThat(SeedPagesTest.section(read.page(), ItemsSection.class).items()).hasSize(2);
    }

    @Test
    void keepsActivitiesThatAPersonCalledAfterPeople() {
        PlanPage page = new PlanPage("Hengelo", "De aanpak van Gemeente Hengelo", List.of(new ItemsSection(SectionKind.ACTIVITIES, "Activiteiten", "",
                List.of(new ItemPart("Jongeren op school", "", ";"), new ItemPart("Studenten", "", ".")), "")));

        assertThat(Seeds.read(new PlanPageWriter().text(page)).page()).isEqualTo(page);
        assertThat(Seeds.read(new PlanPageWriter().html(page)).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Toezicht en | Toezicht | ' en'", "Toezicht, en | Toezicht | ', en'", "Toezicht; en | Toezicht | '; en'", "Toezicht, | Toezicht | ','",
            "Toezicht; | Toezicht | ';'", "Licht en geluid | Licht en geluid | ''"})
    void takesWhatJoinsAnItemToTheNextOffItsTitle(String line, String title, String ending) {
        ItemPart item = SeedPagesTest.section(Lossless.read("Acties\n\n• " + line + "\n• Verlichting").page(), ItemsSection.class).items().getFirst();

        assertThat(item).isEqualTo(new ItemPart(title, "", ending));
        assertThat(item.title()).isEqualTo(title);
        assertThat(item.ending()).isEqualTo(ending);
    }
}
