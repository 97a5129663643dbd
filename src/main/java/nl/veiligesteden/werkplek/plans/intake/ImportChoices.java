package nl.veiligesteden.werkplek.plans.intake;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PartnerId;

/**
 * What a person decided on what the page names.
 *
 * @param removeGone take out of the plan what is no longer on the page and nothing hangs on; items always stay
 * @param notSame items that are not what is like them on the page: that becomes an item of its own
 * @param otherMunicipality the municipality that the person knows the page to be of, where that is another one than theirs; otherwise empty
 */
public record ImportChoices(List<Partner> partners, List<Department> departments, List<ContactDraft> contacts, boolean removeGone,
                            Set<ItemId> notSame, String otherMunicipality) {

    public ImportChoices {
        partners = List.copyOf(partners);
        departments = List.copyOf(departments);
        contacts = List.copyOf(contacts);
        notSame = Set.copyOf(notSame);
    }

    /** The same, by somebody who knows that the page is of that other municipality. */
    public ImportChoices knowingly(String municipality) {
        return new ImportChoices(partners, departments, contacts, removeGone, notSame, municipality);
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
