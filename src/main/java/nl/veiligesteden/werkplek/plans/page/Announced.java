package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A page without headings whose sentences tell what follows: "De volgende acties voeren wij uit:", and a list. */
final class Announced {

    private static final int LONGEST = 200;
    private static final String PARTNERS = "Samenwerkingspartners";

    private Announced() {
    }

    /** What stands under no heading, divided where a sentence announces a list; what follows that list belongs to it until the next. */
    static List<Outline.Part> in(List<Outline.Part> parts) {
        List<Outline.Part> result = new ArrayList<>();
        for (Outline.Part part : parts) {
            Outline.Part current = part.with(new ArrayList<>());
            result.add(current);
            for (int at = 0; at < part.body().size(); at++) {
                boolean may = part.heading().isEmpty() && at + 1 < part.body().size();
                Optional<SectionKind> kind = may ? announced(part.body().get(at), part.body().get(at + 1)) : Optional.empty();
                if (kind.isPresent()) {
                    String heading = kind.get() == SectionKind.INVOLVED ? PARTNERS : kind.get().usualHeading();
                    current = new Outline.Part(kind.get(), heading, true, true, new ArrayList<>());
                    result.add(current);
                }
                current.body().add(part.body().get(at));
            }
        }
        return List.copyOf(result);
    }

    private static Optional<SectionKind> announced(Line sentence, Line next) {
        return next.isItem() ? announced(sentence) : Optional.empty();
    }

    /** What a sentence says that follows it, when a list does. */
    static Optional<SectionKind> announced(Line sentence) {
        boolean announces = sentence.isParagraph() && sentence.trait() == Line.Trait.NONE && sentence.text().endsWith(":")
                && sentence.text().length() <= LONGEST;
        SectionKind kind = announces ? HeadingWords.ofSentence(sentence.text()) : SectionKind.OTHER;
        return kind == SectionKind.OTHER || kind == SectionKind.AMBITION ? Optional.empty() : Optional.of(kind);
    }
}
