package nl.veiligesteden.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text stands in both languages, every key that the code names is there. */
class TranslationsTest {

    private static final Properties DUTCH = texts("translations.properties");
    private static final Properties ENGLISH = texts("translations_en.properties");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-zA-Z-]*(?:\\.[a-zA-Z-]+)+)\"");
    private static final Pattern TEXT_OF = Pattern.compile("\\bt\\(\"([a-z][^\"]*)\"[,)]");

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (var reader = new InputStreamReader(TranslationsTest.class.getResourceAsStream("/vaadin-i18n/" + file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(DUTCH.stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        for (String key : DUTCH.stringPropertyNames()) {
            assertThat(parameters(ENGLISH.getProperty(key))).as(key).isEqualTo(parameters(DUTCH.getProperty(key)));
        }
    }

    private static Set<String> parameters(String text) {
        new MessageFormat(text);
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** A choice takes its first words for all that is less: without words for none, none reads as "1 onderdeel". */
    @Test
    void everyChoiceSaysWhatNoneIsCalled() {
        Stream.of(DUTCH, ENGLISH).forEach(texts -> texts.stringPropertyNames().forEach(key -> {
            Matcher choice = Pattern.compile("\\{\\d,\\s*choice,\\s*(.)").matcher(texts.getProperty(key));
            while (choice.find()) {
                assertThat(choice.group(1)).as(key + "=" + texts.getProperty(key)).isEqualTo("0");
            }
        }));
    }

    /** "1 regels": a number before a word that tells many says what one is called too. */
    @Test
    void everyCountOfManyKnowsOne() {
        Pattern many = Pattern.compile("\\{\\d\\} (regels|onderdelen|acties|activiteiten|taken|minuten|namen|berichten|pogingen|gemeenten|bestanden|mensen|partners|hulpvragen"
                + "|lines|items|actions|activities|tasks|minutes|names|messages|tries|municipalities|files|people|help requests)\\b");
        Stream.of(DUTCH, ENGLISH).forEach(texts -> texts.stringPropertyNames().forEach(key -> {
            String outsideChoices = texts.getProperty(key).replaceAll("\\{\\d,\\s*choice,(?:[^{}]|\\{\\d\\})*\\}", "");
            assertThat(many.matcher(outsideChoices).results().map(MatchResult::group).toList()).as(key).isEmpty();
        }));
    }

    @Test
    void everyTextThatAScreenAsksForExists() {
        Set<String> missing = new TreeSet<>();
        sources().forEach(source -> {
            Matcher matcher = TEXT_OF.matcher(source);
            while (matcher.find()) {
                String key = matcher.group(1);
                if (!DUTCH.containsKey(key)) {
                    missing.add(key);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyValueOfAnEnumThatIsShownHasAText() {
        var enums = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.veiligesteden.werkplek");
        for (var type : enums) {
            if (type.isEnum() && DUTCH.stringPropertyNames().stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."))) {
                for (Object value : type.reflect().getEnumConstants()) {
                    assertThat(DUTCH.stringPropertyNames()).contains(type.getSimpleName() + "." + ((Enum<?>) value).name());
                }
            }
        }
    }

    @Test
    void everyReasonOfAServiceHasAText() {
        Set<String> missing = new TreeSet<>();
        sources().forEach(source -> {
            Matcher matcher = KEY.matcher(source);
            while (matcher.find()) {
                String key = matcher.group(1);
                if ((key.startsWith("invalid.") || key.startsWith("denied.")) && !DUTCH.containsKey(key)) {
                    missing.add(key);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TranslationsTest::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
