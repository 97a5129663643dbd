package nl.veiligesteden.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table for security officers names classes and tests that exist, and leaves out nothing that it is about. */
class BioTest {

    private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)`");
    private static final Set<String> JAVAS_OWN = Set.of("SecureRandom");
    private static final Pattern TEST = Pattern.compile("\\w+(Test|IT)");
    private static final int BUILT = 2;
    private static final int TESTED = 3;

    @Test
    void everyClassThatItNamesExists() throws IOException {
        Set<String> classes = classes("src/main/java");
        assertThat(rows()).hasSizeGreaterThan(25).allSatisfy(row -> assertThat(named(row[BUILT])).as(row[1]).isSubsetOf(Stream.of(classes, JAVAS_OWN).flatMap(Set::stream).toList()));
        assertThat(rows()).anySatisfy(row -> assertThat(named(row[BUILT])).contains("SafeStart"));
    }

    @Test
    void everyTestThatItNamesExists() throws IOException {
        Set<String> classes = classes("src/test/java");
        assertThat(rows()).allSatisfy(row -> assertThat(named(row[TESTED])).as(row[1]).isSubsetOf(classes).allMatch(name -> TEST.matcher(name).matches()));
    }

    /** What stands there as built is held by a test, or says that it isn't there. */
    @Test
    void namesATestOrSaysThatItIsNotBuilt() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(!named(row[TESTED]).isEmpty() || (row[BUILT] + row[TESTED + 1]).matches("(?is).*(nog niet|niet gebruikt).*")).as(row[1]).isTrue());
    }

    @Test
    void leavesNothingOut() throws IOException {
        List<String> first = rows().stream().map(row -> row[1].strip()).toList();
        List<String> wanted = Stream.concat(Stream.of("5.16.02", "5.17.01", "5.18.02", "8.15.01", "5.33.01"), IntStream.rangeClosed(1, 17).mapToObj(chapter -> "V" + chapter)).toList();
        assertThat(wanted).allSatisfy(measure -> assertThat(first).filteredOn(cell -> cell.startsWith(measure + " ")).hasSize(1));
    }

    private static List<String[]> rows() throws IOException {
        return Files.readString(Path.of("src/docs/beheer/bio.md")).lines().filter(line -> line.startsWith("| ") && !line.startsWith("| maatregel") && !line.startsWith("| punt") && !line.startsWith("| hoofdstuk"))
                .map(line -> line.split("\\|", -1)).peek(row -> assertThat(row).as(row[1]).hasSize(6)).toList();
    }

    private static List<String> named(String cell) {
        return NAMED.matcher(cell).results().map((MatchResult match) -> match.group(1)).toList();
    }

    private static Set<String> classes(String under) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(under))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java")).map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }
}
