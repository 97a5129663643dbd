package nl.veiligesteden.werkplek.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Seals (AES-GCM) what would let a reader of the database, or of a copy of it, sign in as somebody. The key comes from the settings; a workspace for trying out makes one of its own beside its data.
 * What is sealed says which key it was, and opens only for whom it was sealed for. An old key may be given beside the new one: then all is sealed anew at the start ({@link SealedAnew}).
 */
@Component
public class SecretSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final String BETWEEN = ":";
    private static final String OWN_KEY = "secrets-key";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The one that seals is the first. */
    private final List<SealKey> keys;

    SecretSeal(@Value("${werkplek.secrets.key}") String key, @Value("${werkplek.secrets.old-key}") String oldKey, @Value("${werkplek.data-dir:.werkplek/data}") Path dataDir) {
        keys = Stream.of(StringUtils.hasText(key) ? key : own(dataDir), oldKey).filter(StringUtils::hasText).map(SealKey::of).toList();
    }

    /** Nobody gets half a key, however many start at once. */
    private static String own(Path dataDir) {
        Path file = dataDir.toAbsolutePath().resolve(OWN_KEY);
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Path partial = Files.createTempFile(file.getParent(), OWN_KEY, ".partial");
                Files.writeString(partial, SealKey.random());
                if (Files.getFileStore(partial).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rw-------"));
                }
                moveUnlessThere(partial, file);
            }
            return Files.readString(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void moveUnlessThere(Path partial, Path file) throws IOException {
        try {
            Files.createLink(file, partial);
            Files.delete(partial);
        } catch (FileAlreadyExistsException anotherWasFirst) {
            Files.delete(partial);
        } catch (UnsupportedOperationException noLinks) {
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** @param owner whose it is and what for: it opens for that alone */
    String seal(String owner, String secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        SealKey key = keys.getFirst();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, owner).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            Base64.Encoder base64 = Base64.getEncoder();
            return key.name() + BETWEEN + base64.encodeToString(nonce) + BETWEEN + base64.encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for what was sealed with another key or for somebody else, was changed, or was never sealed. */
    Optional<String> open(String owner, String sealed) {
        String[] parts = sealed.split(BETWEEN);
        Optional<SealKey> key = keys.stream().filter(one -> one.name().equals(parts[0])).findFirst();
        if (key.isEmpty() || parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Base64.getDecoder().decode(parts[1]);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, key.get(), nonce, owner).doFinal(Base64.getDecoder().decode(parts[2])), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            return Optional.empty();
        }
    }

    /** Whether it was sealed at all. */
    static boolean isSealed(String kept) {
        return kept.contains(BETWEEN);
    }

    /** Whether it was sealed with the key that seals now. */
    boolean isCurrent(String kept) {
        return kept.startsWith(keys.getFirst().name() + BETWEEN);
    }

    /** Whether there is a key for it. */
    boolean isKnown(String kept) {
        return keys.stream().anyMatch(key -> kept.startsWith(key.name() + BETWEEN));
    }

    private static Cipher cipher(int mode, SealKey key, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.key(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
