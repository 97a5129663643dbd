package nl.veiligesteden.werkplek.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Secrets as Docker and Kubernetes hand them out. */
class SecretFilesTest {

    private static final Pattern SETTING = Pattern.compile("`((?:WERKPLEK|SPRING)_[A-Z_]+)`");

    @TempDir
    Path secrets;

    @Test
    void theContentOfTheFileIsTheSetting() throws IOException {
        ConfigurableEnvironment environment = started(Map.of("WERKPLEK_DB_PASSWORD_FILE", file("db", " f3Kz 81\n"), "SPRING_MAIL_PASSWORD_FILE", file("mail", "héél geheim\r\n"),
                "WERKPLEK_DB_PASSWORD", "", "WERKPLEK_MAIL_FROM_FILE", ""));
        assertThat(environment.getProperty("WERKPLEK_DB_PASSWORD")).isEqualTo("f3Kz 81");
        assertThat(environment.resolvePlaceholders("${WERKPLEK_DB_PASSWORD:}")).isEqualTo("f3Kz 81");
        assertThat(Binder.get(environment).bind("spring.mail.password", String.class).get()).isEqualTo("héél geheim");
        assertThat(new SafeStart(environment).ofSettings()).isEmpty();
    }

    @Test
    void everySettingOfTheReadmeMayStandInAFile() throws IOException {
        List<String> settings = SETTING.matcher(Files.readString(Path.of("README.md"))).results().map(match -> match.group(1)).filter(name -> !name.endsWith("_FILE")).distinct().toList();
        assertThat(settings).contains("WERKPLEK_DB_PASSWORD", "SPRING_MAIL_HOST").hasSizeGreaterThan(10);
        for (String setting : settings) {
            assertThat(started(Map.of(setting + "_FILE", file("one", "waarde"))).getProperty(setting)).as(setting).isEqualTo("waarde");
        }
    }

    @Test
    void whatCannotBeReadIsToldWithoutItsContent() throws IOException {
        assertThat(told("WERKPLEK_DB_PASSWORD_FILE", secrets.resolve("nergens").toString())).contains("WERKPLEK_DB_PASSWORD_FILE", "is not there");
        assertThat(told("WERKPLEK_DB_PASSWORD_FILE", secrets.toString())).contains("is no file");
        assertThat(told("WERKPLEK_DB_PASSWORD_FILE", file("large", "x".repeat(70_000)))).contains("larger than 64 KB");
        Path binary = Files.write(secrets.resolve("binary"), new byte[]{(byte) 0xff, (byte) 0xfe, 0x41});
        assertThat(told("WERKPLEK_DB_PASSWORD_FILE", binary.toString())).contains("cannot be read");
        assertThat(told("WERKPLEK_DB_PASSWORD_FILE", "\0")).contains("cannot be read");
    }

    @Test
    void oneThatIsGivenBothWaysIsRefused() throws IOException {
        ConfigurableEnvironment both = started(Map.of("WERKPLEK_DB_PASSWORD_FILE", file("db", "uit-het-bestand"), "WERKPLEK_DB_PASSWORD", "uit-de-omgeving"));
        assertThat(new SafeStart(both).ofSettings()).singleElement().asString().startsWith("WERKPLEK_DB_PASSWORD_FILE").doesNotContain("uit-het-bestand", "uit-de-omgeving");
    }

    /** What other programs call so is not ours. */
    @Test
    void leavesOthersAlone() throws IOException {
        assertThat(started(Map.of("PGPASS_FILE", file("other", "x"), "LOGGING_CONFIG_FILE", file("other", "x"))).getProperty("PGPASS")).isNull();
    }

    @Test
    void isCalledByItself() {
        assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(EnvironmentPostProcessor.class, failureAside())).anyMatch(SecretFiles.class::isInstance);
    }

    private static SpringFactoriesLoader.FailureHandler failureAside() {
        return (type, name, failure) -> { };
    }

    private String told(String name, String value) {
        return new SafeStart(started(Map.of(name, value))).ofSettings().toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(secrets.resolve(name), content).toString();
    }

    private static ConfigurableEnvironment started(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        ConfigurableEnvironment environment = new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return all;
            }
        };
        environment.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, all));
        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
