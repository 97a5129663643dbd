package nl.veiligesteden.werkplek.plans;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.plans.page.InvolvedKind;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.springframework.stereotype.Service;

/** The public page of a plan, made from what stands in the workspace. */
@Service
@OneMoment
public class PublicPage {

    private final StandingPlans plans;

    PublicPage(StandingPlans plans) {
        this.plans = plans;
    }

    /**
     * What stands in the workspace and is not on the page.
     *
     * @param names partners, departments and contacts that no line of the page names
     * @param items concepts and stopped items, and those whose section the page lacks
     */
    public record Missing(List<String> names, List<MissingItem> items) {
    }

    /** An item that is not on the page. */
    public record MissingItem(ItemId id, String title) {
    }

    /** The page with its sections in the municipality's own order: no concepts, nothing that was stopped, no partner tasks. */
    public PlanPage page(MunicipalityWorkspace workspace, PlanId id) {
        return new PageMaker(plans.of(workspace, id)).page(workspace.name());
    }

    /** The lines on who is involved as they are now, by the section that they stand in. */
    public Map<UUID, List<InvolvedLine>> involved(MunicipalityWorkspace workspace, PlanId id) {
        StandingPlan plan = plans.of(workspace, id);
        InvolvedNow involved = new InvolvedNow(plan);
        return plan.document().sections().stream().filter(section -> section.kind() == SectionKind.INVOLVED)
                .collect(Collectors.toMap(PlanDocument.SectionText::id, section -> involved.lines(section.id())));
    }

    public Missing missing(MunicipalityWorkspace workspace, PlanId id) {
        StandingPlan plan = plans.of(workspace, id);
        InvolvedNow involved = new InvolvedNow(plan);
        List<String> names = Stream.of(InvolvedKind.values()).filter(kind -> !involved.hasPlace(kind))
                .flatMap(kind -> involved.unnamed(kind).stream()).toList();
        List<MissingItem> items = plan.items().stream().filter(item -> !item.isPublic() || item.part().isEmpty() || !hasSection(plan, item))
                .map(item -> new MissingItem(item.id(), item.title())).toList();
        return new Missing(names, items);
    }

    private static boolean hasSection(StandingPlan plan, StandingItem item) {
        return plan.document().sections().stream().map(PlanDocument.SectionText::kind).map(PageMaker::itemKind).anyMatch(item.kind()::equals);
    }
}
