package nl.veiligesteden.werkplek.shared;

/** The pattern of an SQL {@code like} for what a person typed, in which no character has a meaning of its own. */
public final class Like {

    private Like() {
    }

    /** Longer than any name or title: what exceeds it finds nothing more. */
    private static final int LONGEST = 300;

    public static String containing(String typed) {
        return "%" + typed.substring(0, Math.min(typed.length(), LONGEST)).strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
