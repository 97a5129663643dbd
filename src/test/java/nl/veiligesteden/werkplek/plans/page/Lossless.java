package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Holds that every line of an input is on the page, among the unplaced or among the skipped. */
final class Lossless {

    private Lossless() {
    }

    /** A page in plain text or HTML, of which nothing may be lost. */
    static Reading.Read read(String text) {
        Reading.Read read = (Reading.Read) new PlanPageReader().read(text.getBytes(StandardCharsets.UTF_8), "plan");
        if (!text.startsWith("<")) {
            assertNothingLost(Escapes.decode(text), read);
        }
        return read;
    }

    static void assertNothingLost(String input, Reading.Read read) {
        String held = letters(new PlanPageWriter().text(read.page())) + "|" + letters(read.unplaced()) + "|" + letters(read.skipped());
        assertThat(input.lines().map(Lossless::withoutMarker).map(Lossless::letters).filter(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(held).contains(line));
    }

    /** The number or the letter of a list is form too. */
    private static String withoutMarker(String line) {
        return Words.clean(line).replaceFirst("^(?:o|\\d{1,2}[.)]|[a-z]\\)) ", "");
    }

    private static String letters(List<String> lines) {
        return String.join("|", lines.stream().map(Lossless::letters).toList());
    }

    /** Letters and digits only: a bullet, a line break or a colon between name and explanation is form, not content. */
    static String letters(String text) {
        return Words.clean(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
