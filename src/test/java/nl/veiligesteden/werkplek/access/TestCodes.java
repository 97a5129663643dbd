package nl.veiligesteden.werkplek.access;

import java.time.Instant;

/** What somebody's app would show. */
public final class TestCodes {

    private TestCodes() {
    }

    /** @param secret as the page shows it, with blanks or without */
    public static String of(String secret, Instant at) {
        return TimeCodes.code(secret.replaceAll("\\s", ""), at);
    }
}
