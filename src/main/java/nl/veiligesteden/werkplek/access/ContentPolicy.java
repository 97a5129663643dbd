package nl.veiligesteden.werkplek.access;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a browser may run and load in our pages (Content Security Policy level 3): what comes from here as a file, and the scripts within a page that carry its number of the day. A script that
 * somebody got into a page has no such number and does not run.
 *
 * <p>The framework makes functions of what the server calls in the browser, which takes {@code unsafe-eval}; styles are set in place. Why: {@code src/docs/decisions/0023-content-policy.md}.
 */
public final class ContentPolicy {

    public static final String HEADER = "Content-Security-Policy";
    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval'%s; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {
    }

    /** For what has no scripts within. */
    static String withoutScriptsWithin() {
        return POLICY.formatted("");
    }

    /** A number that nobody can guess, for one page. */
    public static String newNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** For a page whose own scripts carry that number. */
    public static String withNonce(String nonce) {
        return POLICY.formatted(" 'nonce-" + nonce + "'");
    }
}
