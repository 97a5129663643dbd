package nl.veiligesteden.werkplek.plans;

import java.util.List;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * What a person decided on what the page names.
 *
 * @param removeGone take out of the plan what is no longer on the page and nothing hangs on; items always stay
 */
public record ImportChoices(List<Partner> partners, List<Department> departments, List<ContactDraft> contacts, boolean removeGone) {

    public ImportChoices {
        partners = List.copyOf(partners);
        departments = List.copyOf(departments);
        contacts = List.copyOf(contacts);
    }

    /**
     * What becomes of a name in a line on partners.
     *
     * @param wording as on the page
     * @param existing the organisation that it is; null for a new one
     * @param name of a new organisation; empty to leave the name out, which keeps it on the page as a mere word
     */
    public record Partner(String wording, PartnerId existing, String name, CollaborationCategory category) {

        public boolean isLeftOut() {
            return existing == null && name.isBlank();
        }
    }

    /**
     * What becomes of a name in a line on departments.
     *
     * @param name of the department; empty to leave it out
     * @param executing whether it carries out the policy
     */
    public record Department(String wording, String name, boolean executing) {

        public boolean isLeftOut() {
            return name.isBlank();
        }
    }
}
