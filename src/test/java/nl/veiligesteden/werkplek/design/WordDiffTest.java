package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class WordDiffTest {

    @Test
    void marksTheWordsThatDiffer() {
        assertThat(WordDiff.of("Iedereen voelt zich veilig op straat.", "Iedereen is veilig op straat, ook ’s nachts.")).extracting(piece -> piece.kind() + " " + piece.text().strip())
                .containsExactly("SAME Iedereen", "GONE voelt zich", "NEW is", "SAME veilig op", "GONE straat.", "NEW straat, ook ’s nachts.");
        assertThat(WordDiff.of("", "")).isEmpty();
        assertThat(WordDiff.of("", "a b")).containsExactly(new WordDiff.Piece(WordDiff.Kind.NEW, "a b"));
        assertThat(WordDiff.of("a b", "a\n\nb")).extracting(WordDiff.Piece::kind).containsOnly(WordDiff.Kind.SAME);
    }

    @Test
    void piecesMakeBothTexts() {
        Gen<String> texts = lists().of(integers().between(0, 4)).ofSizeBetween(0, 12)
                .map(words -> words.stream().map(word -> "w" + word).collect(Collectors.joining(" ")));
        qt().withExamples(500).forAll(texts, texts).checkAssert((before, after) -> {
            List<WordDiff.Piece> pieces = WordDiff.of(before, after);
            assertThat(text(pieces, WordDiff.Kind.GONE)).isEqualTo(after);
            assertThat(text(pieces, WordDiff.Kind.NEW).replaceAll("\\s+", "")).isEqualTo(before.replaceAll("\\s+", ""));
        });
    }

    @Test
    void longTextsAreToldAsAWhole() {
        String before = "oud ".repeat(20_000);
        String after = "nieuw ".repeat(20_000);
        assertThatCode(() -> assertThat(WordDiff.of(before, after)).extracting(WordDiff.Piece::kind)
                .containsExactly(WordDiff.Kind.GONE, WordDiff.Kind.NEW)).doesNotThrowAnyException();
    }

    @Test
    void makesTwoEditsOne() {
        String base = "Iedereen voelt zich veilig op straat. Wij meten dat elk jaar.";
        assertThat(WordDiff.merged(base, base.replace("elk jaar", "twee keer per jaar"), base.replace("Iedereen", "Ieder mens")))
                .isEqualTo("Ieder mens voelt zich veilig op straat. Wij meten dat twee keer per jaar.");
        assertThat(WordDiff.merged(base, base.replace("straat", "het plein"), base.replace("straat", "de markt")))
                .isEqualTo("Iedereen voelt zich veilig op de markt. het plein. Wij meten dat elk jaar.");
        assertThat(WordDiff.merged("", "Van mij.", "Van hen.")).isEqualTo("Van hen.\n\nVan mij.");
    }

    /** Whatever the edits: what only one side changed stands as that side has it. */
    @Test
    void anEditMergedWithNoneIsThatEdit() {
        Gen<String> texts = lists().of(integers().between(0, 4)).ofSizeBetween(0, 12).map(words -> words.stream().map(word -> "w" + word).collect(Collectors.joining(" ")));
        qt().withExamples(500).forAll(texts, texts).checkAssert((base, edit) -> {
            assertThat(WordDiff.merged(base, edit, base)).isEqualTo(edit);
            assertThat(WordDiff.merged(base, base, edit)).isEqualTo(edit);
            assertThat(WordDiff.merged(base, edit, edit)).isEqualTo(edit);
        });
    }

    private static String text(List<WordDiff.Piece> pieces, WordDiff.Kind without) {
        return pieces.stream().filter(piece -> piece.kind() != without).map(WordDiff.Piece::text).collect(Collectors.joining());
    }
}
