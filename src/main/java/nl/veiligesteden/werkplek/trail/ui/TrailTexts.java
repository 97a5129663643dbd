package nl.veiligesteden.werkplek.trail.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.audit.AuditTrail;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shell.TextsIn;
import nl.veiligesteden.werkplek.trail.TrailEntry;

/** An entry of the trail in words. What the trail holds of before a word was made for it is shown as it stands there. */
record TrailTexts(TextsIn texts) {

    /** Fields whose values are those of an enumeration, by the beginning of its texts. */
    private static final Map<String, String> WORDS = Map.of("status", "ItemStatus", "handshake", "Handshake", "moment", "Moment", "role", "Role", "state", "PlanState", "audience", "Audience",
            "kind", "DocumentKind", "mail", "mail-kind", "dataKind", "DataKind");
    private static final List<String> YES_OR_NO = List.of("turnedOn", "internal", "team", "partners");
    /** Before a key without a text, whatever the language. */
    private static final String MISSING = "!";
    /** A text of a plan may be long: it stands whole in the exported table. */
    private static final int SHOWN = 300;

    String action(String action) {
        return known("audit.action." + action, action);
    }

    /** What it was done to: its name, or what kind of thing it is where it has none to show. */
    String object(TrailEntry entry) {
        String kind = known("audit.object." + entry.objectType(), entry.objectType());
        return entry.objectName().isEmpty() ? kind : kind + ": " + entry.objectName();
    }

    String result(AuditTrail.Result result) {
        return texts.say(result == AuditTrail.Result.DONE ? "trail.result.done" : "trail.result.refused");
    }

    /** Nobody is known by the name that somebody tried; what happens by the clock nobody does. */
    String person(TrailEntry entry) {
        return entry.actor().isEmpty() ? texts.say(entry.origin().equals(TrailEntry.SYSTEM) ? "trail.system" : "trail.nobody") : entry.actor();
    }

    /** What the application did by itself, by the clock. */
    String origin(TrailEntry entry) {
        return entry.origin().equals(TrailEntry.SYSTEM) ? texts.say("trail.system") : entry.origin();
    }

    String changes(TrailEntry entry) {
        return entry.changes().stream().map(change -> change(change, Integer.MAX_VALUE)).collect(Collectors.joining("; "));
    }

    /** "Einddatum: 3 mrt 2026 → 5 mrt 2026"; without an arrow where there was nothing before. */
    String change(Change change) {
        return change(change, SHOWN);
    }

    private String change(Change change, int most) {
        String field = known("audit.field." + change.field(), change.field());
        String after = cut(value(change.field(), change.after()), most);
        return field + ": " + (change.before().isEmpty() ? after : cut(value(change.field(), change.before()), most) + " → " + after);
    }

    private String value(String field, String value) {
        if (value.isEmpty() || value.equals("[]")) {
            return "–";
        }
        if (field.equals("reason") && value.matches("(denied|error|invalid)[.].*")) {
            return known(value, value);
        }
        if (field.equals("targetGroups")) {
            return Arrays.stream(value.substring(1, value.length() - 1).split(", ")).collect(Collectors.joining(", "));
        }
        if (field.equals("format")) {
            return known("documents.format." + value, known("take." + value, value));
        }
        if (YES_OR_NO.contains(field)) {
            return texts.say(Boolean.parseBoolean(value) ? "trail.yes" : "trail.no");
        }
        return WORDS.containsKey(field) ? known(WORDS.get(field) + "." + value, value) : date(value);
    }

    private String date(String value) {
        try {
            return value.length() == "2026-01-01".length() ? Formats.date(LocalDate.parse(value), texts.locale()) : value;
        } catch (DateTimeParseException text) {
            return value;
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    private String known(String key, String otherwise) {
        String text = texts.say(key);
        return text.startsWith(MISSING) ? otherwise : text;
    }
}
