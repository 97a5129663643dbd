package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs such as "Nachtlopers: lopen rond op zaterdag", which are items in a section that has no list. One alone says
 * nothing, two are a form.
 */
final class NamedParagraphs {

    /** @param end of the items; what stands from there on closes the section */
    record Found(int start, int end, List<ItemPart> items) {
    }

    private static final int FEWEST = 2;
    private static final int LONGEST_NAME = 80;
    private static final Pattern NAMED = Pattern.compile("(?:\\*\\*(?=.*\\*\\*))?([\\p{Lu}\\d‘“'\"][^:.!?;*]*)(?:\\*\\*:|:(?:\\*\\*)?) (\\S.*)");
    /** Words with which a sentence begins or goes on, and the name of an item hardly ever. */
    private static final Pattern SENTENCE = Pattern.compile("(?<!\\p{L})(?:wij|we|ik|u|er|is|zijn|wordt|worden|heeft|hebben|kan|kunnen|gaan|gaat|"
            + "willen|wil|zullen|volgende|hierbij|daarbij|daarnaast|hieronder|namelijk|bijvoorbeeld|dit|deze|dat|denk|zie|tip|let op|"
            + "meer informatie|contact|contactpersoon|bron|telefoon|e-mail|website|datum)(?!\\p{L})", Pattern.CASE_INSENSITIVE);

    private NamedParagraphs() {
    }

    /** Nothing where the section has a list or headings, or where fewer than two paragraphs have that form. */
    static Found in(List<Line> body) {
        List<Integer> named = new ArrayList<>();
        for (int at = 0; at < body.size(); at++) {
            if (isNamed(body.get(at))) {
                named.add(at);
            }
        }
        if (named.size() < FEWEST || !body.stream().allMatch(Line::isParagraph)) {
            return new Found(body.size(), body.size(), List.of());
        }
        int end = named.getLast() + 1;
        List<ItemPart> items = new ArrayList<>();
        for (int item = 0; item < named.size(); item++) {
            int next = item + 1 < named.size() ? named.get(item + 1) : end;
            items.add(item(body.subList(named.get(item), next)));
        }
        return new Found(named.getFirst(), end, items);
    }

    static boolean isNamed(Line line) {
        Matcher named = NAMED.matcher(line.text());
        return line.isParagraph() && line.trait() == Line.Trait.NONE && named.matches()
                && named.group(1).length() <= LONGEST_NAME && !SENTENCE.matcher(named.group(1)).find()
                && !Prose.line(named.group(2)).isEmpty() && !InvolvedWords.beginsWithLabel(line.text());
    }

    /** A paragraph without a name between two items goes on with the first. */
    private static ItemPart item(List<Line> lines) {
        Matcher named = NAMED.matcher(lines.getFirst().text());
        if (!named.matches()) {
            throw new IllegalArgumentException("No name in " + lines.getFirst().text());
        }
        List<String> explanation = new ArrayList<>(List.of(named.group(2)));
        lines.subList(1, lines.size()).forEach(line -> explanation.add(line.text()));
        return new ItemPart(named.group(1), String.join(" ", explanation), "");
    }
}
