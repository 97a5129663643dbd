package nl.veiligesteden.werkplek.work;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.search.SearchWords;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Like;
import nl.veiligesteden.werkplek.shared.Moment;

/**
 * One way in which a list of items can be narrowed: its word in an address, how a value is written there, and what it asks of
 * {@code item i} and what a list joins to it. All that there is to say of a filter stands here.
 */
public final class Facet<V> {

    /** Longer than any slug or title: what exceeds it comes from no link of ours. */
    private static final int MOST = 300;

    public static final Facet<ItemKind> KIND = choice("soort", ItemKind.class, "i.kind");
    public static final Facet<ItemStatus> STATUS = choice("status", ItemStatus.class, "i.status");
    public static final Facet<Moment> MOMENT = choice("moment", Moment.class, "i.moment");
    public static final Facet<Health> HEALTH = choice("koers", Health.class, "i.health");
    /** An item with all of these. */
    public static final Facet<Signal> SIGNAL = new Facet<>("signaal", Facet::word, word -> ofWord(Signal.class, word),
            (signals, asked) -> Condition.of(signals.stream().map(Signal::condition).collect(Collectors.joining(" and "))));
    /** Only what the reader owns. */
    public static final Facet<Boolean> MINE = new Facet<>("van-mij", mine -> "ja", word -> word.equals("ja") ? Optional.of(true) : Optional.empty(),
            (mine, asked) -> Condition.of("om.account_id = :me", "me", asked.reader().actor().account().value()));
    /** The code of a target group. */
    public static final Facet<String> TARGET_GROUP = new Facet<>("doelgroep", code -> code.toLowerCase(Locale.ROOT).replace('_', '-'),
            word -> text(word.toUpperCase(Locale.ROOT).replace('-', '_')), equal("targetGroup",
            "exists (select 1 from item_target_group tg where tg.item_id = i.id and tg.target_group_code = :targetGroup)"));
    /** The slug of a partner organisation; that of a record which went into another means the other. */
    public static final Facet<String> PARTNER = new Facet<>("partner", Function.identity(), Facet::text, equal("partner",
            "i.partner_id = (select coalesce(fp.merged_into, fp.id) from partner_organisation fp where fp.slug = :partner)"));
    /** The slug of a municipality, for Movisie's list over all of them. */
    public static final Facet<String> MUNICIPALITY = new Facet<>("gemeente", Function.identity(), Facet::text, equal("municipality", "mu.slug = :municipality"));
    /** The slug of a programme period. */
    public static final Facet<String> PERIOD = new Facet<>("periode", Function.identity(), Facet::text, equal("period", "pp.slug = :period"));
    /** Words that all stand in the title or in the partner's name, in any order. */
    public static final Facet<String> SEARCH = new Facet<>("zoek", Function.identity(), Facet::text, (typed, asked) -> words(typed.iterator().next(), asked));

    static final List<Facet<?>> ALL = List.of(KIND, STATUS, MOMENT, HEALTH, SIGNAL, MINE, TARGET_GROUP, PARTNER, MUNICIPALITY, PERIOD, SEARCH);

    /**
     * By whom, and what the words mean that were typed.
     *
     * @param words what was typed, with what means the same
     */
    record Asked(Workspace reader, Function<String, SearchWords> words) {
    }

    private final String word;
    private final Function<V, String> write;
    private final Function<String, Optional<V>> read;
    private final BiFunction<Collection<V>, Asked, Condition> condition;

    private Facet(String word, Function<V, String> write, Function<String, Optional<V>> read, BiFunction<Collection<V>, Asked, Condition> condition) {
        this.word = word;
        this.write = write;
        this.read = read;
        this.condition = condition;
    }

    /** Its name in an address. */
    String word() {
        return word;
    }

    /** Sorted, so that one filter has one address. */
    @SuppressWarnings("unchecked")
    List<String> write(Collection<?> values) {
        return values.stream().sorted(Comparator.comparing(value -> value instanceof Enum<?> choice ? choice.ordinal() : 0))
                .map(value -> write.apply((V) value)).toList();
    }

    List<V> read(List<String> words) {
        return words.stream().flatMap(one -> read.apply(one).stream()).distinct().toList();
    }

    /** @param values at least one */
    @SuppressWarnings("unchecked")
    Condition condition(Collection<?> values, Asked asked) {
        return condition.apply((Collection<V>) values, asked);
    }

    private static <E extends Enum<E>> Facet<E> choice(String word, Class<E> type, String column) {
        return new Facet<>(word, Facet::word, one -> ofWord(type, one),
                (values, asked) -> Condition.of(column + " in (:" + word + ")", word, values.stream().map(Enum::name).toList()));
    }

    private static BiFunction<Collection<String>, Asked, Condition> equal(String name, String sql) {
        return (values, asked) -> Condition.of(sql, name, values.iterator().next());
    }

    /** Signs alone are looked for as they are. */
    private static Condition words(String typed, Asked asked) {
        SearchWords words = asked.words().apply(typed);
        return words.words().isEmpty() ? Condition.of("i.title like :typed or p.name like :typed", "typed", Like.containing(typed)) : words.in("i.title", "p.name");
    }

    private static Optional<String> text(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.substring(0, Math.min(value.length(), MOST)));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> Optional<E> ofWord(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> word(value).equals(word)).findFirst();
    }
}
