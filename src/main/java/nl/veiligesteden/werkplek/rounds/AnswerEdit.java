package nl.veiligesteden.werkplek.rounds;

import nl.veiligesteden.werkplek.shared.ItemId;

/**
 * What a row of a sheet answers.
 *
 * @param row its number
 * @param item null for the municipality as a whole
 */
public record AnswerEdit(int row, ItemId item, GivenAnswer given) {
}
