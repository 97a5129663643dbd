package nl.veiligesteden.werkplek.rounds;

import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Problems;

/**
 * What Movisie asks about one question or one item of a report.
 *
 * @param question null for a remark about an item
 * @param item null for a remark about a question
 */
public record RemarkDraft(QuestionId question, ItemId item, String note) {

    public RemarkDraft {
        Problems problems = new Problems();
        note = problems.text("note", note, 2000);
        problems.when(note.isEmpty(), "note", "invalid.reason.missing").when(question == null && item == null, "about", "invalid.choice.missing").refuse();
    }
}
