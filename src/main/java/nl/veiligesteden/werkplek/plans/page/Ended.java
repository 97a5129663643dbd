package nl.veiligesteden.werkplek.plans.page;

import java.util.Set;

/**
 * Name, explanation and ending of an item in canonical form: the mark that closes the last line always is the ending, and a
 * name carries no colon at its end, since the page puts that between name and explanation.
 */
record Ended(String name, String explanation, String ending) {

    private static final Set<String> ENDINGS = Set.of("", ".", ";", ",");

    static Ended of(String name, String explanation, String ending) {
        String given = Words.clean(ending);
        if (!ENDINGS.contains(given)) {
            throw new IllegalArgumentException("An item cannot end in " + given);
        }
        Ended before = new Ended(name, explanation, given);
        Ended after = before.step();
        while (!after.equals(before)) {
            before = after;
            after = before.step();
        }
        return after;
    }

    private Ended step() {
        String bare = withoutColon(name);
        String last = explanation.isEmpty() ? bare : explanation;
        if (!ending.isEmpty()) {
            return new Ended(bare, explanation, ending);
        }
        String rest = withoutEnding(last);
        if (rest.equals(last)) {
            return new Ended(bare, explanation, "");
        }
        String taken = last.substring(last.length() - 1);
        return explanation.isEmpty() ? new Ended(rest, "", taken) : new Ended(bare, rest, taken);
    }

    private static String withoutColon(String name) {
        String bare = name;
        while (bare.endsWith(":")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare.isEmpty() || Prose.isBareMarker(bare) ? name : bare;
    }

    /** The text without its closing mark; a line that would be left without any text keeps it. */
    private static String withoutEnding(String text) {
        if (text.isEmpty() || !ENDINGS.contains(text.substring(text.length() - 1))) {
            return text;
        }
        String rest = text.substring(0, text.length() - 1).stripTrailing();
        String lastLine = rest.substring(rest.lastIndexOf('\n') + 1).strip();
        return lastLine.isEmpty() || Prose.isBareMarker(lastLine) ? text : rest;
    }
}
