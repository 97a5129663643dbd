package nl.veiligesteden.werkplek.rounds;

import nl.veiligesteden.werkplek.shared.ItemId;

/**
 * A question that a person may answer, with what stands.
 *
 * @param item null for the municipality as a whole
 * @param about the title of the item; empty for the municipality as a whole
 */
public record AnswerLine(ItemId item, String about, ItemAnswer answer) {

    /** Tells the line apart within its round. */
    public String id() {
        return id(answer.question().id(), item);
    }

    static String id(QuestionId question, ItemId item) {
        return question.value() + (item == null ? "" : ":" + item.value());
    }
}
