package nl.veiligesteden.werkplek.plans.intake;

import java.util.HashMap;
import java.util.Map;
import nl.veiligesteden.werkplek.plans.Alike;

/** When a title is so like another that it may well be the same, slightly changed: most of their letters stand in the same company. */
final class AlmostAlike {

    private static final double ENOUGH = 0.6;
    private static final int LETTERS = 3;

    private AlmostAlike() {
    }

    static boolean is(String one, String other) {
        return likeness(one, other) >= ENOUGH;
    }

    /** From 0 to 1: the share of groups of three letters that both have. */
    static double likeness(String one, String other) {
        Map<String, Integer> ofOne = groups(one);
        Map<String, Integer> ofOther = groups(other);
        int all = sum(ofOne) + sum(ofOther);
        int both = ofOne.entrySet().stream().mapToInt(group -> Math.min(group.getValue(), ofOther.getOrDefault(group.getKey(), 0))).sum();
        return all == 0 ? 0 : 2.0 * both / all;
    }

    private static int sum(Map<String, Integer> groups) {
        return groups.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> groups(String text) {
        String key = " " + Alike.key(text) + " ";
        Map<String, Integer> groups = new HashMap<>();
        for (int at = 0; at + LETTERS <= key.length(); at++) {
            groups.merge(key.substring(at, at + LETTERS), 1, Integer::sum);
        }
        return groups;
    }
}
