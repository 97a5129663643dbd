package nl.veiligesteden.werkplek.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

/**
 * An entry as its hash is made of it: every column, each with its length before it, so that nothing can move from one to the next.
 * The form never changes, or no chain of before could be checked any more.
 */
record ChainedEntry(UUID id, LocalDateTime at, String content) {

    static final String COLUMNS = "a.id, a.at, a.actor_id, a.actor_name, a.action, a.object_type, a.object_id, a.municipality_id, a.result, a.origin, a.changes";

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    static ChainedEntry of(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDateTime at = row.getObject("at", LocalDateTime.class);
        StringBuilder content = new StringBuilder();
        for (Object value : new Object[] {id, MICROS.format(at), row.getObject("actor_id", UUID.class), row.getString("actor_name"), row.getString("action"), row.getString("object_type"),
                row.getObject("object_id", UUID.class), row.getObject("municipality_id", UUID.class), row.getString("result"), row.getString("origin"), row.getString("changes")}) {
            append(content, value);
        }
        return new ChainedEntry(id, at, content.toString());
    }

    /** @param before the hash of the link before; empty for the first */
    String hash(String before, long number, LocalDateTime linkedAt) {
        StringBuilder whole = new StringBuilder();
        append(whole, before);
        append(whole, number);
        append(whole, MICROS.format(linkedAt));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(whole.append(content).toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void append(StringBuilder content, Object value) {
        if (value == null) {
            content.append("-;");
        } else {
            String text = value.toString();
            content.append(text.length()).append(':').append(text).append(';');
        }
    }
}
