package nl.veiligesteden.werkplek.plans.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.veiligesteden.werkplek.partners.CollaborationCategory;
import nl.veiligesteden.werkplek.partners.ContactDraft;
import nl.veiligesteden.werkplek.partners.Partners;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.page.Facts;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.shared.ItemId;

/**
 * What an import would do, before anything is stored.
 *
 * @param facts what the page says of the plan as a whole; where a plan stands and says more, what stands
 * @param otherMunicipality the municipality that the page is of, when it isn't this one; otherwise empty
 * @param standing the plan that would be brought up to date; empty when a new one begins
 * @param differences with what stands, in the order of the page; empty for a new plan
 * @param likenesses items that are offered as the same although their titles differ
 * @param mark of what stood when the preview was made
 */
public record ImportPreview(Reading.Read read, Facts facts, String otherMunicipality, Optional<PlanDocument.Head> standing, List<PartnerName> partners,
                            List<DepartmentName> departments, List<ContactDraft> contacts, List<Difference> differences, List<Likeness> likenesses, int mark) {

    /**
     * A name in a line on partners.
     *
     * @param match the organisation that it seems to be; empty for one that would be new
     * @param guess whether the name was taken out of running text, or its category not told
     * @param usable whether an organisation can be called like that
     */
    public record PartnerName(String wording, CollaborationCategory category, Optional<Partners.Organisation> match, boolean guess, boolean usable) {
    }

    /** A name in a line on departments. */
    public record DepartmentName(String wording, boolean executing, boolean known, boolean guess, boolean usable) {
    }

    /** What kind of part differs. */
    public enum Part { TITLE, OBJECTIVE, TARGET_GROUPS, SECTION, PILLAR, STRAND, ACTION, ACTIVITY, LINE, PARTNER, DEPARTMENT, CONTACT }

    /** How it differs. */
    public enum Effect { ADDED, CHANGED, UNCHANGED, GONE }

    /**
     * One part beside what stands.
     *
     * @param before what stands, as text; empty for something new
     * @param after what the page says; empty for something that is gone, and the same as before where only a pillar's moment differs
     */
    public record Difference(Part part, Effect effect, String name, String before, String after) {
    }

    /**
     * An item that seems to be one on the page by a slightly other title.
     *
     * @param title as it stands
     * @param onPage as the page says it
     */
    public record Likeness(ItemId item, String title, String onPage) {
    }

    /** Whether storing it would change anything of the plan's texts and items. */
    public boolean changesNothing() {
        return standing.isPresent() && differences.stream().allMatch(difference -> difference.effect() == Effect.UNCHANGED);
    }

    /** The choices that the importer proposes. */
    public ImportChoices choices() {
        return new ImportChoices(
                partners.stream().map(name -> new ImportChoices.Partner(name.wording(), name.match().map(Partners.Organisation::id).orElse(null),
                        name.usable() ? name.wording() : "", name.category())).toList(),
                departments.stream().map(name -> new ImportChoices.Department(name.wording(), name.usable() ? name.wording() : "", name.executing()))
                        .toList(),
                contacts, false, Set.of(), "");
    }
}
