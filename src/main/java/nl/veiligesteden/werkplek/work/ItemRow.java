package nl.veiligesteden.werkplek.work;

/**
 * An item with more than a list on screen shows.
 *
 * @param pillar that it serves, itself or by its strand; empty for none
 * @param targetGroups their Dutch names, with commas between
 */
public record ItemRow(ItemListItem line, String description, String place, String pillar, String strand, String targetGroups) {
}
