package nl.veiligesteden.werkplek.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where to report a weakness (RFC 9116). Whoever runs the server says where; until then there is no such page. */
@RestController
class SecurityTxt {

    private static final String PATH = "/.well-known/security.txt";
    /** The RFC advises less than a year. */
    private static final Duration VALID = Duration.ofDays(180);

    private final String contact;
    private final Clock clock;

    SecurityTxt(@Value("${werkplek.security-contact:}") String contact, Clock clock) {
        this.contact = contact.strip();
        this.clock = clock;
    }

    @GetMapping(PATH)
    ResponseEntity<String> answer() {
        if (contact.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        String address = contact.contains(":") ? contact : "mailto:" + contact;
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/plain;charset=utf-8")).body("""
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s
                """.formatted(address, clock.instant().truncatedTo(ChronoUnit.DAYS).plus(VALID),
                ServletUriComponentsBuilder.fromCurrentContextPath().path(PATH).toUriString()));
    }
}
