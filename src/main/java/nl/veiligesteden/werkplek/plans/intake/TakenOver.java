package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.SectionDraft;
import nl.veiligesteden.werkplek.plans.StandingPlan;
import nl.veiligesteden.werkplek.plans.intake.PageMatch.PlacedPillar;
import nl.veiligesteden.werkplek.plans.intake.PageMatch.PlacedStrand;
import nl.veiligesteden.werkplek.plans.intake.PageMatch.StandingStrand;
import nl.veiligesteden.werkplek.plans.intake.Pairing.Pair;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.TextSection;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;

/**
 * What the plan says once a page is taken over: the parts of the page in its order, and after them what stands, is not on the page and
 * stays, because something hangs on it or nobody agreed that it goes.
 */
final class TakenOver {

    private final StandingPlan before;
    private final PlanPage page;
    private final PageMatch match;
    private final boolean removeGone;
    private final List<UUID> sections;

    TakenOver(StandingPlan before, PlanPage page, PageMatch match, boolean removeGone) {
        this.before = before;
        this.page = page;
        this.match = match;
        this.removeGone = removeGone;
        this.sections = match.sections.pairs().stream().map(pair -> pair.isNew() ? Id.nextValue() : pair.standing().id()).toList();
    }

    /** @param listed the items of each section of the page, by its number */
    PlanDocument document(PlanDocument.Head head, Map<Integer, List<ItemId>> listed, KnownNames known) {
        List<PlanDocument.SectionText> texts = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            texts.add(text(sections.get(at), page.sections().get(at), listed.getOrDefault(at, List.of())));
        }
        List<PlanDocument.PillarText> pillars = pillars();
        List<PlanDocument.SectionText> kept = kept(pillars);
        texts.addAll(kept);
        return new PlanDocument(head, texts, pillars, lines(kept, known));
    }

    private static PlanDocument.SectionText text(UUID id, Section section, List<ItemId> items) {
        SectionDraft draft = switch (section) {
            case TextSection text -> new SectionDraft(text.heading(), text.text(), "");
            case ApproachSection approach -> new SectionDraft(approach.heading(), approach.intro(), approach.closing());
            case ItemsSection list -> new SectionDraft(list.heading(), list.intro(), list.closing());
            case InvolvedSection involved -> new SectionDraft(involved.heading(), involved.intro(), involved.closing());
        };
        return new PlanDocument.SectionText(id, section.kind(), draft.heading(), draft.body(), draft.closing(), items, 0);
    }

    private List<PlanDocument.PillarText> pillars() {
        Map<UUID, List<PlanDocument.StrandText>> keptStrands = match.strands.left().stream().filter(strand -> !removeGone || isServed(strand.text().id()))
                .collect(Collectors.groupingBy(StandingStrand::pillar, Collectors.mapping(StandingStrand::text, Collectors.toList())));
        List<PlanDocument.PillarText> pillars = new ArrayList<>();
        for (Pair<PlanDocument.PillarText, PlacedPillar> pair : match.pillars.pairs()) {
            PlacedPillar placed = pair.part();
            UUID id = pair.isNew() ? Id.nextValue() : pair.standing().id();
            List<PlanDocument.StrandText> strands = Stream.concat(strands(pillars.size()), keptStrands.getOrDefault(id, List.of()).stream()).toList();
            pillars.add(new PlanDocument.PillarText(id, sections.get(placed.section()), placed.part().name(), placed.part().explanation(),
                    placed.part().ending(), placed.part().moment(), strands, 0));
        }
        for (PlanDocument.PillarText left : match.pillars.left()) {
            List<PlanDocument.StrandText> strands = keptStrands.getOrDefault(left.id(), List.of());
            if (!removeGone || !strands.isEmpty() || isServed(left.id())) {
                pillars.add(new PlanDocument.PillarText(left.id(), left.section(), left.name(), left.explanation(), left.ending(), left.moment(), strands, 0));
            }
        }
        return pillars;
    }

    private Stream<PlanDocument.StrandText> strands(int pillar) {
        return match.strands.pairs().stream().filter(pair -> pair.part().pillar() == pillar).map(TakenOver::strand);
    }

    private static PlanDocument.StrandText strand(Pair<StandingStrand, PlacedStrand> pair) {
        return new PlanDocument.StrandText(pair.isNew() ? Id.nextValue() : pair.standing().text().id(), pair.part().part().text(),
                pair.part().part().ending(), 0);
    }

    /** Whether work hangs on that pillar or strand. */
    private boolean isServed(UUID id) {
        return before.items().stream().anyMatch(item -> id.equals(item.pillar()) || id.equals(item.strand()));
    }

    /** The sections that the page lacks and that stay. Items that are no longer on the page lose their place in its lists, and nothing else. */
    private List<PlanDocument.SectionText> kept(List<PlanDocument.PillarText> pillars) {
        Set<ItemId> onPage = match.items.pairs().stream().filter(pair -> !pair.isNew()).map(pair -> pair.standing().id()).collect(Collectors.toSet());
        Set<UUID> withPillars = pillars.stream().map(PlanDocument.PillarText::section).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
        List<PlanDocument.SectionText> kept = new ArrayList<>();
        for (PlanDocument.SectionText left : match.sections.left()) {
            List<ItemId> listed = left.items().stream().filter(item -> !onPage.contains(item)).toList();
            boolean empty = left.body().isBlank() && left.closing().isBlank()
                    && before.document().lines().stream().noneMatch(line -> line.section().equals(left.id()));
            if (!listed.isEmpty() || withPillars.contains(left.id()) || !removeGone && !empty) {
                kept.add(new PlanDocument.SectionText(left.id(), left.kind(), left.heading(), left.body(), left.closing(), listed, left.version()));
            }
        }
        return kept;
    }

    private List<PlanDocument.Line> lines(List<PlanDocument.SectionText> kept, KnownNames known) {
        List<PlanDocument.Line> lines = new ArrayList<>();
        for (int at = 0; at < sections.size(); at++) {
            if (page.sections().get(at) instanceof InvolvedSection involved) {
                UUID section = sections.get(at);
                involved.lines().forEach(line -> lines.add(line(section, line, known)));
            }
        }
        before.document().lines().stream().filter(line -> kept.stream().map(PlanDocument.SectionText::id).anyMatch(line.section()::equals)).forEach(lines::add);
        return lines;
    }

    private static PlanDocument.Line line(UUID section, InvolvedLine line, KnownNames known) {
        return new PlanDocument.Line(section, line.kind(), line.label(), line.text(), line.list(),
                line.names().stream().map(name -> known.of(line.kind(), name)).filter(Objects::nonNull).toList());
    }
}
