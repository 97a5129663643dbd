package nl.veiligesteden.werkplek.work.ui;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.veiligesteden.werkplek.access.Members;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.programme.TargetGroup;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.work.ItemPage;

/**
 * What the item form lets choose from, all within one municipality.
 *
 * @param addPartner begins to work with an organisation of that name
 */
record ItemFormChoices(List<ItemPage.Choice> parents, List<ItemPage.Choice> structure, List<TargetGroup> targetGroups, List<Members.Member> owners,
                       List<Partners.Collaborator> partners, Function<PartnerName, PartnerId> addPartner) {

    ItemPage.Choice parent(ItemId id) {
        return id == null ? null : find(parents, id.value());
    }

    ItemPage.Choice part(UUID id) {
        return id == null ? null : find(structure, id);
    }

    Members.Member owner(MembershipId id) {
        return owners.stream().filter(member -> member.id().equals(id)).findFirst().orElse(null);
    }

    Partners.Collaborator partner(PartnerId id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst().orElse(null);
    }

    /** The partner of that name, in whatever spelling; without an id where the municipality works with none. */
    Partners.Collaborator partner(PartnerName name) {
        return partners.stream().filter(partner -> name.isSameAs(new PartnerName(partner.name())) || name.isSameAs(new PartnerName(partner.shownAs())))
                .findFirst().orElse(new Partners.Collaborator(null, name.value(), "", name.value(), CollaborationCategory.CIVIL_SOCIETY, 0, 0, 0, 0, 0));
    }

    private static ItemPage.Choice find(List<ItemPage.Choice> choices, UUID id) {
        return choices.stream().filter(choice -> choice.id().equals(id)).findFirst().orElse(null);
    }
}
