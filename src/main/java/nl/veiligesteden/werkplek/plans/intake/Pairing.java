package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Which part of a page is which part of the plan that stands. Each standing part is found once; where several are called the same,
 * the first on the page is the first in the plan.
 *
 * @param pairs in the order of the page
 * @param left what stands and is not on the page
 */
record Pairing<S, P>(List<Pair<S, P>> pairs, List<S> left) {

    /** A part of the page, and the standing part that it is; null for a new one. */
    record Pair<S, P>(S standing, P part) {

        boolean isNew() {
            return standing == null;
        }
    }

    /** By what a standing part and a part of the page are known to be the same; a null is the same as nothing. */
    record Key<S, P>(Function<S, Object> ofStanding, Function<P, Object> ofPart) {
    }

    /** @param keys the strictest first */
    static <S, P> Pairing<S, P> of(List<S> standing, List<P> parts, List<Key<S, P>> keys) {
        List<S> left = new ArrayList<>(standing);
        List<S> found = new ArrayList<>(Collections.nCopies(parts.size(), null));
        for (Key<S, P> key : keys) {
            Map<Object, Deque<Integer>> places = places(left, key);
            for (int at = 0; at < parts.size(); at++) {
                Object wanted = key.ofPart().apply(parts.get(at));
                Deque<Integer> same = found.get(at) != null || wanted == null ? null : places.get(wanted);
                if (same != null && !same.isEmpty()) {
                    found.set(at, left.set(same.removeFirst(), null));
                }
            }
            left.removeIf(Objects::isNull);
        }
        List<Pair<S, P>> pairs = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            pairs.add(new Pair<>(found.get(at), parts.get(at)));
        }
        return new Pairing<>(List.copyOf(pairs), List.copyOf(left));
    }

    /** With that part of the page, new until now, as that standing part. */
    Pairing<S, P> with(int at, S same) {
        List<Pair<S, P>> others = new ArrayList<>(pairs);
        others.set(at, new Pair<>(same, pairs.get(at).part()));
        return new Pairing<>(List.copyOf(others), left.stream().filter(standing -> standing != same).toList());
    }

    /** Where what is left stands, by what it is known by: a search for each part would take time by the square. */
    private static <S, P> Map<Object, Deque<Integer>> places(List<S> left, Key<S, P> key) {
        Map<Object, Deque<Integer>> places = new HashMap<>();
        for (int at = 0; at < left.size(); at++) {
            places.computeIfAbsent(key.ofStanding().apply(left.get(at)), known -> new ArrayDeque<>()).add(at);
        }
        return places;
    }
}
