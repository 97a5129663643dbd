package nl.veiligesteden.werkplek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The outline is painted before the style sheet is there, and brings the few values of it that it needs. */
class OutlineTest {

    private static final Pattern TOKEN = Pattern.compile("(--w-[\\w-]+): ([^;]+);");

    @Test
    void hasTheColoursOfTheStyleSheet() throws IOException {
        Map<String, String> brought = tokens("nl/veiligesteden/werkplek/shell/outline.html");
        assertThat(brought).isNotEmpty();
        assertThat(tokens("META-INF/resources/styles.css")).containsAllEntriesOf(brought);
    }

    private static Map<String, String> tokens(String file) throws IOException {
        String text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        return TOKEN.matcher(text).results().collect(Collectors.toMap(token -> token.group(1), token -> token.group(2), (first, later) -> first));
    }
}
