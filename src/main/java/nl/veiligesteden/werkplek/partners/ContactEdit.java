package nl.veiligesteden.werkplek.partners;

import java.util.UUID;

/**
 * What a row of a sheet makes of a contact person.
 *
 * @param row its number
 * @param id null for a new one
 * @param version that was looked at
 */
public record ContactEdit(int row, UUID id, ContactDraft draft, long version) {
}
