package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No title and no objective is better than a wrong one. */
class DoubtfulFactsTest {

    @ParameterizedTest
    @ValueSource(strings = {"12 maart 2024", "maandag 3 mei 2024", "Gepubliceerd op 3-5-2024", "Laatst gewijzigd: 1 juni 2025", "Datum 2024-05-03", "3 mei 2024, 10.15 uur",
            "Mei 2024"})
    void takesNoDateForATitle(String date) {
        Reading.Read read = Lossless.read(date + "\n\nDuinrode veilig uit\n\nAmbitie\n\nVeilig.");

        assertThat(read.page().title()).isEqualTo("Duinrode veilig uit");
        assertThat(read.unplaced()).containsExactly(date);
        assertThat(Lossless.read("<h1>" + date + "</h1><h1>Duinrode veilig uit</h1><h2>Ambitie</h2><p>Veilig.</p>").page().title()).isEqualTo("Duinrode veilig uit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zomer 2024 in Duinrode", "Plan van mei 2024 tot eind 2026", "Samen op 12 maart"})
    void takesATitleWithADateInIt(String title) {
        assertThat(Lossless.read(title + "\n\nAmbitie\n\nVeilig.").page().title()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ons doel is en blijft ook daarna: een veilige stad.", "Het doel is niet alleen straffen.", "De ambitie is daarmee duidelijk voor iedereen.",
            "Ons doel is helder.", "Het doel is ook in 2026 nog hetzelfde.", "De belangrijkste doelstelling is, zoals gezegd, een veilige stad.", "De ambitie is om:"})
    void takesNoObjectiveThatBeginsMidSentence(String sentence) {
        Reading.Read read = Lossless.read("Ambitie\n\n" + sentence);

        assertThat(read.facts().mainObjective()).isEmpty();
        assertThat(read.guesses()).noneMatch(guess -> guess.kind() == GuessKind.MAIN_OBJECTIVE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ons doel is en blijft daarna: lopen. Ons doel is een veilige stad voor iedereen. | een veilige stad voor iedereen",
            "De ambitie is dat iedereen veilig thuiskomt. | dat iedereen veilig thuiskomt", "Het doel is om straatintimidatie terug te dringen. | straatintimidatie terug te dringen"})
    void takesTheFirstObjectiveThatIsWhole(String text, String objective) {
        assertThat(Lossless.read("Ambitie\n\n" + text).facts().mainObjective()).isEqualTo(objective);
    }
}
