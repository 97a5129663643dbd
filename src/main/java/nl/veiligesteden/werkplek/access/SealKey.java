package nl.veiligesteden.werkplek.access;

import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 256 bits with which secrets are sealed, as settings write it: 32 bytes in base64.
 *
 * @param name tells which key something was sealed with, and nothing of the key
 */
public record SealKey(String name, SecretKey key) {

    private static final int BYTES = 32;
    private static final int NAME = 8;

    /** @throws IllegalArgumentException for what is no such key; without the text */
    public static SealKey of(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException noBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("no 32 bytes in base64");
        }
        return new SealKey(new Token(Base64.getEncoder().encodeToString(bytes)).digest().substring(0, NAME), new SecretKeySpec(bytes, "AES"));
    }

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "SealKey " + name;
    }
}
