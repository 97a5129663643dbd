package nl.veiligesteden.werkplek.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;

/** A whole plan as it is read, without its items. */
public record PlanDocument(Head head, List<SectionText> sections, List<PillarText> pillars, List<Line> lines) {

    /** What stands above the plan. */
    public record Head(PlanId id, PeriodId period, String periodName, String periodSlug, String title, String mainObjective, Set<String> targetGroups,
                       PlanState state, LocalDate adoptedOn, long version) {

        /** The same plan with other words above it. */
        public Head saying(String otherTitle, String otherObjective, Set<String> otherGroups) {
            return new Head(id, period, periodName, periodSlug, otherTitle, otherObjective, Set.copyOf(otherGroups), state, adoptedOn, version);
        }
    }

    /**
     * One section's texts.
     *
     * @param items what the public page lists here, in order; items that were added since have no place yet
     */
    public record SectionText(UUID id, SectionKind kind, String heading, String body, String closing, List<ItemId> items, long version) {
    }

    /**
     * A pillar with its strands.
     *
     * @param section where it stands on the page; null for one that was added since
     */
    public record PillarText(UUID id, UUID section, String name, String explanation, String ending, Moment moment, List<StrandText> strands, long version) {
    }

    /** One strand. */
    public record StrandText(UUID id, String name, String ending, long version) {
    }

    /**
     * One line on departments, partners or contacts.
     *
     * @param listing the body is a plain enumeration of the names
     */
    public record Line(UUID section, InvolvedKind kind, String label, String body, boolean listing, List<LineName> names) {
    }

    /**
     * A name in such a line.
     *
     * @param partner null for whatever is no partner organisation
     * @param knownAs the name of the record that it stands for, as it was when the line was written; null for a mere word
     */
    public record LineName(String wording, PartnerId partner, String knownAs) {
    }
}
