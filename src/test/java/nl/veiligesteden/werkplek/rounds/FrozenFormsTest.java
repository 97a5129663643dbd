package nl.veiligesteden.werkplek.rounds;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.design.Markup;
import nl.veiligesteden.werkplek.rounds.frozen.StoredReport;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.context.TestPropertySource;

/**
 * One report of each form that was ever released, kept as it was stored: it is read, has its digest still, and is shown. Whoever makes another form adds its file, made by that
 * form's own code, and never changes one that stands here.
 */
@TestPropertySource(properties = "werkplek.test.frozen=true")
class FrozenFormsTest extends ViewTest {

    static Stream<Integer> forms() {
        return IntStream.rangeClosed(1, StoredReport.FORM).boxed();
    }

    private static String file(String name) {
        try (InputStream file = FrozenFormsTest.class.getResourceAsStream("/frozen/" + name)) {
            assertThat(file).as("a stored report in " + name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsAReportOfEveryFormThatWasEverReleased(int form) {
        StoredReport stored = new StoredReport(form, file("form-" + form + ".json"));
        String digest = file("form-" + form + ".sha256");
        assertThat(stored.digest()).isEqualTo(digest);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into report_version (id, municipality_id, report_id, number, form, content, digest, late, at, author_id, author_name)
                        select :id, v.municipality_id, v.report_id, :number, :form, :content, :digest, false, v.at, v.author_id, v.author_name from report_version v
                        join municipality m on m.id = v.municipality_id where m.slug = 'hengelo' and v.number = 1""")
                .param("id", id).param("number", 100 + form).param("form", form).param("content", stored.content()).param("digest", digest).update();
        signIn("noor@hengelo.example");
        UI.getCurrent().navigate("gemeente/hengelo/rapportages/" + id);
        assertThat(_get(Main.class).getElement().getTextRecursively()).contains("klopt: er is niets aan veranderd");
        String shown = _find(Markup.class).stream().map(part -> part.getElement().getProperty("innerHTML")).collect(Collectors.joining());
        assertThat(shown).contains("Hoeveel meldingen van straatintimidatie kwamen er binnen?", "112 meldingen", "Gebruik van cameratoezicht", "Op koers",
                "Beleidsmedewerker", "Geen voortgang verteld", "politie");
    }
}
