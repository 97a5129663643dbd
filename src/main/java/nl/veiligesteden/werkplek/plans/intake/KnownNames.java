package nl.veiligesteden.werkplek.plans.intake;

import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.partners.PartnerName;
import nl.veiligesteden.werkplek.plans.Alike;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * What the names on a page stand for, once the choices are carried out.
 *
 * @param partners the organisation of each name on the page that is one
 * @param shownAs how the municipality calls each organisation
 * @param departments the department of each name on the page that is one
 * @param contacts the contact persons by name
 */
record KnownNames(Map<String, PartnerId> partners, Map<PartnerId, String> shownAs, Map<String, String> departments, List<String> contacts) {

    PlanDocument.LineName of(InvolvedKind kind, String wording) {
        return switch (kind) {
            case CIVIL_SOCIETY, OTHER_PARTNERS -> partners.containsKey(wording)
                    ? new PlanDocument.LineName(wording, partners.get(wording), shownAs.get(partners.get(wording))) : word(wording);
            case DEPARTMENTS, EXECUTING -> new PlanDocument.LineName(wording, null, departments.get(wording));
            case CONTACTS -> new PlanDocument.LineName(wording, null, contacts.stream().filter(name -> Alike.isSame(name, wording)).findFirst().orElse(null));
            case OTHER -> word(wording);
        };
    }

    private static PlanDocument.LineName word(String wording) {
        return new PlanDocument.LineName(wording, null, null);
    }

    /** Whether an organisation or a department can be called like that. */
    static boolean isUsable(String name) {
        try {
            return !new PartnerName(name).key().isEmpty();
        } catch (InvalidInputException noName) {
            return false;
        }
    }
}
