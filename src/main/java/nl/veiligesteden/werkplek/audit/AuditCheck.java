package nl.veiligesteden.werkplek.audit;

import java.time.LocalDateTime;
import java.util.UUID;

/**
 * What a check of the chain found.
 *
 * @param cut how many links were cut off at the beginning when their term had ended
 * @param links how many links were found right, with those that were cut off
 * @param lastHash of the last of them: whoever notes it finds a chain that was made anew
 * @param waiting entries that are to be linked yet
 * @param problem the first that is wrong; null where all is right
 */
public record AuditCheck(long cut, long links, String lastHash, long waiting, Problem problem) {

    /** What can be wrong with a link. */
    public enum Kind {
        /** The entry is not what it was when it was linked, or the hash is not what it was. */
        CHANGED("was changed after it was linked"),
        /** The entry is gone. */
        MISSING("is gone"),
        /** It should have gone with those that were cut off. */
        LEFT("stands before the place where the chain was cut"),
        /** A link is gone. */
        LINK_MISSING("has no link: the number is gone from the chain"),
        /** The entry was put in later than its time says. */
        EXTRA("was put in afterwards: it stands at a time whose entries were linked before");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /**
     * @param number of the link
     * @param entry null where it isn't known
     * @param at the time of the entry, or of its link
     */
    public record Problem(Kind kind, long number, UUID entry, LocalDateTime at) {
    }

    public boolean isSound() {
        return problem == null;
    }

    /** In a sentence, for whoever runs the check. */
    public String text() {
        String sound = (links == cut ? "no entry is linked yet" : links - cut + " linked entries are as they were; the last hash is " + lastHash)
                + (cut == 0 ? "" : "; " + cut + " before them were cut off when their term had ended");
        if (problem == null) {
            return "The audit trail is sound: " + sound + ". Waiting to be linked: " + waiting + ".";
        }
        return "The audit trail is broken at link " + problem.number() + ": entry " + (problem.entry() == null ? "unknown" : problem.entry()) + (problem.at() == null ? "" : " of " + problem.at() + " UTC")
                + " " + problem.kind().words + ". Before it, " + sound + ".";
    }
}
