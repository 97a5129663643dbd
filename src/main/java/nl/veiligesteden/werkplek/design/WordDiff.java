package nl.veiligesteden.werkplek.design;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Running texts compared word by word: which words of one are not in another, and two edits of one text made one. */
public final class WordDiff {

    /** Texts of more words are compared line by line: two that have little in common would take time that a person notices. */
    private static final int MOST = 4_000;

    /** Where a piece of text stands. */
    public enum Kind { SAME, GONE, NEW }

    /** Words that follow each other, with the white space after them. */
    public record Piece(Kind kind, String text) {
    }

    /** In place of the words from here to there come others. */
    private record Change(int from, int to, List<String> words) {

        static Change of(AbstractDelta<String> delta) {
            int at = delta.getSource().getPosition();
            return new Change(at, at + delta.getSource().size(), delta.getTarget().getLines());
        }
    }

    private WordDiff() {
    }

    /** The pieces in order: those that are not gone make the later text, but for white space, and those that are not new the earlier one. */
    public static List<Piece> of(String before, String after) {
        List<String> words = split(before, before, after);
        List<String> later = split(after, before, after);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int then = 0;
        for (Change change : changes(words, later, (one, other) -> one.strip().equals(other.strip()))) {
            add(pieces, Kind.SAME, later.subList(then, then + change.from - at));
            then += change.from - at + change.words.size();
            add(pieces, Kind.GONE, words.subList(change.from, change.to));
            add(pieces, Kind.NEW, change.words);
            at = change.to;
        }
        add(pieces, Kind.SAME, later.subList(then, later.size()));
        return List.copyOf(pieces);
    }

    /** White space alone is nothing to mark: what stands later, stands there. */
    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        String text = String.join("", words);
        Kind shown = text.isBlank() && kind == Kind.NEW ? Kind.SAME : kind;
        if (text.isEmpty() || text.isBlank() && shown == Kind.GONE) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast().kind() == shown) {
            pieces.add(new Piece(shown, pieces.removeLast().text() + text));
        } else {
            pieces.add(new Piece(shown, text));
        }
    }

    /** Whether both edits changed the same words, so that somebody has to look at what comes of it. */
    static boolean clash(String base, String mine, String theirs) {
        List<String> words = split(base, base, mine, theirs);
        List<Change> ours = changes(words, split(mine, base, mine, theirs), String::equals);
        return changes(words, split(theirs, base, mine, theirs), String::equals).stream()
                .anyMatch(change -> ours.stream().anyMatch(other -> !change.equals(other) && change.from <= other.to && other.from <= change.to));
    }

    /** Both edits of a text in one. Where both changed the same words, both wordings stand: theirs, then mine. */
    static String merged(String base, String mine, String theirs) {
        List<String> words = split(base, base, mine, theirs);
        Deque<Change> ours = new ArrayDeque<>(changes(words, split(mine, base, mine, theirs), String::equals));
        Deque<Change> others = new ArrayDeque<>(changes(words, split(theirs, base, mine, theirs), String::equals));
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (!ours.isEmpty() || !others.isEmpty()) {
            int from = Stream.of(ours, others).map(Deque::peek).filter(Objects::nonNull).mapToInt(Change::from).min().orElseThrow();
            int to = from;
            List<Change> my = new ArrayList<>();
            List<Change> their = new ArrayList<>();
            while (touches(ours, to) || touches(others, to)) {
                Change next = touches(ours, to) ? ours.peek() : others.peek();
                to = Math.max(to, next.to);
                (next == ours.peek() ? my : their).add(next == ours.peek() ? ours.poll() : others.poll());
            }
            text.append(String.join("", words.subList(at, from)));
            String myText = applied(words, from, to, my);
            String theirText = applied(words, from, to, their);
            boolean oneSided = my.isEmpty() || their.isEmpty() || myText.equals(theirText);
            text.append(!oneSided ? beside(theirText, myText, from == 0 && to == words.size()) : my.isEmpty() ? theirText : myText);
            at = to;
        }
        return text.append(String.join("", words.subList(at, words.size()))).toString();
    }

    /** A sentence beside a sentence, a whole text beneath a whole text. */
    private static String beside(String one, String other, boolean whole) {
        return whole ? one.strip() + "\n\n" + other.strip() : one + (one.isEmpty() || one.endsWith(" ") || one.endsWith("\n") ? "" : " ") + other;
    }

    private static boolean touches(Deque<Change> changes, int end) {
        return !changes.isEmpty() && changes.peek().from <= end;
    }

    private static String applied(List<String> words, int from, int to, List<Change> changes) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (Change change : changes) {
            text.append(String.join("", words.subList(at, change.from))).append(String.join("", change.words));
            at = change.to;
        }
        return text.append(String.join("", words.subList(at, to))).toString();
    }

    /** In order; what goes and what comes in one place is one change. */
    private static List<Change> changes(List<String> before, List<String> after, BiPredicate<String, String> same) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(same)).getDeltas()) {
            Change next = Change.of(delta);
            if (!changes.isEmpty() && changes.getLast().to == next.from) {
                Change last = changes.removeLast();
                changes.add(new Change(last.from, next.to, Stream.concat(last.words.stream(), next.words.stream()).toList()));
            } else {
                changes.add(next);
            }
        }
        return changes;
    }

    /** All texts that are compared in the same measure: words with the white space after them, or lines. */
    private static List<String> split(String text, String... compared) {
        boolean tooLong = Stream.of(compared).anyMatch(one -> words(one).size() > MOST);
        return text.isEmpty() ? List.of() : tooLong ? List.of(text.split("(?<=\n)")) : words(text);
    }

    /** The end of a line is no part of the word before it. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=[^\\S\n])(?=\\S)|(?<=\n)(?=[^\n])|(?<=[^\n])(?=\n)"));
    }
}
