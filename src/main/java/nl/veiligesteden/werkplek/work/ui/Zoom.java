package nl.veiligesteden.werkplek.work.ui;

import java.time.YearMonth;
import java.util.Arrays;

/** How much time the timeline shows. */
enum Zoom {
    MONTH("maand", 1),
    QUARTER("kwartaal", 3),
    YEAR("jaar", 12);

    private final String word;
    private final int months;

    Zoom(String word, int months) {
        this.word = word;
        this.months = months;
    }

    String word() {
        return word;
    }

    int months() {
        return months;
    }

    /** The next that shows less time; the closest stays as it is. */
    Zoom closer() {
        return values()[Math.max(ordinal() - 1, 0)];
    }

    /** The next that shows more time; the widest stays as it is. */
    Zoom wider() {
        return values()[Math.min(ordinal() + 1, values().length - 1)];
    }

    /** The month that a stretch begins with which holds that one. */
    YearMonth begin(YearMonth within) {
        return within.withMonth((within.getMonthValue() - 1) / months * months + 1);
    }

    static Zoom of(String word) {
        return Arrays.stream(values()).filter(zoom -> zoom.word.equals(word)).findFirst().orElse(QUARTER);
    }
}
