package nl.veiligesteden.werkplek.conversation;

import java.util.Arrays;

/** Which part of an item's story is read. */
public enum StoryFilter {
    ALL("alles"),
    MESSAGES("berichten"),
    PROGRESS("voortgang"),
    CHANGES("wijzigingen"),
    FILES("bijlagen");

    private final String word;

    StoryFilter(String word) {
        this.word = word;
    }

    /** How an address calls it. */
    public String word() {
        return word;
    }

    /** An unknown word shows everything. */
    public static StoryFilter of(String word) {
        return Arrays.stream(values()).filter(filter -> filter.word.equals(word)).findFirst().orElse(ALL);
    }

    boolean shows(StoryFilter kind) {
        return this == ALL || this == kind;
    }
}
