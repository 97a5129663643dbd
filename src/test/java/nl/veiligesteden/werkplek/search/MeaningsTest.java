package nl.veiligesteden.werkplek.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean the same, in whatever inflection, alone or as an expression. */
class MeaningsTest {

    private final Meanings meanings = new Meanings(List.of(List.of("boa", "buitengewoon opsporingsambtenaar", "opsporingsambtenaar"), List.of("training", "scholing")));

    @ParameterizedTest
    @CsvSource({"training, scholing", "scholingen, training", "boa, buitengewoon opsporingsambtenaar", "opsporingsambtenaren, boa", "BOA, opsporingsambtenar"})
    void knowsWhatElseAWordIsCalled(String typed, String other) {
        assertThat(meanings.of(Vocabulary.split(typed), 0)).contains(other);
    }

    @Test
    void knowsEachWordOfAnExpression() {
        List<String> typed = Vocabulary.split("nieuwe buitengewoon opsporingsambtenaren gezocht");
        assertThat(meanings.of(typed, 1)).contains("boa");
        assertThat(meanings.of(typed, 2)).contains("boa");
        assertThat(meanings.of(typed, 0)).isEmpty();
        assertThat(meanings.of(typed, 3)).isEmpty();
    }

    @Test
    void doesNotRepeatWhatWasTyped() {
        assertThat(meanings.of(List.of("training"), 0)).containsExactly("scholing");
        assertThat(meanings.of(List.of("buitengewoon"), 0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"boa | number", "boa, BOA | number", "boa, ov | short", "a, b, c | short", "boa, een twee drie vier vijf | long", "'' | number",
        "aaa,bbb,ccc,ddd,eee,fff,ggg,hhh,iii | number"})
    void refusesWhatIsNoGroupOfWords(String typed, String why) {
        assertThatThrownBy(() -> new SameWordsDraft(typed)).hasMessageContaining("invalid.same-words." + why);
    }

    @Test
    void takesEachWordOnce() {
        assertThat(new SameWordsDraft(" Boa ;boa,  buitengewoon   opsporingsambtenaar\nboa’s").words()).isEqualTo("Boa, buitengewoon opsporingsambtenaar, boa’s");
    }
}
