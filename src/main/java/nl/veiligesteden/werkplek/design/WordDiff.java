package nl.veiligesteden.werkplek.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which words of one text are not in another, and the other way round: as much as possible of both stays the same. */
public final class WordDiff {

    /** More comparisons than these would take time and memory that a person notices; the part that differs is then told as a whole. */
    private static final long MOST_COMPARED = 2_000_000;

    /** Where a piece of text stands. */
    public enum Kind { SAME, GONE, NEW }

    /** Words that follow each other, with the white space after them. */
    public record Piece(Kind kind, String text) {
    }

    private WordDiff() {
    }

    /** The pieces in order: those that are not gone make the later text, those that are not new the earlier one but for its white space. */
    public static List<Piece> of(String before, String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && same(old.get(start), now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start && same(old.get(old.size() - 1 - end), now.get(now.size() - 1 - end))) {
            end++;
        }
        List<Piece> pieces = new ArrayList<>();
        now.subList(0, start).forEach(word -> add(pieces, Kind.SAME, word));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
        now.subList(now.size() - end, now.size()).forEach(word -> add(pieces, Kind.SAME, word));
        return List.copyOf(pieces);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    private static void middle(List<String> old, List<String> now, List<Piece> pieces) {
        int[][] common = (long) old.size() * now.size() > MOST_COMPARED ? null : common(old, now);
        int o = 0;
        int n = 0;
        while (o < old.size() || n < now.size()) {
            if (common != null && o < old.size() && n < now.size() && same(old.get(o), now.get(n))) {
                add(pieces, Kind.SAME, now.get(n++));
                o++;
            } else if (n == now.size() || o < old.size() && (common == null || common[o + 1][n] >= common[o][n + 1])) {
                add(pieces, Kind.GONE, old.get(o++));
            } else {
                add(pieces, Kind.NEW, now.get(n++));
            }
        }
    }

    /** How many words the rests of both have in common, from each place in one and in the other. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int o = old.size() - 1; o >= 0; o--) {
            for (int n = now.size() - 1; n >= 0; n--) {
                common[o][n] = same(old.get(o), now.get(n)) ? common[o + 1][n + 1] + 1 : Math.max(common[o + 1][n], common[o][n + 1]);
            }
        }
        return common;
    }

    private static void add(List<Piece> pieces, Kind kind, String word) {
        Piece last = pieces.isEmpty() ? null : pieces.getLast();
        if (last != null && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
