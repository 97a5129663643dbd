package nl.veiligesteden.werkplek.rounds;

/**
 * A question with the answer to it, about the municipality or about an item.
 *
 * @param content as it is kept; empty for no answer
 * @param version of the answer; null where there is none
 * @param author who answered; empty where nobody did
 * @param before what was answered the last time that it was asked; empty where nothing was
 */
public record ItemAnswer(Question question, String content, Long version, String author, String before) {

    public boolean isMissing() {
        return question.content().required() && content.isEmpty();
    }
}
