package nl.veiligesteden.werkplek.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typed word may mean. */
class VocabularyTest {

    private final Vocabulary vocabulary = new Vocabulary(Stream.of("Lessen weerbaarheid op vier scholen", "Cafés en de camera’s in de straten", "Omstanders", "Yara"));

    private List<String> formsOf(String typed) {
        return vocabulary.forms(typed, Meanings.NONE).words().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"school, scholen", "straat, straten", "omstander, omstander", "weerbaar, weerbaarheid"})
    void findsOtherInflections(String typed, String form) {
        assertThat(formsOf(typed)).contains(typed).anyMatch(one -> form.startsWith(one) || one.equals(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"weerbarheid", "weerbaarrheid", "weerbaaheid", "weerbaahreid", "weerbaarxeid", "xeerbaarheid", "weerbx"})
    void findsAWordThatIsOneErrorAway(String typed) {
        assertThat(formsOf(typed)).contains("weerbaarheid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weerbrheid", "zzerbaarheid", "xyz"})
    void doesNotFindWhatIsFurtherAway(String typed) {
        assertThat(formsOf(typed)).containsExactly(typed);
    }

    @Test
    void findsThePartsOfACompoundThatOccursNowhere() {
        assertThat(formsOf("weerbaarheidslessen")).containsExactly("weerbaarheidslessen", "weerbaarheid", "lessen");
        assertThat(formsOf("cameratoezicht")).containsExactly("cameratoezicht", "camera");
    }

    @Test
    void leavesAWordAloneThatOccurs() {
        assertThat(formsOf("omst")).containsExactly("omst");
        assertThat(formsOf("stan")).containsExactly("stan");
    }

    @Test
    void readsCapitalsAccentsAndSignsAway() {
        assertThat(vocabulary.forms("  CAFÉS, camera’s! ", Meanings.NONE).words()).extracting(List::getFirst).containsExactly("cafes", "camera", "s");
    }
}
