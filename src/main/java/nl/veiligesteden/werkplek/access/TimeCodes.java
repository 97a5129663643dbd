package nl.veiligesteden.werkplek.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** Codes of six digits that an app makes out of a shared secret and the time (RFC 6238, as every such app knows it: SHA-1, thirty seconds). */
final class TimeCodes {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 20;
    private static final String ISSUER = "Werkplek Veilige Steden";

    private TimeCodes() {
    }

    /** As people can type it: letters and digits in fours hold no look-alikes in base 32. */
    static String newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new Base32().encodeToString(secret);
    }

    /** What an app reads out of the picture. */
    static String address(String secret, String email) {
        return "otpauth://totp/" + encoded(ISSUER + ":" + email) + "?secret=" + secret + "&issuer=" + encoded(ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** That address as a picture, for an {@code img}. */
    static String picture(String address) {
        try {
            BitMatrix cells = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 2));
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < cells.getHeight(); y++) {
                for (int x = 0; x < cells.getWidth(); x++) {
                    if (cells.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + cells.getWidth() + " " + cells.getHeight()
                    + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + cells.getWidth() + "v" + cells.getHeight() + "H0z\"/><path d=\"" + path + "\"/></svg>";
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
        } catch (WriterException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    /** The step of the time that a code is of, of now or the one before or after: clocks differ. */
    static OptionalLong stepOf(String secret, String code, Instant now) {
        long seconds = CODES.getTimeStep().toSeconds();
        long step = now.getEpochSecond() / seconds;
        return LongStream.of(step, step - 1, step + 1).filter(one -> code(secret, Instant.ofEpochSecond(one * seconds)).equals(code)).findFirst();
    }

    static String code(String secret, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), CODES.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
