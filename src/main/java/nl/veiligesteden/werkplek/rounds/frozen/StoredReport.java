package nl.veiligesteden.werkplek.rounds.frozen;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report in the form in which it is kept: JSON in its canonical form, which is UTF-8 with names in alphabetical order and no white space, so that one content is always the same bytes. Each form
 * that was ever written stays readable here.
 *
 * @param form the version of the form; what is written now is {@link #FORM}
 */
public record StoredReport(int form, String content) {

    public static final int FORM = 1;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(1_000_000).build()).build())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    public static StoredReport of(ReportContent content) {
        return new StoredReport(FORM, JSON.writeValueAsString(content));
    }

    /** @throws IllegalStateException for a form that this version of the workspace does not know */
    public ReportContent read() {
        return switch (form) {
            case 1 -> JSON.readValue(content, ReportContent.class);
            default -> throw new IllegalStateException("a report in form " + form);
        };
    }

    /** The SHA-256 of the content, in hexadecimal. */
    public String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
