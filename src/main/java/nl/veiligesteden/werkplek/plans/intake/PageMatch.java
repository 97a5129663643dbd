package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.plans.Alike;
import nl.veiligesteden.werkplek.plans.LongTitle;
import nl.veiligesteden.werkplek.plans.PageMaker;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.StandingItem;
import nl.veiligesteden.werkplek.plans.StandingPlan;
import nl.veiligesteden.werkplek.plans.intake.Pairing.Key;
import nl.veiligesteden.werkplek.plans.intake.Pairing.Pair;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PillarPart;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.plans.page.StrandPart;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ItemKind;

/**
 * Which part of a page is which part of the plan: sections by kind and heading, pillars by name, strands by text within their
 * pillar, items by title within their kind. The preview and the import go by the same match, so they cannot disagree.
 */
final class PageMatch {

    /** A pillar with the number of the section that it stands in. */
    record PlacedPillar(int section, PillarPart part) {
    }

    /** A strand with the number of its pillar among all pillars of the page. */
    record PlacedStrand(int pillar, StrandPart part) {
    }

    /** An item with the number of the section that it stands in. */
    record PlacedItem(int section, ItemKind kind, ItemPart part) {

        LongTitle.Parts stored() {
            return LongTitle.split(part.title(), part.explanation());
        }
    }

    /** A strand that stands, with its pillar. */
    record StandingStrand(UUID pillar, PlanDocument.StrandText text) {
    }

    final Pairing<PlanDocument.SectionText, Section> sections;
    final Pairing<PlanDocument.PillarText, PlacedPillar> pillars;
    final Pairing<StandingStrand, PlacedStrand> strands;
    final Pairing<StandingItem, PlacedItem> items;
    /** Items whose title on the page is another, but so like theirs that they are offered as the same. */
    final List<ImportPreview.Likeness> likenesses = new ArrayList<>();

    /** More comparisons than these would take time that a person notices. */
    private static final int MOST_COMPARED = 10_000;

    /** @param notSame items of which a person said that what is like them on the page is another */
    PageMatch(StandingPlan plan, PlanPage page, Set<ItemId> notSame) {
        this.sections = sections(plan, page);
        this.pillars = pillars(plan, page);
        this.strands = strands(plan);
        this.items = withLikenesses(items(plan, page), notSame);
    }

    private Pairing<StandingItem, PlacedItem> withLikenesses(Pairing<StandingItem, PlacedItem> found, Set<ItemId> notSame) {
        Pairing<StandingItem, PlacedItem> items = found;
        long unknown = found.pairs().stream().filter(Pair::isNew).count();
        for (int at = 0; at < found.pairs().size() && unknown * found.left().size() <= MOST_COMPARED; at++) {
            PlacedItem part = found.pairs().get(at).part();
            Optional<StandingItem> like = found.pairs().get(at).isNew() ? like(part, items.left(), notSame) : Optional.empty();
            if (like.isPresent()) {
                likenesses.add(new ImportPreview.Likeness(like.get().id(), like.get().title(), part.part().title()));
                items = items.with(at, like.get());
            }
        }
        return items;
    }

    private static Optional<StandingItem> like(PlacedItem part, List<StandingItem> left, Set<ItemId> notSame) {
        return left.stream().filter(item -> item.kind() == part.kind() && !notSame.contains(item.id()) && AlmostAlike.is(item.title(), part.part().title()))
                .max(Comparator.comparingDouble(item -> AlmostAlike.likeness(item.title(), part.part().title())));
    }

    private static Pairing<PlanDocument.SectionText, Section> sections(StandingPlan plan, PlanPage page) {
        record Name(SectionKind kind, String heading) {
        }
        return Pairing.of(plan.document().sections(), page.sections(), List.of(
                new Key<>(text -> new Name(text.kind(), Alike.key(text.heading())), section -> new Name(section.kind(), Alike.key(section.heading()))),
                new Key<>(PlanDocument.SectionText::kind, section -> section.kind() == SectionKind.OTHER ? null : section.kind())));
    }

    private static Pairing<PlanDocument.PillarText, PlacedPillar> pillars(StandingPlan plan, PlanPage page) {
        List<PlacedPillar> placed = new ArrayList<>();
        for (int section = 0; section < page.sections().size(); section++) {
            if (page.sections().get(section) instanceof ApproachSection approach) {
                for (PillarPart pillar : approach.pillars()) {
                    placed.add(new PlacedPillar(section, pillar));
                }
            }
        }
        return Pairing.of(plan.document().pillars(), placed, List.of(
                new Key<>(PageMaker::pillar, PlacedPillar::part),
                new Key<>(text -> Alike.key(text.name()), pillar -> Alike.key(pillar.part().name()))));
    }

    private Pairing<StandingStrand, PlacedStrand> strands(StandingPlan plan) {
        record Text(UUID pillar, Object text) {
        }
        List<StandingStrand> standing = plan.document().pillars().stream()
                .flatMap(pillar -> pillar.strands().stream().map(strand -> new StandingStrand(pillar.id(), strand))).toList();
        List<PlacedStrand> placed = new ArrayList<>();
        List<UUID> pillarIds = new ArrayList<>();
        for (Pair<PlanDocument.PillarText, PlacedPillar> pillar : pillars.pairs()) {
            int number = pillarIds.size();
            pillarIds.add(pillar.isNew() ? null : pillar.standing().id());
            pillar.part().part().strands().forEach(strand -> placed.add(new PlacedStrand(number, strand)));
        }
        return Pairing.of(standing, placed, List.of(
                new Key<>(strand -> new Text(strand.pillar(), PageMaker.strand(strand.text())),
                        strand -> new Text(pillarIds.get(strand.pillar()), strand.part())),
                new Key<>(strand -> new Text(strand.pillar(), Alike.key(strand.text().name())),
                        strand -> new Text(pillarIds.get(strand.pillar()), Alike.key(strand.part().text()))),
                new Key<>(strand -> Alike.key(strand.text().name()), strand -> Alike.key(strand.part().text()))));
    }

    private static Pairing<StandingItem, PlacedItem> items(StandingPlan plan, PlanPage page) {
        record Title(ItemKind kind, Object title) {
        }
        List<PlacedItem> placed = new ArrayList<>();
        for (int section = 0; section < page.sections().size(); section++) {
            if (page.sections().get(section) instanceof ItemsSection items) {
                for (ItemPart item : items.items()) {
                    placed.add(new PlacedItem(section, PageMaker.itemKind(items.kind()), item));
                }
            }
        }
        return Pairing.of(inOrderOfThePage(plan), placed, List.of(
                new Key<>(item -> new Title(item.kind(), item.part().orElse(null)), item -> new Title(item.kind(), item.part())),
                new Key<>(item -> new Title(item.kind(), Alike.key(LongTitle.joined(item.title(), item.description()).title())),
                        item -> new Title(item.kind(), Alike.key(item.part().title())))));
    }

    private static List<StandingItem> inOrderOfThePage(StandingPlan plan) {
        PageMaker maker = new PageMaker(plan);
        List<StandingItem> items = new ArrayList<>(plan.document().sections().stream().flatMap(section -> maker.items(section).stream()).toList());
        Set<StandingItem> placed = new HashSet<>(items);
        plan.items().stream().filter(item -> !placed.contains(item)).forEach(items::add);
        return items;
    }

    /** Whether the item on the page says exactly what stands. */
    static boolean isUnchanged(Pair<StandingItem, PlacedItem> pair) {
        LongTitle.Parts stored = pair.part().stored();
        return stored.title().equals(pair.standing().title()) && stored.explanation().equals(pair.standing().description())
                && Objects.equals(pair.part().part().ending(), pair.standing().ending());
    }
}
