package nl.veiligesteden.werkplek.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import nl.veiligesteden.werkplek.papers.Field;
import org.junit.jupiter.api.Test;

/** The guide lists every field that a template may have. With {@code WERKPLEK_GIDS=schrijf} in the environment the page is written anew. */
class TemplateGuideTest {

    private static final Path PAGE = Path.of("src/docs/gids/sjablonen.md");
    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n/translations.properties");
    private static final String BEGIN = "<!-- Hieronder schrijft TemplateGuideTest. -->\n";

    private final Properties texts = new Properties();

    @Test
    void thePageOfTheGuideListsAllFields() throws IOException {
        try (Reader file = Files.newBufferedReader(TEXTS)) {
            texts.load(file);
        }
        String page = Files.readString(PAGE);
        String own = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        StringBuilder expected = new StringBuilder(own);
        for (DocumentKind kind : DocumentKind.values()) {
            expected.append("\n## ").append(texts.getProperty("DocumentKind." + kind)).append("\n\n| Veld | Hoe | Wat ervoor in de plaats komt |\n|---|---|---|\n");
            rows(kind.fields(), "", expected);
        }
        if ("schrijf".equals(System.getenv("WERKPLEK_GIDS"))) {
            Files.writeString(PAGE, expected, StandardCharsets.UTF_8);
        }
        assertThat(page).isEqualTo(expected.toString());
    }

    private void rows(List<Field> fields, String within, StringBuilder page) {
        for (Field field : fields) {
            page.append("| `{{").append(field.name()).append("}}`").append(within.isEmpty() ? "" : " binnen `" + within + "`").append(" | ").append(texts.getProperty("templates.form." + field.form()))
                    .append(" | ").append(texts.getProperty("field." + field.name())).append(" |\n");
            rows(field.inner(), field.name(), page);
        }
    }
}
