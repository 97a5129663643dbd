package nl.veiligesteden.werkplek.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PillarPart;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.plans.page.StrandPart;
import nl.veiligesteden.werkplek.plans.page.TextSection;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ItemKind;

/** Makes the page of a plan as it stands. What was added in the workspace comes after what the page listed before. */
public final class PageMaker {

    private final StandingPlan plan;
    private final InvolvedNow involved;

    public PageMaker(StandingPlan plan) {
        this.plan = plan;
        this.involved = new InvolvedNow(plan);
    }

    public PlanPage page(String municipality) {
        return new PlanPage(municipality, plan.document().head().title(), plan.document().sections().stream().map(this::section).toList());
    }

    private Section section(PlanDocument.SectionText text) {
        return switch (text.kind()) {
            case INTRODUCTION, AMBITION, OTHER -> new TextSection(text.kind(), text.heading(), text.body());
            case APPROACH -> new ApproachSection(text.heading(), text.body(), pillars(text).map(PageMaker::pillar).toList(), text.closing());
            case ACTIONS, ACTIVITIES -> new ItemsSection(text.kind(), text.heading(), text.body(), parts(text), text.closing());
            case INVOLVED -> new InvolvedSection(text.heading(), text.body(), involved.lines(text.id()), text.closing());
        };
    }

    private Stream<PlanDocument.PillarText> pillars(PlanDocument.SectionText section) {
        boolean first = isFirst(section);
        return plan.document().pillars().stream()
                .filter(pillar -> section.id().equals(pillar.section()) || first && pillar.section() == null);
    }

    public static PillarPart pillar(PlanDocument.PillarText pillar) {
        return new PillarPart(pillar.name(), pillar.explanation(), pillar.ending(), pillar.moment(),
                pillar.strands().stream().map(PageMaker::strand).toList());
    }

    public static StrandPart strand(PlanDocument.StrandText strand) {
        return new StrandPart(strand.name(), strand.ending());
    }

    private List<ItemPart> parts(PlanDocument.SectionText section) {
        return items(section).stream().filter(StandingItem::isPublic).map(StandingItem::part).flatMap(Optional::stream).toList();
    }

    /** All items that stand in a section, the listed ones first; those without a place stand in the first section of their kind. */
    public List<StandingItem> items(PlanDocument.SectionText section) {
        Map<ItemId, StandingItem> all = plan.items().stream().collect(Collectors.toMap(StandingItem::id, Function.identity()));
        List<StandingItem> items = new ArrayList<>(section.items().stream().filter(all::containsKey).map(all::get).toList());
        if (isFirst(section)) {
            Set<ItemId> placed = new HashSet<>();
            plan.document().sections().forEach(other -> placed.addAll(other.items()));
            plan.items().stream().filter(item -> item.kind() == itemKind(section.kind()) && !placed.contains(item.id())).forEach(items::add);
        }
        return items;
    }

    /** Who is involved, as the section says it today. */
    public List<InvolvedLine> lines(PlanDocument.SectionText section) {
        return involved.lines(section.id());
    }

    private boolean isFirst(PlanDocument.SectionText section) {
        UUID first = plan.document().sections().stream().filter(other -> other.kind() == section.kind()).findFirst().orElseThrow().id();
        return first.equals(section.id());
    }

    public static ItemKind itemKind(SectionKind kind) {
        return switch (kind) {
            case ACTIONS -> ItemKind.ACTION;
            case ACTIVITIES -> ItemKind.ACTIVITY;
            case INTRODUCTION, AMBITION, APPROACH, INVOLVED, OTHER -> null;
        };
    }
}
