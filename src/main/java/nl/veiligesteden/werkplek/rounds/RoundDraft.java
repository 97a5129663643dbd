package nl.veiligesteden.werkplek.rounds;

import java.time.LocalDate;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.PeriodId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.work.ItemKind;

/**
 * What a round is.
 *
 * @param startsOn null while that is not known; an open round has both days
 * @param itemKinds of what progress is asked; empty where only questions about the municipality are
 */
public record RoundDraft(String name, RoundKind kind, PeriodId period, LocalDate startsOn, LocalDate endsOn, String instructions, Set<ItemKind> itemKinds) {

    public RoundDraft {
        Problems problems = new Problems();
        name = problems.name(name, 200);
        instructions = problems.text("instructions", instructions, QuestionKind.LONGEST);
        problems.when(kind == null, "kind", "invalid.choice.missing").when(period == null, "period", "invalid.choice.missing")
                .when(startsOn != null && endsOn != null && endsOn.isBefore(startsOn), "endsOn", "invalid.date.order").refuse();
        itemKinds = Set.copyOf(itemKinds);
    }
}
