package nl.veiligesteden.werkplek.mail;

import java.net.URI;
import nl.veiligesteden.werkplek.access.Token;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a mail program stops mail in one click (RFC 8058): by POST, without a session. Whoever opens the address gets a page with a button,
 * since mail scanners open addresses too. How often a stranger may post, {@code GateFilter} bounds.
 */
@RestController
class StopMailEndpoint {

    static final String PATH = "afmelden/";
    /** The page with the button. */
    static final String PAGE = "mail-stoppen/";

    private final MailChoices choices;

    StopMailEndpoint(MailChoices choices) {
        this.choices = choices;
    }

    @GetMapping("/" + PATH + "{secret}")
    ResponseEntity<Void> ask(@PathVariable String secret) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/" + PAGE + (new Token(secret).isWellFormed() ? secret : "onbekend"))).build();
    }

    @PostMapping("/" + PATH + "{secret}")
    ResponseEntity<String> stop(@PathVariable String secret) {
        try {
            choices.stop(new Token(secret));
            return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body("OK");
        } catch (NotFoundException unknown) {
            return ResponseEntity.notFound().build();
        }
    }
}
