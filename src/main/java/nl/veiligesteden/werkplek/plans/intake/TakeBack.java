package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.PlanStore;
import nl.veiligesteden.werkplek.plans.StandingItem;
import nl.veiligesteden.werkplek.plans.StandingPlan;
import nl.veiligesteden.werkplek.plans.intake.PlanImports.Stays;
import nl.veiligesteden.werkplek.plans.intake.PlanParts.StrandPart;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ImportedItems;
import org.springframework.stereotype.Component;

/** Takes back one import: three plans are laid beside each other, the one before it, the one after it and the one that stands. */
@Component
class TakeBack {

    private final PlanStore store;
    private final ImportedItems items;
    private final TakeBackNames names;

    TakeBack(PlanStore store, ImportedItems items, TakeBackNames names) {
        this.store = store;
        this.items = items;
        this.names = names;
    }

    List<Stays> of(MunicipalityWorkspace workspace, Snapshot imported, Snapshot result, StandingPlan standing) {
        PlanParts before = new PlanParts(imported);
        PlanParts after = new PlanParts(result);
        PlanParts now = new PlanParts(Snapshot.of(standing));
        PlanParts back = PlanParts.takenBack(before, after, now);
        Set<Stays> stays = PlanParts.changedSince(before, after, now).stream().map(part -> new Stays(part.part(), part.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<ImportedItems.Words> gone = goneItems(workspace, now, back, stays);
        keepWhatIsServed(standing, gone, now, back, stays);
        List<ImportedItems.Words> restored = back.all(ImportedItems.Words.class).stream()
                .filter(words -> now.holds(words.id()) && !words.equals(now.value(words.id()))).toList();
        items.putBack(workspace, restored);
        store.put(workspace, document(imported, standing, back));
        items.remove(workspace, gone);
        stays.addAll(names.takeBack(workspace, imported, result));
        return List.copyOf(stays);
    }

    /** What the import added and nobody touched; what somebody did touch stays after all. */
    private List<ImportedItems.Words> goneItems(MunicipalityWorkspace workspace, PlanParts now, PlanParts back, Set<Stays> stays) {
        List<ImportedItems.Words> added = now.all(ImportedItems.Words.class).stream().filter(words -> !back.holds(words.id())).toList();
        Set<ItemId> untouched = items.untouched(workspace, added);
        added.stream().filter(words -> !untouched.contains(words.id())).forEach(words -> stay(words.id(), now, back, stays));
        return added.stream().filter(words -> untouched.contains(words.id())).toList();
    }

    /** No pillar, strand or section goes from beneath what stays. */
    private static void keepWhatIsServed(StandingPlan standing, List<ImportedItems.Words> gone, PlanParts now, PlanParts back, Set<Stays> stays) {
        Set<ItemId> going = gone.stream().map(ImportedItems.Words::id).collect(Collectors.toSet());
        standing.items().stream().filter(item -> !going.contains(item.id())).flatMap(item -> Stream.of(item.strand(), item.pillar()).filter(Objects::nonNull))
                .filter(id -> !back.holds(id)).distinct().forEach(id -> stay(id, now, back, stays));
        back.all(StrandPart.class).stream().map(StrandPart::pillar).filter(id -> !back.holds(id) && now.holds(id)).distinct()
                .forEach(id -> stay(id, now, back, stays));
        lines(back).stream().map(PlanDocument.Line::section).filter(id -> !back.holds(id) && now.holds(id)).distinct()
                .forEach(id -> stay(id, now, back, stays));
    }

    private static void stay(Object key, PlanParts now, PlanParts back, Set<Stays> stays) {
        back.keep(key, now);
        stays.add(new Stays(now.part(key).part(), now.part(key).name()));
    }

    @SuppressWarnings("unchecked")
    private static List<PlanDocument.Line> lines(PlanParts plan) {
        return (List<PlanDocument.Line>) plan.value(PlanParts.LINES);
    }

    @SuppressWarnings("unchecked")
    private static PlanDocument document(Snapshot imported, StandingPlan standing, PlanParts back) {
        PlanDocument.Head head = standing.document().head().saying((String) back.value(PlanParts.TITLE), (String) back.value(PlanParts.OBJECTIVE),
                (Set<String>) back.value(PlanParts.GROUPS));
        List<PlanDocument.SectionText> sections = sections(imported, standing, back);
        Set<UUID> known = sections.stream().map(PlanDocument.SectionText::id).collect(Collectors.toSet());
        List<StrandPart> strands = back.all(StrandPart.class);
        List<PlanDocument.PillarText> pillars = back.all(PlanDocument.PillarText.class).stream().map(pillar -> new PlanDocument.PillarText(pillar.id(),
                known.contains(pillar.section()) ? pillar.section() : null, pillar.name(), pillar.explanation(), pillar.ending(), pillar.moment(),
                strands.stream().filter(strand -> strand.pillar().equals(pillar.id())).map(StrandPart::text).toList(), 0)).toList();
        return new PlanDocument(head, sections, pillars, lines(back).stream().filter(line -> known.contains(line.section())).toList());
    }

    /** With the lists of items as they were before, and after those what stays. */
    private static List<PlanDocument.SectionText> sections(Snapshot imported, StandingPlan standing, PlanParts back) {
        Set<ItemId> left = new HashSet<>(back.itemIds());
        left.retainAll(standing.items().stream().map(StandingItem::id).toList());
        List<PlanDocument.SectionText> sections = new ArrayList<>();
        for (PlanDocument.SectionText text : back.all(PlanDocument.SectionText.class)) {
            List<ItemId> listed = Stream.concat(imported.document().sections().stream(), standing.document().sections().stream())
                    .filter(section -> section.id().equals(text.id())).flatMap(section -> section.items().stream()).distinct().filter(left::remove).toList();
            sections.add(new PlanDocument.SectionText(text.id(), text.kind(), text.heading(), text.body(), text.closing(), listed, 0));
        }
        return sections;
    }
}
