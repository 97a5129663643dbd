package nl.veiligesteden.werkplek.plans.page;

import java.util.List;

/**
 * Name, explanation and ending of an item in canonical form: what closes the last line, or joins it to the next, always is the
 * ending, and a name carries no colon at its end, since the page puts that between name and explanation.
 */
record Ended(String name, String explanation, String ending) {

    /** The longer first: ", en" is one ending. */
    private static final List<String> ENDINGS = List.of(", en", "; en", " en", ".", ";", ",", "");
    private static final String AND = " en";

    static Ended of(String name, String explanation, String ending) {
        String given = ENDINGS.contains(ending) ? ending : Words.clean(ending);
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
        String taken = ending.isEmpty() ? ENDINGS.stream().filter(last::endsWith).findFirst().orElse("") : ending.equals(AND) ? joint(last) : "";
        String rest = taken.isEmpty() ? last : without(taken, last);
        if (rest.equals(last)) {
            return new Ended(bare, explanation, ending);
        }
        return explanation.isEmpty() ? new Ended(rest, "", taken + ending) : new Ended(bare, rest, taken + ending);
    }

    /** "Licht;" that ends in "en" reads back as one ending. */
    private static String joint(String last) {
        return last.endsWith(";") || last.endsWith(",") ? last.substring(last.length() - 1) : "";
    }

    private static String withoutColon(String name) {
        String bare = name;
        while (bare.endsWith(":")) {
            bare = bare.substring(0, bare.length() - 1).strip();
        }
        return bare.isEmpty() || Prose.isBareMarker(bare) ? name : bare;
    }

    /** The text without its ending; a line that would be left without any text keeps it. */
    private static String without(String taken, String text) {
        String rest = text.substring(0, text.length() - taken.length()).stripTrailing();
        String lastLine = rest.substring(rest.lastIndexOf('\n') + 1).strip();
        return lastLine.isEmpty() || Prose.isBareMarker(lastLine) ? text : rest;
    }
}
