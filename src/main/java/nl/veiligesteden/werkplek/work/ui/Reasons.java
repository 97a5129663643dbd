package nl.veiligesteden.werkplek.work.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.time.LocalDate;
import nl.veiligesteden.werkplek.design.Formats;

/** One way to tell why something does not go on. */
public final class Reasons {

    private static final String ENDS = ".!?…";

    private Reasons() {
    }

    /**
     * @param reviewOn null for what was stopped: nobody looks at that again
     * @param helpAsked whether Movisie was asked for help
     */
    public static String told(String reason, String liftedBy, LocalDate reviewOn, boolean helpAsked) {
        return reviewOn == null ? reason : t(helpAsked ? "blocker.sentence.help" : "blocker.sentence", sentence(reason), liftedBy, Formats.date(reviewOn));
    }

    /** Another sentence follows, also on what somebody typed without a full stop. */
    private static String sentence(String typed) {
        return typed.isEmpty() || ENDS.indexOf(typed.charAt(typed.length() - 1)) >= 0 ? typed : typed + ".";
    }
}
