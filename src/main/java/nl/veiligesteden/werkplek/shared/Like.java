package nl.veiligesteden.werkplek.shared;

/** The pattern of an SQL {@code like} for what a person typed, in which no character has a meaning of its own. */
public final class Like {

    private Like() {
    }

    public static String containing(String typed) {
        return "%" + typed.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
