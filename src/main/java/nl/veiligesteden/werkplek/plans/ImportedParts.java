package nl.veiligesteden.werkplek.plans;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.plans.PageMatch.PlacedItem;
import nl.veiligesteden.werkplek.plans.PageMatch.PlacedPillar;
import nl.veiligesteden.werkplek.plans.PageMatch.PlacedStrand;
import nl.veiligesteden.werkplek.plans.PageMatch.StandingStrand;
import nl.veiligesteden.werkplek.plans.Pairing.Pair;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.TextSection;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.Items;
import org.springframework.stereotype.Component;

/** Writes the parts of a page into a plan: sections, pillars with their strands, items, and the lines on who is involved. */
@Component
class ImportedParts {

    private final PlanRepositories.Sections sections;
    private final PlanRepositories.Pillars pillars;
    private final PlanRepositories.Strands strands;
    private final PlanRepositories.Lines lines;
    private final Items items;

    ImportedParts(PlanRepositories.Sections sections, PlanRepositories.Pillars pillars, PlanRepositories.Strands strands,
                  PlanRepositories.Lines lines, Items items) {
        this.sections = sections;
        this.pillars = pillars;
        this.strands = strands;
        this.lines = lines;
        this.items = items;
    }

    /** One import into one plan. */
    private record Work(MunicipalityWorkspace workspace, Plan plan, StandingPlan before, PlanPage page, PageMatch match) {

        UUID municipality() {
            return plan.municipality().value();
        }
    }

    void store(MunicipalityWorkspace workspace, Plan plan, StandingPlan before, PlanPage page, PageMatch match, KnownNames known, boolean removeGone) {
        Work work = new Work(workspace, plan, before, page, match);
        Map<UUID, PlanSection> standing = sections.findByPlanIdAndMunicipalityIdOrderByPosition(plan.id().value(), work.municipality()).stream()
                .collect(Collectors.toMap(PlanSection::id, Function.identity()));
        List<PlanSection> ofPage = sections(work, standing);
        Set<UUID> keptPillars = pillars(work, ofPage, removeGone);
        listItems(work, ofPage);
        List<PlanSection> kept = gone(work, standing, keptPillars, removeGone);
        lines(work, ofPage, kept, known);
        standing.values().stream().filter(section -> !ofPage.contains(section) && !kept.contains(section)).forEach(sections::delete);
    }

    private List<PlanSection> sections(Work work, Map<UUID, PlanSection> standing) {
        List<PlanSection> ofPage = new ArrayList<>();
        for (Pair<PlanDocument.SectionText, Section> pair : work.match().sections.pairs()) {
            SectionDraft draft = draft(pair.part());
            int position = ofPage.size();
            if (pair.isNew()) {
                ofPage.add(sections.save(new PlanSection(work.plan(), pair.part().kind(), draft, position)));
            } else {
                PlanSection section = standing.get(pair.standing().id());
                section.apply(draft);
                section.moveTo(position);
                ofPage.add(section);
            }
        }
        return ofPage;
    }

    private static SectionDraft draft(Section section) {
        return switch (section) {
            case TextSection text -> new SectionDraft(text.heading(), text.text(), "");
            case ApproachSection approach -> new SectionDraft(approach.heading(), approach.intro(), approach.closing());
            case ItemsSection list -> new SectionDraft(list.heading(), list.intro(), list.closing());
            case InvolvedSection involved -> new SectionDraft(involved.heading(), involved.intro(), involved.closing());
        };
    }

    /** Answers the pillars that are not on the page and stay, because something hangs on them or nobody agreed. */
    private Set<UUID> pillars(Work work, List<PlanSection> ofPage, boolean removeGone) {
        Map<UUID, Pillar> standing = pillars.findByPlanIdAndMunicipalityIdOrderByPosition(work.plan().id().value(), work.municipality()).stream()
                .collect(Collectors.toMap(Pillar::id, Function.identity()));
        List<Pillar> placed = new ArrayList<>();
        for (Pair<PlanDocument.PillarText, PlacedPillar> pair : work.match().pillars.pairs()) {
            PillarDraft draft = new PillarDraft(pair.part().part().name(), pair.part().part().explanation(), pair.part().part().moment());
            Pillar pillar = pair.isNew() ? pillars.saveAndFlush(new Pillar(work.plan(), draft, "", placed.size())) : standing.get(pair.standing().id());
            pillar.apply(draft);
            pillar.place(ofPage.get(pair.part().section()).id(), pair.part().part().ending(), placed.size());
            placed.add(pillar);
        }
        Set<UUID> usedStrands = strands(work, standing, placed, removeGone);
        Set<UUID> kept = new HashSet<>();
        int position = placed.size();
        for (PlanDocument.PillarText left : work.match().pillars.left()) {
            boolean used = left.strands().stream().anyMatch(strand -> usedStrands.contains(strand.id()))
                    || work.before().items().stream().anyMatch(item -> left.id().equals(item.pillar()));
            if (used || !removeGone) {
                kept.add(left.id());
                standing.get(left.id()).place(left.section(), left.ending(), position++);
            } else {
                pillars.delete(standing.get(left.id()));
            }
        }
        return kept;
    }

    /** Answers the strands that stay although the page doesn't have them. */
    private Set<UUID> strands(Work work, Map<UUID, Pillar> standing, List<Pillar> placed, boolean removeGone) {
        Map<UUID, Strand> known = standing.isEmpty() ? Map.of() : strands.findByPillarIdInOrderByPosition(List.copyOf(standing.keySet())).stream()
                .collect(Collectors.toMap(Strand::id, Function.identity()));
        Map<UUID, Integer> positions = new HashMap<>();
        for (Pair<StandingStrand, PlacedStrand> pair : work.match().strands.pairs()) {
            Pillar pillar = placed.get(pair.part().pillar());
            int position = positions.merge(pillar.id(), 1, Integer::sum) - 1;
            Strand strand = pair.isNew() ? strands.saveAndFlush(new Strand(pillar, pair.part().part().text(), "", position))
                    : known.get(pair.standing().text().id());
            strand.place(pillar.id(), pair.part().part().text(), pair.part().part().ending(), position);
        }
        Set<UUID> kept = new HashSet<>();
        for (StandingStrand left : work.match().strands.left()) {
            Strand strand = known.get(left.text().id());
            boolean used = work.before().items().stream().anyMatch(item -> strand.id().equals(item.strand()));
            if (used || !removeGone) {
                kept.add(strand.id());
                strand.place(left.pillar(), strand.name(), left.text().ending(), positions.merge(left.pillar(), 1, Integer::sum) - 1);
            } else {
                strands.delete(strand);
            }
        }
        return kept;
    }

    /** Items that are no longer on the page lose their place in its lists, and nothing else. */
    private void listItems(Work work, List<PlanSection> ofPage) {
        Map<Integer, List<ItemId>> listed = new HashMap<>();
        for (Pair<StandingItem, PlacedItem> pair : work.match().items.pairs()) {
            listed.computeIfAbsent(pair.part().section(), section -> new ArrayList<>()).add(item(work, pair));
        }
        for (int at = 0; at < ofPage.size(); at++) {
            ofPage.get(at).list(listed.getOrDefault(at, List.of()));
        }
    }

    private ItemId item(Work work, Pair<StandingItem, PlacedItem> pair) {
        if (!pair.isNew() && PageMatch.isUnchanged(pair)) {
            return pair.standing().id();
        }
        LongTitle.Parts stored = pair.part().stored();
        ItemDraft title = ItemDraft.of(pair.part().kind(), stored.title());
        ItemDraft draft = new ItemDraft(title.kind(), title.title(), stored.explanation(), "", null, null, null, null, Set.of(), "", null, null, null,
                null, null);
        return items.takeOver(work.workspace(), work.plan().id(), pair.isNew() ? null : pair.standing().id(), draft, pair.part().part().ending());
    }

    /** Answers the sections that the page lacks and that stay after all others. */
    private List<PlanSection> gone(Work work, Map<UUID, PlanSection> standing, Set<UUID> keptPillars, boolean removeGone) {
        Set<ItemId> onPage = work.match().items.pairs().stream().filter(pair -> !pair.isNew()).map(pair -> pair.standing().id())
                .collect(Collectors.toSet());
        List<PlanSection> kept = new ArrayList<>();
        for (PlanDocument.SectionText left : work.match().sections.left()) {
            List<ItemId> listed = left.items().stream().filter(item -> !onPage.contains(item)).toList();
            boolean used = !listed.isEmpty() || work.before().document().pillars().stream()
                    .anyMatch(pillar -> keptPillars.contains(pillar.id()) && left.id().equals(pillar.section()));
            boolean empty = left.body().isBlank() && left.closing().isBlank()
                    && work.before().document().lines().stream().noneMatch(line -> line.section().equals(left.id()));
            PlanSection section = standing.get(left.id());
            section.list(listed);
            if (used || !removeGone && !empty) {
                section.moveTo(work.page().sections().size() + kept.size());
                kept.add(section);
            }
        }
        return kept;
    }

    /** Lines have no life of their own: those of the page take the place of those that stood. */
    private void lines(Work work, List<PlanSection> ofPage, List<PlanSection> kept, KnownNames known) {
        List<PlanDocument.Line> all = new ArrayList<>();
        for (int at = 0; at < ofPage.size(); at++) {
            if (work.page().sections().get(at) instanceof InvolvedSection involved) {
                UUID section = ofPage.get(at).id();
                involved.lines().forEach(line -> all.add(line(section, line, known)));
            }
        }
        work.before().document().lines().stream().filter(line -> kept.stream().map(PlanSection::id).anyMatch(line.section()::equals)).forEach(all::add);
        List<InvolvedLineText> standing = lines.findByPlanIdAndMunicipalityIdOrderByPosition(work.plan().id().value(), work.municipality());
        for (int at = 0; at < all.size(); at++) {
            if (at < standing.size()) {
                standing.get(at).place(all.get(at), at);
            } else {
                lines.save(new InvolvedLineText(work.plan(), all.get(at), at));
            }
        }
        lines.deleteAll(standing.subList(Math.min(all.size(), standing.size()), standing.size()));
    }

    private static PlanDocument.Line line(UUID section, InvolvedLine line, KnownNames known) {
        return new PlanDocument.Line(section, line.kind(), line.label(), line.text(), line.list(),
                line.names().stream().map(name -> known.of(line.kind(), name)).filter(Objects::nonNull).toList());
    }
}
