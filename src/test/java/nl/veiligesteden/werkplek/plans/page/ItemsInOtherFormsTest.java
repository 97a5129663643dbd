package nl.veiligesteden.werkplek.plans.page;

import static nl.veiligesteden.werkplek.plans.page.Lossless.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions and activities that are no list of bullets. */
class ItemsInOtherFormsTest {

    @Test
    void readsActionsUnderHeadingsOfTheirOwn() {
        Reading.Read read = read("<h1>De aanpak van gemeente Almelo</h1><h2>Acties</h2><h3>Cameratoezicht</h3><p>Op het plein.</p><h3>Licht</h3>");

        assertThat(items(read).items()).containsExactly(new ItemPart("Cameratoezicht", "Op het plein", "."), new ItemPart("Licht", "", ""));
    }

    @Test
    void readsActionsThatAreProse() {
        assertThat(items(read("Acties\n\nWij werken samen.\n\nEn wij luisteren.")))
                .isEqualTo(new ItemsSection(SectionKind.ACTIONS, "Acties", "Wij werken samen.\n\nEn wij luisteren.", List.of(), ""));
    }

    @Test
    void readsActivitiesFromParagraphsWithANameBeforeAColon() {
        ItemsSection expected = new ItemsSection(SectionKind.ACTIVITIES, "Activiteiten", "Dit gebeurt er:", List.of(
                new ItemPart("Nachtlopers", "lopen rond", "."), new ItemPart("Buurtapp", "in elke wijk. Ook in het park", "."),
                new ItemPart("Les op school", "weerbaar: en bewust", "")), "Meer volgt.");
        for (String text : List.of(
                "Activiteiten\n\nDit gebeurt er:\n\nNachtlopers: lopen rond.\n\nBuurtapp: in elke wijk.\n\nOok in het park.\n\nLes op school: weerbaar: en bewust\n\nMeer volgt.",
                "Activiteiten\nDit gebeurt er:\n**Nachtlopers:** lopen rond.\n**Buurtapp**: in elke wijk.\nOok in het park.\n**Les op school:** weerbaar: en bewust\nMeer volgt.",
                "<h2>Activiteiten</h2><p>Dit gebeurt er:</p><p><strong>Nachtlopers:</strong> lopen rond.</p><p><b>Buurtapp</b>: in elke wijk.</p><p>Ook in het park.</p>"
                        + "<p><strong>Les op school: </strong>weerbaar: en bewust</p><p>Meer volgt.</p>")) {
            Reading.Read read = read(text);
            assertThat(items(read)).as(text).isEqualTo(expected);
            assertThat(read.guesses()).contains(new Guess(GuessKind.ITEMS, "Activiteiten", "ACTIVITIES"));
            assertThat(read(new PlanPageWriter().html(read.page())).page()).isEqualTo(read.page());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nachtlopers: lopen rond.\n\nEn verder niets.", "Dit doen wij: lopen.\n\nHet volgende: praten.",
            "Nachtlopers: lopen rond.\n\nWij doen nog meer. Namelijk: lessen.", "Zie www.hengelo.example: lees.\n\nDe tijd: om 20:30."})
    void leavesOtherParagraphsWithAColonAlone(String paragraphs) {
        assertThat(items(read("Acties\n\n" + paragraphs)))
                .isEqualTo(new ItemsSection(SectionKind.ACTIONS, "Acties", paragraphs, List.of(), ""));
    }

    @Test
    void paragraphsThatWereToldToBeTextStayText() {
        PlanPage page = new PlanPage("Hengelo", "", List.of(new ItemsSection(SectionKind.ACTIONS, "", "Nachtlopers: lopen.\n\nBuurtapp: overal.", List.of(), "")));

        assertThat(read(new PlanPageWriter().text(page)).page()).isEqualTo(page);
        assertThat(read(new PlanPageWriter().html(page)).page()).isEqualTo(page);
    }

    @Test
    void keepsASecondListInTheClosingAndSaysSo() {
        Reading.Read read = read("Acties\n\n• Licht\n\nEn later:\n\n• Toezicht\n  • in het park");

        assertThat(items(read).items()).hasSize(1);
        assertThat(items(read).closing()).isEqualTo("En later:\n\n• Toezicht\n  • in het park");
        assertThat(read.guesses()).contains(new Guess(GuessKind.MORE_ITEMS, "Acties", "ACTIONS"));
    }

    private static ItemsSection items(Reading.Read read) {
        return SeedPagesTest.section(read.page(), ItemsSection.class);
    }
}
