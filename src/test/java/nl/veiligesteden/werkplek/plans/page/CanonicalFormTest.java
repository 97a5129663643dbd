package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'Licht.'   | ''        | ''  | Licht   | ''      | .",
        "'Licht:'   | ''        | ''  | Licht   | ''      | ''",
        "'Licht'    | 'in park;'| ''  | Licht   | in park | ;",
        "' Licht  ' | ''        | ';' | Licht   | ''      | ;",
        "'enz...'   | ''        | ''  | enz..   | ''      | .",
        "'.'        | ''        | ''  | .       | ''      | ''",
        "'Licht'    | '•'       | ''  | Licht   | ''      | ''"})
    void putsTheClosingMarkOfAnItemInItsEnding(String title, String explanation, String ending, String t, String e, String end) {
        ItemPart item = new ItemPart(title, explanation, ending);

        assertThat(List.of(item.title(), item.explanation(), item.ending())).containsExactly(t, e, end);
    }

    @Test
    void bringsProseIntoOneForm() {
        assertThat(Prose.canonical("Eerste\u00A0 alinea\r\nTweede\n- punt\n    – dieper\n\n\n* punt\n•\n\nDerde\u200B"))
                .isEqualTo("Eerste alinea\n\nTweede\n\n• punt\n  • dieper\n• punt\n\nDerde");
    }

    @Test
    void refusesAnItemWithoutWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemPart(" ", "uitleg", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemPart("•", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new StrandPart("- -", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemPart("Licht", "", "!"));
        assertThatIllegalArgumentException().isThrownBy(() -> new InvolvedLine(InvolvedKind.OTHER, "", " ", false, List.of()));
    }

    @Test
    void keepsAllProseInTheIntroWhenThereAreNoItems() {
        assertThat(new ItemsSection(SectionKind.ACTIONS, "", "Eerst.", List.of(), "Daarna."))
                .isEqualTo(new ItemsSection(SectionKind.ACTIONS, "Acties", "Eerst.\n\nDaarna.", List.of(), ""));
    }

    @Test
    void givesAHeadingToWhatCannotDoWithoutOne() {
        TextSection introduction = new TextSection(SectionKind.INTRODUCTION, "", "Tekst.");
        TextSection nothing = new TextSection(SectionKind.INTRODUCTION, " ", "");

        assertThat(new PlanPage("Hengelo", " ", List.of(nothing, introduction, introduction)).sections())
                .extracting(Section::heading).containsExactly("", "Inleiding");
        assertThat(new PlanPage("Hengelo", " ", List.of()).title()).isEqualTo("De aanpak van gemeente Hengelo");
    }

    @Test
    void partsALabelFromItsTextAtTheFirstColon() {
        InvolvedLine line = new InvolvedLine(InvolvedKind.OTHER, "", "Kennis: Kennispunt: Twente", false, List.of("a;b", " "));

        assertThat(line.label()).isEqualTo("Kennis");
        assertThat(line.text()).isEqualTo("Kennispunt: Twente");
        assertThat(line.names()).containsExactly("a,b");
    }
}
