package nl.veiligesteden.werkplek.rounds;

/**
 * What somebody answers.
 *
 * @param content as typed or chosen; empty takes an answer away
 * @param version of the answer that the person saw; null where there was none
 */
public record GivenAnswer(QuestionId question, String content, Long version) {
}
