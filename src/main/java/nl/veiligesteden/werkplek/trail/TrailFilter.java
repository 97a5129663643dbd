package nl.veiligesteden.werkplek.trail;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligesteden.werkplek.audit.AuditTrail;

/**
 * Which entries of the trail are shown. Read from and written to an address, in which what can't be read is ignored: an old bookmark still opens.
 *
 * @param person of the name of who did it; empty for anybody
 * @param about of the name of what it was done to; empty for anything
 * @param object the one thing that it was done to; null for anything
 * @param kind null for all
 * @param result null for both
 * @param from the first day, in the Netherlands; null for no bound
 * @param until the last day; null for no bound
 */
public record TrailFilter(String person, String about, UUID object, DeedKind kind, AuditTrail.Result result, LocalDate from, LocalDate until) {

    public static final TrailFilter NONE = new TrailFilter("", "", null, null, null, null, null);

    public TrailFilter withPerson(String changed) {
        return new TrailFilter(changed, about, object, kind, result, from, until);
    }

    public TrailFilter withAbout(String changed) {
        return new TrailFilter(person, changed, object, kind, result, from, until);
    }

    public TrailFilter withObject(UUID changed) {
        return new TrailFilter(person, about, changed, kind, result, from, until);
    }

    public TrailFilter withKind(DeedKind changed) {
        return new TrailFilter(person, about, object, changed, result, from, until);
    }

    public TrailFilter withResult(AuditTrail.Result changed) {
        return new TrailFilter(person, about, object, kind, changed, from, until);
    }

    public TrailFilter withFrom(LocalDate changed) {
        return new TrailFilter(person, about, object, kind, result, changed, until);
    }

    public TrailFilter withUntil(LocalDate changed) {
        return new TrailFilter(person, about, object, kind, result, from, changed);
    }

    public static TrailFilter fromQuery(Map<String, List<String>> query) {
        return new TrailFilter(text(query, "wie"), text(query, "wat"), read(query, "object", UUID::fromString), read(query, "daad", word -> DeedKind.ofWord(word).orElse(null)),
                read(query, "uitkomst", word -> word.equals("geweigerd") ? AuditTrail.Result.REFUSED : word.equals("gelukt") ? AuditTrail.Result.DONE : null),
                read(query, "van", TrailFilter::day), read(query, "tot", TrailFilter::day));
    }

    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "wie", person);
        put(query, "wat", about);
        put(query, "object", object == null ? "" : object.toString());
        put(query, "daad", kind == null ? "" : kind.word());
        put(query, "uitkomst", result == null ? "" : result == AuditTrail.Result.REFUSED ? "geweigerd" : "gelukt");
        put(query, "van", from == null ? "" : from.toString());
        put(query, "tot", until == null ? "" : until.toString());
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (!value.isBlank()) {
            query.put(name, List.of(value));
        }
    }

    private static String text(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** A day of four digits' year: beyond that there is no instant to compare with. */
    private static LocalDate day(String text) {
        return text.length() == "2026-01-01".length() ? LocalDate.parse(text) : null;
    }

    private static <T> T read(Map<String, List<String>> query, String name, Function<String, T> reader) {
        try {
            String text = text(query, name);
            return text.isEmpty() ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException forged) {
            return null;
        }
    }
}
