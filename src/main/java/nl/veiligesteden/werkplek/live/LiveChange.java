package nl.veiligesteden.werkplek.live;

import java.util.UUID;

/**
 * That something happened to an object. It says where to look, not what there is to see: whoever is told looks it up by their own rights.
 *
 * @param municipality null for what belongs to the programme
 * @param partner the partner organisation of a partner task or of a collaboration, null for all else
 * @param actorName who did it
 * @param title of an item; null for all else
 */
public record LiveChange(UUID id, UUID object, UUID municipality, UUID partner, String actorName, String title) {
}
