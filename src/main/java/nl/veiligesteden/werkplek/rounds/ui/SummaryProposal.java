package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent;
import nl.veiligesteden.werkplek.rounds.frozen.ReportContent.ItemPart;

/** A text to begin a summary with, made of what was told. It counts and names; what it means is for the coordinator to say. */
final class SummaryProposal {

    /** As many titles as one reads in a sentence. */
    private static final int NAMED = 8;

    private SummaryProposal() {
    }

    static String of(ReportContent content) {
        List<ItemPart> items = content.items();
        List<String> sentences = new ArrayList<>();
        long told = items.stream().filter(item -> !item.told().isEmpty()).count();
        sentences.add(t("rounds.proposal.told", told, items.size()));
        name(sentences, "rounds.proposal.done", items, item -> item.statusCode().equals("DONE"));
        name(sentences, "rounds.proposal.blocked", items, item -> item.statusCode().equals("BLOCKED"));
        name(sentences, "rounds.proposal.overdue", items, ItemPart::overdue);
        name(sentences, "rounds.proposal.stopped", items, item -> item.statusCode().equals("STOPPED"));
        return String.join("\n\n", sentences);
    }

    private static void name(List<String> sentences, String key, List<ItemPart> items, Predicate<ItemPart> which) {
        List<ItemPart> found = items.stream().filter(which).toList();
        if (!found.isEmpty()) {
            String names = found.stream().limit(NAMED).map(item -> "• " + item.title() + (item.reason().isBlank() ? "" : ": " + item.reason())).collect(Collectors.joining("\n"));
            String more = found.size() > NAMED ? "\n" + t("rounds.proposal.more", found.size() - NAMED) : "";
            sentences.add(t(key, found.size()) + "\n" + names + more);
        }
    }
}
