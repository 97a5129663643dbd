package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/** Whatever a page holds, reading what was written gives the same page. */
class RoundTripTest {

    private static final int EXAMPLES = Integer.getInteger("roundtrip.examples", 1500);

    private final PlanPageReader reader = new PlanPageReader();
    private final PlanPageWriter writer = new PlanPageWriter();

    @Test
    void textReadsBackAsThePageThatWasWritten() {
        everyPage(Plans.page(), EXAMPLES, page -> assertSame(writer.text(page), page));
    }

    @Test
    void htmlReadsBackAsThePageThatWasWritten() {
        everyPage(Plans.page(), EXAMPLES, page -> assertSame(writer.html(page), page));
    }

    @Test
    void documentReadsBackFromItsBytes() {
        everyPage(Plans.page(), EXAMPLES / 5, page -> {
            byte[] content = writer.htmlDocument(page).getBytes(StandardCharsets.UTF_8);
            assertThat(((Reading.Read) reader.read(content, "plan.html")).page()).isEqualTo(page);
        });
    }

    @Test
    void writtenPageLeavesNoLineUnplacedOrSkipped() {
        everyPage(Plans.page(), EXAMPLES / 3, page -> {
            Reading.Read read = read(writer.text(page));
            assertThat(read.unplaced()).isEmpty();
            assertThat(read.skipped()).isEmpty();
        });
    }

    @Test
    void fourHundredItemsReadBack() {
        everyPage(Plans.largePage(), 20, page -> {
            assertSame(writer.text(page), page);
            assertSame(writer.html(page), page);
        });
    }

    @Test
    void canonicalProseStaysAsItIs() {
        qt().withExamples(EXAMPLES).forAll(Plans.prose()).checkAssert(text ->
                assertThat(Prose.canonical(Prose.canonical(text))).isEqualTo(Prose.canonical(text)));
    }

    /** Names the first section that differs: a whole page is too much to read. */
    private void assertSame(String written, PlanPage page) {
        PlanPage back = read(written).page();
        for (int at = 0; at < Math.min(page.sections().size(), back.sections().size()); at++) {
            assertThat(back.sections().get(at)).as("section %d", at).isEqualTo(page.sections().get(at));
        }
        assertThat(back).isEqualTo(page);
    }

    private Reading.Read read(String content) {
        return (Reading.Read) reader.readText(content);
    }

    private static void everyPage(Gen<PlanPage> pages, int examples, Consumer<PlanPage> holds) {
        qt().withExamples(examples).withShrinkCycles(60).forAll(pages).checkAssert(holds);
    }
}
