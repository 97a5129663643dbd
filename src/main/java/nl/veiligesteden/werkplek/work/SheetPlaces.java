package nl.veiligesteden.werkplek.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.intake.SheetMatches;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where a sheet puts an item: beneath which other, in which part of the approach, for whom. A sheet says so by the names that a person reads; those are looked for in the item's own plan, which is read
 * once. What the sheet itself adds can have others beneath it.
 */
final class SheetPlaces {

    private static final String STRAND = "strand";

    private final MunicipalityWorkspace workspace;
    private final JdbcClient jdbc;
    private final Map<PlanId, Plan> plans = new HashMap<>();

    SheetPlaces(MunicipalityWorkspace workspace, JdbcClient jdbc) {
        this.workspace = workspace;
        this.jdbc = jdbc;
    }

    /** A place in an approach. @param strand null for a pillar as such */
    private record Part(UUID pillar, String pillarName, UUID strand, String strandName) {
    }

    private record Named(ItemId id, ItemKind kind) {
    }

    private record Plan(Map<String, List<Named>> items, List<Part> parts) {
    }

    /** Where it stands after the row. */
    record Place(ItemId parent, UUID pillar, UUID strand, Set<String> targetGroups) {
    }

    /** @throws InvalidInputException for a name that the plan does not know, or knows more than once */
    Place of(PlanId plan, ItemDraft draft, SheetEdit edit) {
        Part part = part(plan, draft, edit);
        return new Place(edit.says(SheetField.PARENT) ? parent(plan, draft.kind(), edit.text(SheetField.PARENT)) : draft.parent(), part == null ? null : part.pillar(),
                part == null ? null : part.strand(), edit.targetGroups(draft.targetGroups()));
    }

    /** From here on others can be put beneath it. */
    void add(PlanId plan, ItemKind kind, String title, ItemId id) {
        read(plan).items().computeIfAbsent(SheetMatches.plain(title), name -> new ArrayList<>()).add(new Named(id, kind));
    }

    private ItemId parent(PlanId plan, ItemKind kind, String title) {
        if (title.isEmpty()) {
            return null;
        }
        List<Named> named = read(plan).items().getOrDefault(SheetMatches.plain(title), List.of()).stream().filter(above -> kind.parents().contains(above.kind())).toList();
        return one(named, "parent", "invalid.sheet.parent").id();
    }

    private Part part(PlanId plan, ItemDraft draft, SheetEdit edit) {
        if (!edit.says(SheetField.PILLAR) && !edit.says(SheetField.STRAND)) {
            return draft.pillar() == null && draft.strand() == null ? null : new Part(draft.pillar(), "", draft.strand(), "");
        }
        List<Part> parts = read(plan).parts();
        Part standing = parts.stream().filter(part -> draft.strand() != null ? draft.strand().equals(part.strand()) : part.strand() == null && part.pillar().equals(draft.pillar())).findFirst()
                .orElse(new Part(null, "", null, ""));
        String pillar = edit.says(SheetField.PILLAR) ? edit.text(SheetField.PILLAR) : standing.pillarName();
        String strand = edit.says(SheetField.STRAND) ? edit.text(SheetField.STRAND) : standing.strandName();
        Predicate<Part> inPillar = part -> same(part.pillarName(), pillar);
        if (!strand.isEmpty()) {
            List<Part> named = parts.stream().filter(part -> part.strand() != null && same(part.strandName(), strand)).toList();
            List<Part> within = named.stream().filter(inPillar).toList();
            // Who names another strand alone means that strand, in whichever pillar it is.
            return one(within.isEmpty() && !edit.says(SheetField.PILLAR) ? named : within, STRAND, "invalid.sheet.strand");
        }
        return pillar.isEmpty() ? null : one(parts.stream().filter(part -> part.strand() == null).filter(inPillar).toList(), "pillar", "invalid.sheet.pillar");
    }

    private static boolean same(String name, String other) {
        return SheetMatches.plain(name).equals(SheetMatches.plain(other));
    }

    private static <T> T one(List<T> found, String field, String none) {
        if (found.size() != 1) {
            throw new InvalidInputException(field, found.isEmpty() ? none : "invalid.sheet.several");
        }
        return found.getFirst();
    }

    private Plan read(PlanId plan) {
        return plans.computeIfAbsent(plan, one -> {
            Map<String, List<Named>> items = new HashMap<>();
            jdbc.sql("select id, kind, title from item where plan_id = :plan and municipality_id = :municipality and kind <> 'PARTNER_TASK'").param("plan", one.value())
                    .param("municipality", workspace.id().value()).query(row -> {
                        items.computeIfAbsent(SheetMatches.plain(row.getString("title")), name -> new ArrayList<>())
                                .add(new Named(new ItemId(row.getObject("id", UUID.class)), ItemKind.valueOf(row.getString("kind"))));
                    });
            List<Part> parts = jdbc.sql("""
                            select p.id pillar, p.name pillar_name, null strand, '' strand_name from pillar p where p.plan_id = :plan and p.municipality_id = :municipality
                            union all
                            select p.id, p.name, s.id, s.name from strand s join pillar p on p.id = s.pillar_id where p.plan_id = :plan and p.municipality_id = :municipality""")
                    .param("plan", one.value()).param("municipality", workspace.id().value())
                    .query((row, number) -> new Part(row.getObject("pillar", UUID.class), row.getString("pillar_name"), row.getObject("strand", UUID.class), row.getString("strand_name"))).list();
            return new Plan(items, parts);
        });
    }
}
