package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.veiligesteden.werkplek.plans.page.Reading.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private final PlanPageReader reader = new PlanPageReader();

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\u00A0\n", "•\n-", "<html><body></body></html>"})
    void refusesWhatHoldsNoText(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 Aanpak", "{\\rtf1 Aanpak}", "Acties\u0000\u0001"})
    void refusesOtherKindsOfFiles(String content) {
        assertRefused(content.getBytes(StandardCharsets.ISO_8859_1), Reason.WRONG_TYPE);
    }

    @Test
    void refusesAZipThatIsNoWordDocument() throws IOException {
        assertRefused(zip("xl/workbook.xml", "<workbook/>".getBytes(StandardCharsets.UTF_8)), Reason.WRONG_TYPE);
    }

    @Test
    void refusesMoreThanFiveMegabytes() {
        assertRefused("Acties\n".repeat(800_000).getBytes(StandardCharsets.UTF_8), Reason.TOO_LARGE);
        assertRefused(Arrays.copyOf("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1), PlanPageReader.MAX_BYTES + 1), Reason.TOO_LARGE);
        assertThat(reader.readText("Acties\n".repeat(800_000))).isEqualTo(new Reading.Refused(Reason.TOO_LARGE));
    }

    @Test
    void refusesADocumentThatUnfoldsToFarMore() throws IOException {
        byte[] bomb = zip("word/document.xml", new byte[60 * 1024 * 1024]);

        assertThat(bomb.length).isLessThan(PlanPageReader.MAX_BYTES);
        assertRefused(bomb, Reason.TOO_LARGE);
    }

    @Test
    void refusesADamagedDocument() throws IOException {
        assertRefused(zip("word/document.xml", "geen xml".getBytes(StandardCharsets.UTF_8)), Reason.UNREADABLE);
        assertRefused("PK\u0003\u0004 afgebroken".getBytes(StandardCharsets.ISO_8859_1), Reason.WRONG_TYPE, Reason.UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A B ", "A en ", "a, ", "{soort: acties} ", "• ", "[naam] – ", "x.@a", "<ul><li>"})
    void readsHostileTextWithoutLosingItsWay(String repeated) {
        String text = "Betrokken partijen\n\n• Contactpersoon: " + repeated.repeat(200_000 / repeated.length());

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> reader.readText(text))).isInstanceOf(Reading.class);
    }

    private void assertRefused(byte[] content, Reason... reasons) {
        assertThat(reader.read(content, "plan.txt")).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason()).isIn((Object[]) reasons));
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
