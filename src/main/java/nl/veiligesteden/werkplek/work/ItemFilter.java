package nl.veiligesteden.werkplek.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.shared.Condition;

/**
 * Which items a list shows and in what order; also what a figure on a dashboard leads to. Read from and written to an address, in
 * which unknown words are ignored: an old bookmark still opens.
 *
 * @param chosen what is asked of each {@link Facet}; one that is not there asks nothing
 */
public record ItemFilter(Map<Facet<?>, Set<?>> chosen, Sort sort, boolean descending) {

    /** What a list can be sorted by. */
    public enum Sort { DUE, TITLE, STATUS, UPDATED, OWNER, MUNICIPALITY }

    public static final ItemFilter NONE = new ItemFilter(Map.of(), Sort.DUE, false);
    private static final String ORDER = "volgorde";
    private static final String DOWN = "-af";

    public ItemFilter {
        chosen = Map.copyOf(chosen);
    }

    /** @param values none asks nothing */
    public <V> ItemFilter with(Facet<V> facet, Collection<V> values) {
        Map<Facet<?>, Set<?>> changed = new HashMap<>(chosen);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, Set.copyOf(values));
        }
        return new ItemFilter(changed, sort, descending);
    }

    /** @param value nothing typed asks nothing */
    public ItemFilter with(Facet<String> facet, String value) {
        return with(facet, facet.read(facet.write(value == null ? List.of() : List.of(value))));
    }

    public ItemFilter withMine(boolean mine) {
        return with(Facet.MINE, mine ? List.of(true) : List.of());
    }

    public ItemFilter withOpenStatuses() {
        return with(Facet.STATUS, Arrays.stream(ItemStatus.values()).filter(ItemStatus::isOpen).toList());
    }

    public ItemFilter sortedBy(Sort changed, boolean down) {
        return new ItemFilter(chosen, changed, down);
    }

    @SuppressWarnings("unchecked")
    public <V> Set<V> all(Facet<V> facet) {
        return (Set<V>) chosen.getOrDefault(facet, Set.of());
    }

    /** What is asked of a facet of one text; empty where nothing is. */
    public String one(Facet<String> facet) {
        return all(facet).stream().findFirst().orElse("");
    }

    public boolean mine() {
        return chosen.containsKey(Facet.MINE);
    }

    public boolean asksAny(Set<Facet<?>> facets) {
        return chosen.keySet().stream().anyMatch(facets::contains);
    }

    /** Without what narrows the list; period and order stay. */
    public ItemFilter cleared() {
        return NONE.with(Facet.PERIOD, one(Facet.PERIOD)).sortedBy(sort, descending);
    }

    /** What it asks, to add to what the workspace sees. */
    Condition condition(Facet.Asked asked) {
        Condition all = Condition.ALL;
        for (Facet<?> facet : Facet.ALL) {
            if (chosen.containsKey(facet)) {
                all = all.and(facet.condition(chosen.get(facet), asked));
            }
        }
        return all;
    }

    /** The query parameters of an address that says the same; empty parts are left out. */
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Facet<?> facet : Facet.ALL) {
            if (chosen.containsKey(facet)) {
                query.put(facet.word(), new ArrayList<>(facet.write(chosen.get(facet))));
            }
        }
        if (sort != Sort.DUE || descending) {
            query.put(ORDER, List.of(Facet.word(sort) + (descending ? DOWN : "")));
        }
        return query;
    }

    public static ItemFilter fromQuery(Map<String, List<String>> query) {
        Map<Facet<?>, Set<?>> chosen = Facet.ALL.stream().map(facet -> Map.entry(facet, facet.read(query.getOrDefault(facet.word(), List.of()))))
                .filter(entry -> !entry.getValue().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
        String order = query.getOrDefault(ORDER, List.of()).stream().findFirst().orElse("");
        boolean down = order.endsWith(DOWN);
        return new ItemFilter(chosen, Facet.ofWord(Sort.class, down ? order.substring(0, order.length() - DOWN.length()) : order).orElse(Sort.DUE), down);
    }
}
