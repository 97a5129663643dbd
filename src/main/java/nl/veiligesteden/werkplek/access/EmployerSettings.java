package nl.veiligesteden.werkplek.access;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity providers of employers, each by the name of its registration ({@code spring.security.oauth2.client.registration.<name>}).
 *
 * @param providers by that name
 */
@ConfigurationProperties("werkplek.employers")
public record EmployerSettings(Map<String, Provider> providers) {

    public EmployerSettings {
        providers = providers == null ? Map.of() : Map.copyOf(providers);
    }

    /**
     * @param domains of mail addresses that the employer gives out: only those it speaks for
     * @param acr the levels of assurance of which one is asked and has to come back; none asks nothing
     * @param strong whether the employer always asks a second proof, whatever it says of it
     * @param groups the claim in which it tells in which groups somebody is; {@code groups} unless said
     */
    public record Provider(List<String> domains, List<String> acr, boolean strong, String groups) {

        private static final String USUAL_CLAIM = "groups";

        public Provider {
            domains = domains == null ? List.of() : domains.stream().map(domain -> domain.strip().toLowerCase(Locale.ROOT)).toList();
            acr = acr == null ? List.of() : List.copyOf(acr);
            groups = groups == null || groups.isBlank() ? USUAL_CLAIM : groups.strip();
        }

        boolean speaksFor(String email) {
            return domains.contains(domain(email));
        }
    }

    /** Which provider speaks for a mail address. */
    public Optional<String> of(String email) {
        return providers.entrySet().stream().filter(entry -> entry.getValue().speaksFor(email)).map(Map.Entry::getKey).findFirst();
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
