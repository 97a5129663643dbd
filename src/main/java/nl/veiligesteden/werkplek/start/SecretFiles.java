package nl.veiligesteden.werkplek.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.util.StringUtils;

/**
 * A setting of the environment may stand in a file, as Docker and Kubernetes hand out secrets: {@code WERKPLEK_DB_PASSWORD_FILE} names the file
 * whose content, without the space around it, is {@code WERKPLEK_DB_PASSWORD}. An empty file is an empty setting. What cannot be read, or is
 * given both ways, is told by {@link SafeStart}.
 */
class SecretFiles implements EnvironmentPostProcessor, Ordered {

    /** What could not be taken, by the name of its setting. */
    static final String REFUSED = "werkplekSecretsRefused";
    static final String TWICE = "twice";
    private static final Pattern OURS = Pattern.compile("(?:WERKPLEK|SPRING_MAIL|SPRING_DATASOURCE|SERVER_SSL)_\\w+_FILE");
    private static final String ENDING = "_FILE";
    /** No secret is longer; a file that is longer is another one than was meant. */
    private static final int MOST_BYTES = 64 * 1024;

    /** Before the files of settings, which may use them. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 5;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> read = new HashMap<>();
        Map<String, Object> refused = new TreeMap<>();
        environment.getSystemEnvironment().forEach((name, value) -> {
            if (OURS.matcher(name).matches() && StringUtils.hasText(value.toString())) {
                String setting = name.substring(0, name.length() - ENDING.length());
                if (StringUtils.hasText((String) environment.getSystemEnvironment().get(setting))) {
                    refused.put(setting, TWICE);
                } else {
                    read(setting, value.toString().strip(), read, refused);
                }
            }
        });
        // By this ending Spring takes the names for those of the environment, so that SPRING_MAIL_PASSWORD is spring.mail.password.
        environment.getPropertySources().addBefore(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource("secretFiles-" + StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, read));
        environment.getPropertySources().addLast(new Refused(refused));
    }

    private static void read(String setting, String file, Map<String, Object> read, Map<String, Object> refused) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                refused.put(setting, file + (Files.exists(path) ? " is no file" : " is not there"));
            } else if (Files.size(path) > MOST_BYTES) {
                refused.put(setting, file + " is larger than 64 KB");
            } else {
                read.put(setting, Files.readString(path, StandardCharsets.UTF_8).strip());
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            refused.put(setting, file + " cannot be read (" + unreadable.getClass().getSimpleName() + ")");
        }
    }

    /** Apart from the settings themselves: no setting of that name is meant. */
    static final class Refused extends PropertySource<Map<String, Object>> {

        Refused(Map<String, Object> refused) {
            super(REFUSED, refused);
        }

        @Override
        public Object getProperty(String name) {
            return null;
        }
    }
}
