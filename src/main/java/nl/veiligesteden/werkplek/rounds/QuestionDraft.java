package nl.veiligesteden.werkplek.rounds;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.Moment;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.work.ItemKind;

/**
 * A question of a round.
 *
 * @param help what makes clear what is meant; may be empty
 * @param itemKinds of which kinds of items it is asked; at least one for a question about items
 * @param moments of items with one of these; empty asks of all
 * @param targetGroups codes; of items for one of these; empty asks of all
 * @param unit what a number counts, such as "meldingen"; empty for other kinds
 * @param choices what can be chosen, at least two; empty for other kinds
 * @param lowest the lowest number that can be right; null where there is none
 * @param highest the highest number that can be right; null where there is none
 */
public record QuestionDraft(String wording, String help, QuestionKind kind, QuestionSubject about, Set<ItemKind> itemKinds, Set<Moment> moments, Set<String> targetGroups,
                            boolean required, String unit, List<String> choices, BigDecimal lowest, BigDecimal highest) {

    private static final int MOST_CHOICES = 30;
    private static final int MOST_GROUPS = 40;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    public QuestionDraft {
        Problems problems = new Problems();
        wording = problems.line("wording", wording, 500);
        help = problems.text("help", help, 2000);
        problems.when(wording.isEmpty(), "wording", "invalid.question.missing").when(kind == null, "kind", "invalid.choice.missing")
                .when(about == null, "about", "invalid.choice.missing");
        unit = kind == QuestionKind.NUMBER ? problems.line("unit", unit, 40) : "";
        boolean chooses = kind != null && kind.hasChoices();
        problems.when(chooses && choices.size() > MOST_CHOICES, "choices", "invalid.question.choices.many").refuse();
        choices = chooses ? choices.stream().map(one -> problems.line("choices", one, 200)).filter(one -> !one.isEmpty()).distinct().toList() : List.of();
        problems.when(chooses && choices.size() < 2, "choices", "invalid.question.choices.few");
        boolean ofItems = about == QuestionSubject.ITEM;
        itemKinds = ofItems ? Set.copyOf(itemKinds) : Set.of();
        moments = ofItems ? Set.copyOf(moments) : Set.of();
        problems.when(ofItems && targetGroups.size() > MOST_GROUPS, "targetGroups", "invalid.too-many").refuse();
        targetGroups = ofItems ? Set.copyOf(targetGroups) : Set.of();
        problems.when(ofItems && itemKinds.isEmpty(), "itemKinds", "invalid.question.kinds.missing");
        targetGroups.forEach(code -> problems.when(!code.matches("[A-Z0-9_]{1,40}"), "targetGroups", "invalid.choice.missing"));
        if (kind != QuestionKind.NUMBER) {
            lowest = null;
            highest = null;
        }
        problems.when(isTooLarge(lowest), "lowest", "invalid.answer.number").when(isTooLarge(highest), "highest", "invalid.answer.number")
                .when(lowest != null && highest != null && lowest.compareTo(highest) > 0, "highest", "invalid.question.range").refuse();
    }

    private static boolean isTooLarge(BigDecimal number) {
        return number != null && (number.abs().compareTo(LARGEST) > 0 || number.scale() > 4);
    }
}
