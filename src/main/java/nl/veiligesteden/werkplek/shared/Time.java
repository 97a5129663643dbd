package nl.veiligesteden.werkplek.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Instants stand in the database as UTC; days are counted in the Netherlands. */
public final class Time {

    public static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private Time() {
    }

    public static LocalDateTime toColumn(Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    public static Instant fromColumn(LocalDateTime column) {
        return column == null ? null : column.toInstant(ZoneOffset.UTC);
    }
}
