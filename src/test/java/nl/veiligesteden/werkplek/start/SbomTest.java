package nl.veiligesteden.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what the jar is made of lies in the jar, where Spring Boot and scanners look for it. */
class SbomTest {

    private static JsonNode sbom;
    private static JsonNode pages;

    @BeforeAll
    static void read() throws IOException {
        sbom = read("application");
        pages = read("frontend");
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = SbomTest.class.getResourceAsStream("/META-INF/sbom/" + name + ".cdx.json")) {
            assertThat(file).as("made by the build, in generate-resources").isNotNull();
            return new JsonMapper().readTree(file);
        }
    }

    @Test
    void isOfThisApplication() {
        assertThat(sbom.get("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(sbom.get("metadata").get("component").get("name").asString()).isEqualTo("werkplek");
    }

    @Test
    void namesWhatTheApplicationRunsOn() {
        assertThat(components("required")).contains("com.vaadin:vaadin-spring-boot-starter", "com.vaadin:flow-server", "org.mariadb.jdbc:mariadb-java-client",
                "org.springframework.boot:spring-boot", "org.springframework.security:spring-security-web", "org.apache.poi:poi-ooxml").hasSizeGreaterThan(150);
        assertThat(sbom.get("components")).allSatisfy(component -> {
            assertThat(component.get("version").asString()).isNotEmpty();
            assertThat(component.get("purl").asString()).startsWith("pkg:maven/");
        });
    }

    /** The engine for trying out is in no production jar, and what tests need is nowhere in it. */
    @Test
    void namesNoToolsOfTests() {
        assertThat(components("required")).noneMatch(name -> name.startsWith("ch.vorburger") || name.startsWith("org.junit") || name.contains("playwright") || name.contains("archunit"));
    }

    @Test
    void namesWhatThePagesAreMadeOf() {
        assertThat(pages.get("bomFormat").asString()).isEqualTo("CycloneDX");
        List<String> names = new ArrayList<>();
        pages.get("components").forEach(component -> {
            names.add(component.get("name").asString());
            assertThat(component.get("purl").asString()).startsWith("pkg:npm/");
        });
        assertThat(names).contains("@vaadin/grid", "@vaadin/text-field", "lit", "lit-html").hasSizeGreaterThan(80);
    }

    private static List<String> components(String scope) {
        List<String> names = new ArrayList<>();
        sbom.get("components").forEach(component -> {
            if (component.get("scope").asString().equals(scope)) {
                names.add(component.get("group").asString() + ":" + component.get("name").asString());
            }
        });
        return names;
    }
}
