package nl.veiligesteden.werkplek.plans.published;

import java.util.Set;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * What a coordinator decides when a page is published.
 *
 * @param reason why, in a sentence
 * @param contacts what may be read of persons, each as {@link nl.veiligesteden.werkplek.plans.page.PublicContacts} tells it
 * @param seen the mark of the page that was looked at
 */
public record PublishDraft(String reason, Set<String> contacts, String seen) {

    public static final int LONGEST_REASON = 500;

    public PublishDraft {
        reason = reason(reason);
        contacts = Set.copyOf(contacts);
    }

    static String reason(String typed) {
        Problems problems = new Problems();
        String reason = problems.line("reason", typed, LONGEST_REASON).strip();
        problems.when(reason.isEmpty(), "reason", "invalid.reason.missing").refuse();
        return reason;
    }
}
