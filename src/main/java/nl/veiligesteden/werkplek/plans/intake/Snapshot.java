package nl.veiligesteden.werkplek.plans.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.StandingItem;
import nl.veiligesteden.werkplek.plans.StandingPlan;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * A whole plan at one moment.
 *
 * @param departments by name, with whether it carries out the policy
 * @param contacts no more than their ids: what is known of a person is kept in one place only
 */
record Snapshot(PlanDocument document, List<StandingItem> items, List<PartnerId> partners, Map<String, Boolean> departments, List<UUID> contacts) {

    static Snapshot of(StandingPlan plan) {
        return new Snapshot(plan.document(), plan.items(), plan.partners().stream().map(Partners.Collaborator::id).toList(),
                plan.departments().stream().collect(Collectors.toMap(Contacts.DepartmentItem::name, Contacts.DepartmentItem::executing)),
                plan.contacts().stream().map(Contacts.Contact::id).toList());
    }

    /** Whether the other plan says the same of everything that an import may change. */
    boolean saysTheSameAs(Snapshot other) {
        return new PlanParts(this).differencesTo(new PlanParts(other)).stream().allMatch(difference -> difference.effect() == Effect.UNCHANGED)
                && Set.copyOf(partners).equals(Set.copyOf(other.partners)) && departments.equals(other.departments)
                && Set.copyOf(contacts).equals(Set.copyOf(other.contacts));
    }
}
