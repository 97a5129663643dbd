package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the section on departments and partners: a line for every label, wherever it stands. */
final class InvolvedRecogniser {

    private final Outline.Part part;
    private final List<Guess> guesses;
    private final List<Line> intro = new ArrayList<>();
    private final List<InvolvedLine> lines = new ArrayList<>();
    private final List<Line> closing = new ArrayList<>();

    InvolvedRecogniser(Outline.Part part, List<Guess> guesses) {
        this.part = part;
        this.guesses = guesses;
    }

    InvolvedSection section() {
        List<Line> body = part.body();
        int at = 0;
        while (at < body.size()) {
            Line line = body.get(at);
            int end = at + 1;
            if (isLabelHeading(line)) {
                end = endOfBlock(body, end);
                addLabelled(line.text(), body.subList(at + 1, end));
            } else if (line.isItem()) {
                end = endOfItem(body, at);
                addItem(line, body.subList(at + 1, end));
            } else if (isLabelled(line) || isEnumeration(part.heading(), line)) {
                add(line);
            } else {
                (lines.isEmpty() ? intro : closing).add(line);
            }
            at = end;
        }
        return new InvolvedSection(part.heading(), Prose.of(intro), lines, Prose.of(closing));
    }

    /** "Betrokken afdelingen:" on its own, above a list of them. */
    private static boolean isLabelHeading(Line line) {
        boolean alone = line.isHeading() || isLabelled(line) && line.text().endsWith(":");
        return alone && InvolvedWords.kind(line.text()) != InvolvedKind.OTHER;
    }

    private static boolean isLabelled(Line line) {
        return line.isParagraph() && line.trait() == Line.Trait.NONE && InvolvedWords.beginsWithLabel(line.text());
    }

    /** "Politie, Halt en COC" under a heading on partners is a line, although it has neither bullet nor label. */
    static boolean isEnumeration(String heading, Line line) {
        return line.isParagraph() && line.trait() == Line.Trait.NONE && InvolvedWords.labelled(line.text()).label().isEmpty()
                && InvolvedLine.under(heading, "", line.text()).kind() == InvolvedKind.OTHER_PARTNERS
                && InvolvedLine.under(heading, "", line.text()).names().size() > 1;
    }

    /** A label alone rules the bullets after it, or the one paragraph, up to the next label. */
    private static int endOfBlock(List<Line> body, int start) {
        int end = start;
        while (end < body.size() && body.get(end).isItem() && !InvolvedWords.beginsWithLabel(body.get(end).text())) {
            end++;
        }
        boolean paragraph = end == start && end < body.size() && body.get(end).isParagraph()
                && body.get(end).trait() == Line.Trait.NONE && !isLabelled(body.get(end));
        return paragraph ? end + 1 : end;
    }

    private static int endOfItem(List<Line> body, int at) {
        int end = at + 1;
        while (end < body.size() && body.get(end).isItem() && body.get(end).level() > body.get(at).level()) {
            end++;
        }
        return end;
    }

    private void addItem(Line line, List<Line> beneath) {
        if (beneath.isEmpty()) {
            add(line);
        } else {
            addLabelled(line.whole(), beneath);
        }
    }

    /** Names that stand on lines of their own become one enumeration. */
    private void addLabelled(String plain, List<Line> beneath) {
        List<String> names = beneath.stream().map(Line::whole).map(name -> name.replaceFirst("[;,]$", "").strip()).toList();
        InvolvedWords.Labelled labelled = InvolvedWords.labelled(plain);
        boolean noColon = labelled.label().isEmpty();
        String label = noColon ? labelled.text() : labelled.label();
        String joined = String.join(", ", names);
        String text = noColon || labelled.text().isEmpty() ? joined : labelled.text() + " " + joined;
        add(Line.paragraph(InvolvedWords.plain(label, text)));
    }

    private void add(Line line) {
        InvolvedWords.Labelled labelled = InvolvedWords.labelled(line.whole());
        boolean told = line.marks().containsKey(Mark.KIND);
        InvolvedLine found = told ? InvolvedLine.of(kind(line.marks().get(Mark.KIND)), labelled.label(), labelled.text())
                : InvolvedLine.under(part.heading(), labelled.label(), labelled.text());
        if (line.marks().containsKey(Mark.NAMES) || line.marks().containsKey(Mark.LIST)) {
            lines.add(corrected(found, line.marks().get(Mark.LIST), line.marks().get(Mark.NAMES)));
            return;
        }
        lines.add(found);
        boolean toldPlainly = found.isCertain() || found.kind() == InvolvedKind.CONTACTS && !NameFinder.isRunningText(found.text());
        boolean categoryGuessed = !told && found.kind() == InvolvedKind.OTHER_PARTNERS && !found.tellsCategory();
        if ((!toldPlainly || categoryGuessed) && !found.names().isEmpty()) {
            guesses.add(new Guess(GuessKind.NAMES, found.label(), String.join("; ", found.names())));
        }
    }

    private static InvolvedLine corrected(InvolvedLine found, String list, String names) {
        boolean isList = list == null ? found.list() : InvolvedLine.YES.equals(list);
        List<String> all = names == null ? found.names() : Arrays.stream(names.split(";")).map(String::strip).toList();
        return new InvolvedLine(found.kind(), found.label(), found.text(), isList, all);
    }

    private static InvolvedKind kind(String word) {
        return Arrays.stream(InvolvedKind.values()).filter(kind -> kind.word().equals(word)).findFirst()
                .orElse(InvolvedKind.OTHER);
    }
}
