package nl.veiligesteden.werkplek.backup;

import com.exceptionfactory.jagged.bech32.Bech32;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.NamedParameterSpec;
import java.security.spec.XECPrivateKeySpec;
import java.security.spec.XECPublicKeySpec;
import java.util.List;
import java.util.Locale;
import javax.crypto.KeyAgreement;
import nl.veiligesteden.werkplek.access.SealKey;

/**
 * Encrypts as the program <a href="https://age-encryption.org">age</a> does (X25519, then ChaCha20-Poly1305 in pieces of 64 KB of which the last is marked), so that a backup opens
 * without this application too. Whoever encrypts holds the key itself, since the backup is read back.
 *
 * @param identity the key as {@code age} writes it
 */
record BackupKey(String identity, String recipient) {

    private static final String CURVE = "X25519";

    /** @param text 32 bytes in base64, as the settings write keys */
    static BackupKey of(String text) {
        byte[] secret = SealKey.of(text).key().getEncoded();
        try {
            return new BackupKey(bech32("age-secret-key-", secret).toUpperCase(Locale.ROOT), bech32("age", publicPart(secret)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** RFC 7748: the secret times the base point, which is 9. */
    private static byte[] publicPart(byte[] secret) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(CURVE);
        KeyAgreement agreement = KeyAgreement.getInstance(CURVE);
        agreement.init(keys.generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, secret)));
        agreement.doPhase(keys.generatePublic(new XECPublicKeySpec(NamedParameterSpec.X25519, BigInteger.valueOf(9))), true);
        return agreement.generateSecret();
    }

    private static String bech32(String kind, byte[] bytes) {
        return Bech32.getEncoder().encode(kind, bytes).toString();
    }

    OutputStream encrypt(OutputStream to) throws IOException {
        try {
            return Channels.newOutputStream(new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(to), List.of(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient))));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws GeneralSecurityException where the key is another one */
    InputStream decrypt(InputStream from) throws IOException, GeneralSecurityException {
        return Channels.newInputStream(new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(from), List.of(X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(identity))));
    }

    @Override
    public String toString() {
        return "BackupKey " + recipient;
    }
}
