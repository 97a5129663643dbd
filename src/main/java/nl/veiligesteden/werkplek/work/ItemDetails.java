package nl.veiligesteden.werkplek.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PlanId;

/** All that the item's own page shows beyond its line in a list. */
public record ItemDetails(ItemListItem line, PlanId plan, boolean planClosed, String description, String contribution, String place, Integer reach, ItemId parent,
                          ItemKind parentKind, UUID pillar, String pillarName, UUID strand, String strandName, MembershipId owner, MembershipId deputy, String deputyName,
                          Set<String> targetGroups, String reason, String liftedBy, MembershipId lifter, LocalDate reviewOn,
                          Instant helpRequestedAt, Instant helpAnsweredAt, PartnerId partner,
                          String handshakeNote, Instant createdAt) {

    /** The draft that a form begins with. */
    public ItemDraft toDraft() {
        return new ItemDraft(line.kind(), line.title(), description, contribution, parent, pillar, strand, line.moment(), targetGroups, place, reach,
                line.startsOn(), line.dueOn(), owner, partner, deputy);
    }
}
