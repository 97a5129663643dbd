package nl.veiligesteden.werkplek.access;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;

/**
 * Closes secrets that have to be read again (AES-256-GCM), so that whoever gets hold of a copy of the database cannot use them. The key is a setting that the database never sees. Without one, as on
 * one's own machine, they stand as they are.
 */
@Component
class Seal {

    /** Tells what is closed from what never was, and by which way. */
    private static final String MARK = "v1:";
    private static final String SALT = "9d1f60c2b7a34e58";

    private final TextEncryptor now;
    private final TextEncryptor before;

    /** @param former the key of before, while what it closed is closed anew */
    Seal(@Value("${werkplek.sign-in.seal-key}") String key, @Value("${werkplek.sign-in.former-seal-key}") String former) {
        this.now = of(key);
        this.before = of(former);
    }

    private static TextEncryptor of(String key) {
        return key.isBlank() ? null : Encryptors.delux(key.strip(), SALT);
    }

    String close(String secret) {
        return now == null ? secret : MARK + now.encrypt(secret);
    }

    /** @throws IllegalStateException where neither key opens it */
    String open(String kept) {
        return opened(kept).orElseThrow(() -> new IllegalStateException("what is kept was closed with another key"));
    }

    Optional<String> opened(String kept) {
        return kept.startsWith(MARK) ? Stream.of(Optional.ofNullable(now), Optional.ofNullable(before)).flatMap(Optional::stream).flatMap(key -> with(key, kept).stream()).findFirst() : Optional.of(kept);
    }

    /** Whether it is closed with the key that counts now, or there is none to close it with. */
    boolean isUpToDate(String kept) {
        return now == null ? !kept.startsWith(MARK) : kept.startsWith(MARK) && with(now, kept).isPresent();
    }

    private static Optional<String> with(TextEncryptor key, String kept) {
        try {
            return Optional.of(key.decrypt(kept.substring(MARK.length())));
        } catch (IllegalStateException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
