package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.StandingItem;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Difference;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Part;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.work.ImportedItems;
import nl.veiligesteden.werkplek.work.ItemKind;

/** All that an import may change of a plan, part by part, known by what each part is and not by what it is called. */
final class PlanParts {

    static final String TITLE = "title";
    static final String OBJECTIVE = "objective";
    static final String GROUPS = "groups";
    static final String LINES = "lines";

    private final Map<Object, PlanPart> parts = new LinkedHashMap<>();

    /**
     * One part.
     *
     * @param value what it says; two parts with the same value are the same
     * @param words the value as a person reads it
     */
    record PlanPart(Part part, String name, String words, Object value) {
    }

    /** A strand with the pillar that it stands beneath. */
    record StrandPart(UUID pillar, PlanDocument.StrandText text) {
    }

    PlanParts(Snapshot plan) {
        PlanDocument document = plan.document();
        PlanDocument.Head head = document.head();
        add(TITLE, Part.TITLE, head.title(), head.title(), head.title());
        add(OBJECTIVE, Part.OBJECTIVE, "", head.mainObjective(), head.mainObjective());
        Set<String> groups = head.targetGroups();
        add(GROUPS, Part.TARGET_GROUPS, "", groups.stream().sorted().collect(Collectors.joining(", ")), Set.copyOf(groups));
        document.sections().forEach(text -> add(text.id(), Part.SECTION, Differences.name(text.kind(), text.heading()), words(text.heading(), text.body(), text.closing()),
                new PlanDocument.SectionText(text.id(), text.kind(), text.heading(), text.body(), text.closing(), List.of(), 0)));
        document.pillars().forEach(pillar -> {
            add(pillar.id(), Part.PILLAR, pillar.name(), words(pillar.name() + pillar.ending(), pillar.explanation()), new PlanDocument.PillarText(pillar.id(),
                    pillar.section(), pillar.name(), pillar.explanation(), pillar.ending(), pillar.moment(), List.of(), 0));
            pillar.strands().forEach(strand -> add(strand.id(), Part.STRAND, strand.name(), strand.name() + strand.ending(),
                    new StrandPart(pillar.id(), new PlanDocument.StrandText(strand.id(), strand.name(), strand.ending(), 0))));
        });
        plan.items().forEach(item -> add(item.id(), item.kind() == ItemKind.ACTION ? Part.ACTION : Part.ACTIVITY, item.title(),
                words(item.title() + item.ending(), item.description()), words(item)));
        add(LINES, Part.LINE, "", document.lines().stream().map(line -> line.label().isEmpty() ? line.body() : line.label() + ": " + line.body())
                .collect(Collectors.joining("\n\n")), document.lines());
    }

    private PlanParts(PlanParts before, PlanParts after, PlanParts now) {
        for (Object key : keys(before, after, now)) {
            PlanPart stays = isChanged(key, before, after) && Objects.equals(now.value(key), after.value(key)) ? before.parts.get(key) : now.parts.get(key);
            if (stays != null) {
                parts.put(key, stays);
            }
        }
    }

    /** What the plan says once what happened between before and after is taken back: what somebody changed since stays as it is now. */
    static PlanParts takenBack(PlanParts before, PlanParts after, PlanParts now) {
        return new PlanParts(before, after, now);
    }

    /** What changed between before and after, and again since: that is no longer what could be taken back. */
    static List<PlanPart> changedSince(PlanParts before, PlanParts after, PlanParts now) {
        return keys(before, after, now).stream().filter(key -> isChanged(key, before, after) && !Objects.equals(now.value(key), after.value(key))
                && !Objects.equals(now.value(key), before.value(key))).map(key -> now.parts.getOrDefault(key, after.parts.get(key))).filter(Objects::nonNull).toList();
    }

    List<Difference> differencesTo(PlanParts after) {
        List<Difference> differences = new ArrayList<>();
        for (Object key : keys(this, after)) {
            PlanPart old = parts.get(key);
            PlanPart changed = after.parts.get(key);
            PlanPart shown = changed == null ? old : changed;
            Effect effect = old == null ? Effect.ADDED : changed == null ? Effect.GONE : old.value().equals(changed.value()) ? Effect.UNCHANGED : Effect.CHANGED;
            differences.add(new Difference(shown.part(), effect, shown.name(), old == null ? "" : old.words(), changed == null ? "" : changed.words()));
        }
        return differences;
    }

    Object value(Object key) {
        PlanPart part = parts.get(key);
        return part == null ? null : part.value();
    }

    void keep(Object key, PlanParts from) {
        parts.put(key, from.parts.get(key));
    }

    PlanPart part(Object key) {
        return parts.get(key);
    }

    boolean holds(Object key) {
        return parts.containsKey(key);
    }

    <T> List<T> all(Class<T> type) {
        return parts.values().stream().map(PlanPart::value).filter(type::isInstance).map(type::cast).toList();
    }

    List<ItemId> itemIds() {
        return parts.keySet().stream().filter(ItemId.class::isInstance).map(ItemId.class::cast).toList();
    }

    private static boolean isChanged(Object key, PlanParts before, PlanParts after) {
        return !Objects.equals(before.value(key), after.value(key));
    }

    /** In the order of the first, then what only later ones have. */
    private static Set<Object> keys(PlanParts... plans) {
        return Stream.of(plans).flatMap(plan -> plan.parts.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void add(Object key, Part part, String name, String words, Object value) {
        parts.put(key, new PlanPart(part, name, words, value));
    }

    private static ImportedItems.Words words(StandingItem item) {
        return new ImportedItems.Words(item.id(), item.title(), item.description(), item.ending());
    }

    private static String words(String... paragraphs) {
        return Stream.of(paragraphs).filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
