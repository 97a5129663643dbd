package nl.veiligesteden.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How every source file is written; a new one is looked at the moment that it exists. */
class SourceTest {

    private static final Pattern NO_CODE = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|^(?:import|package) [^\\n]*$",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern QUALIFIED = Pattern.compile("(?<![\\w.])(?:[a-z][a-z0-9_]*\\.){2,}[A-Z]\\w*");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+);", Pattern.MULTILINE);
    private static final Pattern DOCUMENTED = Pattern.compile("@(?:link|linkplain|see|throws) +[\\w.#]+");
    private static final Pattern ENTER_ANYWHERE = Pattern.compile("addClickShortcut\\(Key\\.ENTER\\)(?!\\.listenOn)");
    private static final Pattern WILDCARD = Pattern.compile("^import [\\w.]+\\.\\*;", Pattern.MULTILINE);

    /** What a class needs is told by its imports. */
    @Test
    void noClassIsNamedWithItsPackageInCode() throws IOException {
        assertThat(sources()).hasSizeGreaterThan(400).flatExtracting(source -> found(source, QUALIFIED, NO_CODE.matcher(text(source)).replaceAll(" "))).isEmpty();
    }

    @Test
    void everyImportSaysWhatItBrings() throws IOException {
        assertThat(sources()).flatExtracting(source -> found(source, WILDCARD, text(source))).isEmpty();
    }

    /** A class that is only imported ties two modules together unseen: the compiled code doesn't tell. */
    @Test
    void everyImportIsUsed() throws IOException {
        assertThat(sources()).flatExtracting(source -> {
            String text = text(source);
            String used = NO_CODE.matcher(text).replaceAll(" ") + DOCUMENTED.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
            return IMPORT.matcher(text).results().map(match -> match.group(1)).filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(used).find())
                    .map(name -> source + ": " + name).toList();
        }).isEmpty();
    }

    /** Of a whole page Enter would press it from every other button and link too. */
    @Test
    void enterAloneIsHeardWhereSomethingIsTyped() throws IOException {
        assertThat(sources()).flatExtracting(source -> found(source, ENTER_ANYWHERE, text(source))).isEmpty();
    }

    /** Proof that the first rule finds a name where there is one, and only in code. */
    @Test
    void findsANameInCodeOnly() {
        String source = "import java.util.List;\n/** {@link java.util.Set} */ // java.util.Map\nObject one = \"java.util.Set\" + new java.util.ArrayList<>();";
        assertThat(found(Path.of("A.java"), QUALIFIED, NO_CODE.matcher(source).replaceAll(" "))).containsExactly("A.java: java.util.ArrayList");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src/main/java")); Stream<Path> test = Files.walk(Path.of("src/test/java"))) {
            return Stream.concat(main, test).filter(path -> path.toString().endsWith(".java")).toList();
        }
    }

    private static List<String> found(Path source, Pattern wrong, String text) {
        return wrong.matcher(text).results().map(match -> source + ": " + match.group()).toList();
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
