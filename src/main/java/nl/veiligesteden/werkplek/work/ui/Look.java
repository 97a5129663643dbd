package nl.veiligesteden.werkplek.work.ui;

import java.util.Arrays;

/** The ways to look at the same items. */
enum Look {
    LIST("lijst"),
    BOARD("bord"),
    TIMELINE("tijdlijn"),
    AGENDA("agenda"),
    /** All rows, to print them; offered by the list. */
    PAPER("papier");

    private final String word;

    Look(String word) {
        this.word = word;
    }

    /** As it stands in the address. */
    String word() {
        return word;
    }

    static Look of(String word) {
        return Arrays.stream(values()).filter(look -> look.word.equals(word)).findFirst().orElse(LIST);
    }
}
