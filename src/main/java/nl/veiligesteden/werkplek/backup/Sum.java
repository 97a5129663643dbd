package nl.veiligesteden.werkplek.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How many rows a table has, and the SHA-256 of them as they are written: two copies of a table that have the same sum are the same. */
record Sum(long rows, String sha256) {

    /** Adds up row by row. */
    static final class Running {

        private final MessageDigest digest;
        private long rows;

        Running() {
            try {
                digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        /** @return how many bytes the row takes */
        int add(String tuple) {
            byte[] bytes = tuple.getBytes(StandardCharsets.UTF_8);
            digest.update(bytes);
            digest.update((byte) '\n');
            rows++;
            return bytes.length;
        }

        Sum total() {
            return new Sum(rows, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
