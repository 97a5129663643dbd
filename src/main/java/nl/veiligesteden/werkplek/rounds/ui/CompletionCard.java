package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.rounds.Completion.Share;

/** How far each colleague and each partner is. */
class CompletionCard extends Card {

    /** @param path where what a share still has to tell is filled in */
    CompletionCard(List<Share> shares, Function<Share, String> path, Component... actions) {
        super(t("rounds.completion"));
        int total = shares.stream().mapToInt(Share::total).sum();
        if (total == 0) {
            add(new EmptyState(t("rounds.none"), t("rounds.none.explanation")));
            return;
        }
        for (Component action : actions) {
            action(action);
        }
        add(new DoneBar("rounds.done", shares.stream().mapToInt(Share::done).sum(), total));
        Rows rows = new Rows();
        rows.addClassName("shares");
        shares.forEach(share -> rows.row(share.partner() ? new Span(share.name()) : new Anchor(path.apply(share), share.name().isEmpty() ? t("rounds.nobody") : share.name()),
                t(share.partner() ? "rounds.share.partner" : share.member() == null ? "rounds.share.nobody" : "rounds.share.colleague"), new DoneBar("rounds.done", share.done(), share.total())));
        add(rows);
    }
}
