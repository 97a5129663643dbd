package nl.veiligesteden.werkplek.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;

/**
 * A plan with all that its public page is made of.
 *
 * @param items actions and activities in plan order, whatever their status
 */
public record StandingPlan(PlanDocument document, List<StandingItem> items, List<Partners.Collaborator> partners,
                    List<Contacts.DepartmentItem> departments, List<Contacts.Contact> contacts) {

    /** Stays the same as long as nothing changes that an import would touch; a status or a partner's task is none of that. */
    public int mark() {
        return Objects.hash(document, items.stream().map(item -> List.of(item.id(), item.title(), item.description(), item.ending(),
                Optional.ofNullable(item.pillar()), Optional.ofNullable(item.strand()))).toList());
    }

    /** Where there is no plan yet. */
    static StandingPlan none() {
        return new StandingPlan(new PlanDocument(null, List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of());
    }
}
