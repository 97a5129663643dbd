package nl.veiligesteden.werkplek.partners;

import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * What a row of a sheet makes of an organisation that all municipalities share.
 *
 * @param row its number
 * @param partner null for one that is added
 * @param version that was looked at
 */
public record SharedPartnerEdit(int row, PartnerId partner, PartnerName name, long version) {
}
