package nl.veiligesteden.werkplek.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever the trail can hold has words for its readers and is found by one of their choices: the source tells what that is. */
class TrailWordsTest {

    private static final Pattern ACTION = Pattern.compile("\"([a-z][a-z-]*\\.[a-z-]+)\"");
    private static final Pattern NO_ACTION = Pattern.compile("(denied|invalid|error|app|nav|sheet|strong|devices|proof)\\..*|privacy\\.retention|werkplek\\..*|access\\.dormant|access\\.end-invitations|review\\.open|document\\.page");
    private static final Pattern CHANGE = Pattern.compile("new Change\\(\"([A-Za-z-]+)\"|\\badd\\(changes, \"(\\w+)\"");
    private static final Pattern TYPE = Pattern.compile("new Event\\([^;]*?(?:action|\\.[a-z-]+\"),\\s*\"([a-z-]+)\"");

    private static final Pattern WRITES = Pattern.compile("import nl[.]veiligesteden[.]werkplek[.](shared[.]Event|audit[.]AuditTrail);|\\bItemLog\\b|\\bStrongSignIn\\b|class AuditTrail");
    private static final Pattern CHANGES = Pattern.compile("import nl[.]veiligesteden[.]werkplek[.]shared[.]Change;");

    private static final Properties DUTCH = new Properties();

    @BeforeAll
    static void read() throws IOException {
        try (var reader = new InputStreamReader(TrailWordsTest.class.getResourceAsStream("/vaadin-i18n/translations.properties"), StandardCharsets.UTF_8)) {
            DUTCH.load(reader);
        }
    }

    @Test
    void everyActionHasWordsAndAKind() {
        Set<String> actions = found(ACTION, WRITES);
        actions.removeIf(literal -> NO_ACTION.matcher(literal).matches());
        assertThat(actions).hasSizeGreaterThan(100).contains("item.edited", "account.sign-in", "table.taken", "membership.ended", "task.accepted", "deed.refused");
        assertThat(actions).allMatch(action -> DUTCH.containsKey("audit.action." + action))
                .allMatch(action -> Arrays.stream(DeedKind.values()).anyMatch(kind -> kind.holds(action)));
    }

    @Test
    void everyFieldThatChangesHasAName() {
        Set<String> fields = found(CHANGE, CHANGES);
        assertThat(fields).hasSizeGreaterThan(30).contains("role", "dueOn", "table");
        assertThat(fields).allMatch(field -> DUTCH.containsKey("audit.field." + field));
    }

    @Test
    void everyKindOfThingHasAName() {
        Set<String> types = found(TYPE, WRITES);
        assertThat(types).hasSizeGreaterThan(12).contains("item", "membership", "table", "plan");
        assertThat(types).allMatch(type -> DUTCH.containsKey("audit.object." + type));
    }

    @Test
    void aWordForAnActionThatIsGoneIsGoneToo() {
        Set<String> actions = found(ACTION, WRITES);
        assertThat(DUTCH.stringPropertyNames().stream().filter(key -> key.startsWith("audit.action.")).map(key -> key.substring("audit.action.".length()))).allMatch(actions::contains);
    }

    /** In the files that write in the trail. */
    private static Set<String> found(Pattern pattern, Pattern imports) {
        Set<String> all = new TreeSet<>();
        for (String source : writers(imports)) {
            Matcher matcher = pattern.matcher(source);
            while (matcher.find()) {
                all.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return all;
    }

    private static List<String> writers(Pattern imports) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TrailWordsTest::text)
                    .filter(text -> imports.matcher(text).find())
                    .filter(text -> !text.contains(".werkplek.trail")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
