package nl.veiligesteden.werkplek.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.shared.Moment;

/**
 * Which items a list shows and in what order; also what a figure on a dashboard leads to. Read from and written to an address, in
 * which unknown words are ignored: an old bookmark still opens.
 *
 * @param mine only what the person owns
 * @param municipality slug, for Movisie's list over all municipalities
 * @param partner slug of a partner organisation
 */
public record ItemFilter(Set<ItemKind> kinds, Set<ItemStatus> statuses, Set<Moment> moments, Set<Health> healths, Set<Signal> signals,
                         boolean mine, String targetGroup, String partner, String municipality, String period, String search, Sort sort,
                         boolean descending) {

    /** What a list can be sorted by. */
    public enum Sort { DUE, TITLE, STATUS, UPDATED, OWNER, MUNICIPALITY }

    public static final ItemFilter NONE = new ItemFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, "", "", "", "", "", Sort.DUE, false);

    public ItemFilter {
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
        moments = Set.copyOf(moments);
        healths = Set.copyOf(healths);
        signals = Set.copyOf(signals);
    }

    public ItemFilter withKinds(Set<ItemKind> changed) {
        return new ItemFilter(changed, statuses, moments, healths, signals, mine, targetGroup, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withStatuses(Set<ItemStatus> changed) {
        return new ItemFilter(kinds, changed, moments, healths, signals, mine, targetGroup, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withOpenStatuses() {
        return withStatuses(Arrays.stream(ItemStatus.values()).filter(ItemStatus::isOpen).collect(Collectors.toSet()));
    }

    public ItemFilter withMoments(Set<Moment> changed) {
        return new ItemFilter(kinds, statuses, changed, healths, signals, mine, targetGroup, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withHealths(Set<Health> changed) {
        return new ItemFilter(kinds, statuses, moments, changed, signals, mine, targetGroup, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withSignals(Set<Signal> changed) {
        return new ItemFilter(kinds, statuses, moments, healths, changed, mine, targetGroup, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withMine(boolean changed) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, changed, targetGroup, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withTargetGroup(String changed) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, mine, changed, partner, municipality, period, search, sort, descending);
    }

    public ItemFilter withPartner(String changed) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, mine, targetGroup, changed, municipality, period, search, sort, descending);
    }

    public ItemFilter withMunicipality(String changed) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, mine, targetGroup, partner, changed, period, search, sort, descending);
    }

    public ItemFilter withPeriod(String changed) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, mine, targetGroup, partner, municipality, changed, search, sort, descending);
    }

    public ItemFilter withSearch(String changed) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, mine, targetGroup, partner, municipality, period, changed, sort, descending);
    }

    public ItemFilter sortedBy(Sort changed, boolean down) {
        return new ItemFilter(kinds, statuses, moments, healths, signals, mine, targetGroup, partner, municipality, period, search, changed, down);
    }

    /** Without what narrows the list; period and order stay. */
    public ItemFilter cleared() {
        return NONE.withPeriod(period).sortedBy(sort, descending);
    }

    /** The query parameters of an address that says the same; empty parts are left out. */
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "soort", words(kinds));
        put(query, "status", words(statuses));
        put(query, "moment", words(moments));
        put(query, "koers", words(healths));
        put(query, "signaal", words(signals));
        put(query, "van-mij", mine ? List.of("ja") : List.of());
        put(query, "doelgroep", text(targetGroup.toLowerCase(Locale.ROOT).replace('_', '-')));
        put(query, "partner", text(partner));
        put(query, "gemeente", text(municipality));
        put(query, "periode", text(period));
        put(query, "zoek", text(search));
        put(query, "volgorde", sort == Sort.DUE && !descending ? List.of() : List.of(word(sort) + (descending ? "-af" : "")));
        return query;
    }

    public static ItemFilter fromQuery(Map<String, List<String>> query) {
        String order = first(query, "volgorde");
        boolean down = order.endsWith("-af");
        Sort sort = values(List.of(down ? order.substring(0, order.length() - 3) : order), Sort.class).stream().findFirst().orElse(Sort.DUE);
        return new ItemFilter(values(query.get("soort"), ItemKind.class), values(query.get("status"), ItemStatus.class),
                values(query.get("moment"), Moment.class), values(query.get("koers"), Health.class), values(query.get("signaal"), Signal.class),
                first(query, "van-mij").equals("ja"), first(query, "doelgroep").toUpperCase(Locale.ROOT).replace('-', '_'), first(query, "partner"),
                first(query, "gemeente"), first(query, "periode"), first(query, "zoek"), sort, down);
    }

    private static void put(Map<String, List<String>> query, String name, List<String> values) {
        if (!values.isEmpty()) {
            query.put(name, values);
        }
    }

    private static List<String> text(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }

    private static String first(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static <E extends Enum<E>> List<String> words(Set<E> values) {
        return values.isEmpty() ? List.of() : new ArrayList<>(EnumSet.copyOf(values)).stream().map(ItemFilter::word).toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Set<E> values(List<String> words, Class<E> type) {
        if (words == null) {
            return Set.of();
        }
        Map<String, E> known = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(ItemFilter::word, Function.identity()));
        return words.stream().map(known::get).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
    }
}
