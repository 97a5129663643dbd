package nl.veiligesteden.werkplek.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * A table that holds personal data.
 *
 * @param of which of its rows are of the account {@code :me}, as a condition; empty where no row can be traced to an account but by a name
 * @param names columns with that person's name, which become the pseudonym; where {@code of} is empty, wherever the name stands
 * @param others further columns that are about a person, or that somebody may write about one
 * @param shown what the person gets to see of the own rows
 */
record Holding(DataKind kind, String table, String of, List<String> names, List<String> others, List<String> shown, Fate fate) {

    /** What becomes of a person's rows when the account is erased. */
    enum Fate {
        /** They go. */
        REMOVED,
        /** They stay, under the pseudonym. */
        RENAMED,
        /** They stay as they are, until the term of their kind ends or for a reason that the register tells. */
        KEPT
    }

    static Holding removed(DataKind kind, String table, String of, String others, String shown) {
        return new Holding(kind, table, of, List.of(), words(others), words(shown), Fate.REMOVED);
    }

    static Holding renamed(DataKind kind, String table, String of, String names, String others, String shown) {
        return new Holding(kind, table, of, words(names), words(others), words(shown), Fate.RENAMED);
    }

    static Holding kept(DataKind kind, String table, String of, String others, String shown) {
        return new Holding(kind, table, of, List.of(), words(others), words(shown), Fate.KEPT);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
