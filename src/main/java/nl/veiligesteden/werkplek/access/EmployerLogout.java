package nl.veiligesteden.werkplek.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hears from an employer's provider that somebody signed out there, and ends all sessions of that person here (OpenID Connect Back-Channel Logout 1.0). Whoever signs what is said with the provider's
 * own key is believed; everything else is refused with one and the same answer. Nobody is told whether the person has an account here.
 */
@RestController
class EmployerLogout {

    static final String PATH = "/werkgever-afgemeld/";
    private static final Logger LOG = LoggerFactory.getLogger(EmployerLogout.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final List<SignatureAlgorithm> SIGNED_BY = List.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);
    /** What is told is told at once; longer ago it may have been caught and kept. */
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final int LONGEST = 16 * 1024;

    private final ObjectProvider<ClientRegistrationRepository> registrations;
    private final EmployerSignIn people;
    private final Clock clock;
    private final Map<String, JwtDecoder> decoders = new ConcurrentHashMap<>();
    private final Cache<String, Boolean> heard = Caffeine.newBuilder().expireAfterWrite(FRESH.multipliedBy(2)).maximumSize(100_000).build();

    EmployerLogout(ObjectProvider<ClientRegistrationRepository> registrations, EmployerSignIn people, Clock clock) {
        this.registrations = registrations;
        this.people = people;
        this.clock = clock;
    }

    @PostMapping(PATH + "{provider}")
    ResponseEntity<Map<String, String>> signedOut(@PathVariable String provider, @RequestParam("logout_token") String token) {
        ClientRegistrationRepository known = registrations.getIfAvailable();
        ClientRegistration client = known == null ? null : known.findByRegistrationId(provider);
        if (client == null) {
            throw new NotFoundException();
        }
        if (token.length() > LONGEST || !tells(client, token)) {
            return ResponseEntity.badRequest().body(Map.of("error", "invalid_request"));
        }
        return ResponseEntity.ok().build();
    }

    private boolean tells(ClientRegistration client, String token) {
        try {
            Jwt said = decoders.computeIfAbsent(client.getRegistrationId(), id -> decoder(client)).decode(token);
            if (!isLogout(client, said)) {
                return false;
            }
            people.signOut(client.getRegistrationId(), said.getSubject());
            return true;
        } catch (JwtException wrong) {
            LOG.warn("an employer's sign-out was not believed: {}", wrong.getMessage());
            return false;
        }
    }

    private static JwtDecoder decoder(ClientRegistration client) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(client.getProviderDetails().getJwkSetUri()).validateType(false).jwsAlgorithms(allowed -> allowed.addAll(SIGNED_BY)).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), new JwtIssuerValidator(client.getProviderDetails().getIssuerUri())));
        return decoder;
    }

    /** As section 2.6 asks: for us, of now, about a sign-out and no token of another kind, and not heard before. */
    private boolean isLogout(ClientRegistration client, Jwt said) {
        Instant now = clock.instant();
        return said.getAudience() != null && said.getAudience().contains(client.getClientId()) && said.getIssuedAt() != null && said.getIssuedAt().isAfter(now.minus(FRESH))
                && said.getIssuedAt().isBefore(now.plus(FRESH)) && said.getClaim("events") instanceof Map<?, ?> told && told.containsKey(EVENT) && !said.hasClaim("nonce")
                && said.getSubject() != null && said.getId() != null && heard.asMap().putIfAbsent(client.getRegistrationId() + " " + said.getId(), true) == null;
    }
}
