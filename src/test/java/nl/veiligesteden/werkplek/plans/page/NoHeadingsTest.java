package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that only tell by their sentences what follows, and texts that tell nothing: neither is a dead end. */
class NoHeadingsTest {

    private static final String PAGE = """
            Samen veilig uit in Duinrode

            In Duinrode voelt niet iedereen zich veilig op straat.

            De volgende acties voeren wij uit:
            - Toezicht op het plein;
            - Licht in het park.

            Daarnaast lopen er al activiteiten:

            -Les op school
            -Straatgesprekken

            Wij werken samen met deze partners:
            - Politie Duinrode
            - Welzijn Duinrode
            """;

    @Test
    void takesListsThatASentenceAnnouncesForItems() {
        Reading.Read read = Lossless.read(PAGE);

        assertThat(read.page().sections()).extracting(Section::kind).containsExactly(SectionKind.INTRODUCTION, SectionKind.ACTIONS, SectionKind.ACTIVITIES,
                SectionKind.INVOLVED);
        assertThat(SeedPagesTest.items(read.page(), SectionKind.ACTIONS)).isEqualTo(new ItemsSection(SectionKind.ACTIONS, "Acties",
                "De volgende acties voeren wij uit:", List.of(new ItemPart("Toezicht op het plein", "", ";"), new ItemPart("Licht in het park", "", ".")), ""));
        assertThat(SeedPagesTest.items(read.page(), SectionKind.ACTIVITIES).items()).extracting(ItemPart::title).containsExactly("Les op school", "Straatgesprekken");
        assertThat(SeedPagesTest.section(read.page(), InvolvedSection.class).lines()).flatExtracting(InvolvedLine::names)
                .containsExactly("Politie Duinrode", "Welzijn Duinrode");
        assertThat(Seeds.read(new PlanPageWriter().text(read.page())).page()).isEqualTo(read.page());
    }

    @Test
    void marksWhatASentenceAnnouncedAsAGuess() {
        assertThat(Lossless.read(PAGE).guesses()).contains(new Guess(GuessKind.HEADING, "Acties", "ACTIONS"), new Guess(GuessKind.ITEMS, "Acties", "ACTIONS"),
                new Guess(GuessKind.ITEMS, "Activiteiten", "ACTIVITIES"));
    }

    @Test
    void takesNoAnnouncementForAHeadingWhereThePageHasHeadings() {
        Reading.Read read = Lossless.read("Ambitie\n\nWij doen deze acties:\n- Licht\n- Toezicht");

        assertThat(read.page().sections()).extracting(Section::kind).containsExactly(SectionKind.AMBITION);
    }

    @Test
    void leavesWhatStandsUnderAHeadingOfItsOwnThere() {
        PlanPage page = new PlanPage("Duinrode", "Aanpak van gemeente Duinrode", List.of(new TextSection(SectionKind.OTHER, "Overig", "Acties:\n\n• Licht")));

        assertThat(Seeds.read(new PlanPageWriter().html(page)).page()).isEqualTo(page);
        assertThat(Seeds.read(new PlanPageWriter().text(page)).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boodschappen\n- melk\n- brood", "Zomaar een bericht over het weer.", "Resultaten\n\nDrie.", "Nieuws"})
    void handsOverAllOfATextThatIsNotRecognised(String text) {
        Reading.Unrecognised unrecognised = (Reading.Unrecognised) new PlanPageReader().readText(text);

        Lossless.assertNothingLost(text, unrecognised.asText());
    }

    @Test
    void makesASectionOfTextByHand() {
        assertThat(new PlanPageReader().section(SectionKind.ACTIONS, "", "Wij doen dit:\n\n• Licht\n• Toezicht")).isEqualTo(new ItemsSection(SectionKind.ACTIONS,
                "Acties", "Wij doen dit:", List.of(new ItemPart("Licht", "", ""), new ItemPart("Toezicht", "", "")), ""));
        assertThat(new PlanPageReader().section(SectionKind.AMBITION, "Ons doel", "Veilig.")).isEqualTo(new TextSection(SectionKind.AMBITION, "Ons doel", "Veilig."));
    }
}
