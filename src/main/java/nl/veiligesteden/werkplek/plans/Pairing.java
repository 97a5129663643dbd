package nl.veiligesteden.werkplek.plans;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
            for (int at = 0; at < parts.size(); at++) {
                Object wanted = key.ofPart().apply(parts.get(at));
                if (found.get(at) == null && wanted != null) {
                    found.set(at, take(left, key, wanted));
                }
            }
        }
        List<Pair<S, P>> pairs = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            pairs.add(new Pair<>(found.get(at), parts.get(at)));
        }
        return new Pairing<>(List.copyOf(pairs), List.copyOf(left));
    }

    private static <S, P> S take(List<S> left, Key<S, P> key, Object wanted) {
        for (int at = 0; at < left.size(); at++) {
            if (Objects.equals(wanted, key.ofStanding().apply(left.get(at)))) {
                return left.remove(at);
            }
        }
        return null;
    }
}
