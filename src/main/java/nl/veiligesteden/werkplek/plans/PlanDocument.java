package nl.veiligesteden.werkplek.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.PlanId;

/** A whole plan as it is read, without its items. */
public record PlanDocument(Head head, List<SectionText> sections, List<PillarText> pillars, List<Line> lines) {

    /** What stands above the plan. */
    public record Head(PlanId id, PeriodId period, String periodName, String periodSlug, String title, String mainObjective, Set<String> targetGroups,
                       PlanState state, LocalDate adoptedOn, long version) {
    }

    /** One section's texts. */
    public record SectionText(UUID id, SectionKind kind, String heading, String body, String closing, long version) {
    }

    /** A pillar with its strands. */
    public record PillarText(UUID id, String name, String explanation, String ending, Moment moment, List<StrandText> strands, long version) {
    }

    /** One strand. */
    public record StrandText(UUID id, String name, String ending, long version) {
    }

    /** One line on departments, partners or contacts. */
    public record Line(InvolvedKind kind, String label, String body) {
    }
}
