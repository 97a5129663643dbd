package nl.veiligesteden.werkplek.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.shell.Wording;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody reads in the trail how a program writes something down. */
class TrailTextsTest extends ViewTest {

    /** A change of which the new value is made of what is true or not: a variable, or what a record tells of itself. */
    private static final Pattern YES_OR_NO = Pattern.compile("new Change\\(\"(\\w+)\", String[.]valueOf\\([^)]*\\)?\\), String[.]valueOf\\(");

    @Autowired
    private Wording wording;

    private String change(String field, String before, String after) {
        return new TrailTexts(new TextsIn(wording, Locale.ENGLISH)).change(new Change(field, before, after));
    }

    @Test
    void whatIsTrueOrNotIsSaidInWords() {
        Set<String> fields = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher found = YES_OR_NO.matcher(text(file));
                while (found.find()) {
                    fields.add(found.group(1));
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        assertThat(fields).contains("partners", "team", "turnedOn");
        assertThat(fields).allSatisfy(field -> assertThat(change(field, "false", "true")).endsWith(": No → Yes"));
    }

    @Test
    void aFormatIsCalledAsOnItsButton() {
        assertThat(Stream.of(DocumentFormat.values()).map(format -> change("format", "", format.name()))).contains("Kind of file: Word", "Kind of file: PDF").noneMatch(text -> text.contains("WORD"));
        assertThat(Stream.of(SheetFormat.values()).map(format -> change("format", "", format.ending()))).containsExactlyInAnyOrder("Kind of file: Excel", "Kind of file: CSV");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
