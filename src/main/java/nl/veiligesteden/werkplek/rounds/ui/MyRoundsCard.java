package nl.veiligesteden.werkplek.rounds.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.rounds.MyRounds.MyRound;

/** The rounds that run: how far I am, and the way to what is left. Invisible where none runs. */
public class MyRoundsCard extends Card {

    /** @param withPlace whether it says which municipality or organisation */
    public MyRoundsCard(List<MyRound> rounds, boolean withPlace, LocalDate today) {
        super(t("rounds.mine"));
        addClassName("dense");
        setVisible(!rounds.isEmpty());
        Rows rows = new Rows();
        rows.addClassName("shares");
        rounds.forEach(round -> {
            boolean partner = round.scope() == Role.Scope.PARTNER;
            String mine = partner ? RoundsNavigation.partner(round.slug()) : RoundsNavigation.round(round.slug(), round.round());
            // Who leads and has nothing left to tell goes on to handing in.
            String path = round.leads() && round.left() == 0 ? RoundsNavigation.report(round.slug(), round.round()) : mine;
            String place = withPlace ? (partner ? round.place() : t("workspace.municipality", round.place())) + " · " : "";
            String state = round.leads() && round.left() == 0 ? t("rounds.mine.to-hand-in") + " · " : "";
            rows.row(new Anchor(path, round.name()), place + state + Formats.due(round.dueOn(), today), new DoneBar("rounds.done", round.done(), round.total()));
        });
        add(rows);
    }
}
