package nl.veiligesteden.werkplek.partners;

import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * What a row of a sheet makes of a collaboration.
 *
 * @param row its number
 * @param partner null for one that begins
 * @param name of the organisation that is begun with
 * @param shownAs how the municipality calls it
 * @param version that was looked at
 */
public record PartnerEdit(int row, PartnerId partner, PartnerName name, PartnerName shownAs, CollaborationCategory category, long version) {
}
