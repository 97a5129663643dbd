package nl.veiligesteden.werkplek.plans;

import java.util.List;
import nl.veiligesteden.werkplek.partners.Contacts;
import nl.veiligesteden.werkplek.partners.Partners;

/**
 * A plan with all that its public page is made of.
 *
 * @param items actions and activities in plan order, whatever their status
 */
record StandingPlan(PlanDocument document, List<StandingItem> items, List<Partners.Collaborator> partners,
                    List<Contacts.DepartmentItem> departments, List<Contacts.Contact> contacts) {

    /** Where there is no plan yet. */
    static StandingPlan none() {
        return new StandingPlan(new PlanDocument(null, List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of());
    }
}
