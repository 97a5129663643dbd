package nl.veiligesteden.werkplek.conversation;

import java.util.Set;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.subjects.Audience;

/**
 * What somebody is about to say of a subject.
 *
 * @param mentions who is named, so that it waits on them
 */
public record CommentDraft(Audience audience, String content, Set<AccountId> mentions) {

    public static final int MAX = 10_000;

    public CommentDraft {
        Problems problems = new Problems();
        content = problems.text("content", content, MAX);
        problems.when(content.isEmpty(), "content", "invalid.comment.missing").when(audience == null, "audience", "invalid.audience.missing").refuse();
        mentions = mentions == null ? Set.of() : Set.copyOf(mentions);
    }
}
