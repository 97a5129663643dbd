package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Invitations;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.shared.Time;

/** Invitations that nobody took up, each with what came of it and the way to send it anew. It isn't there where there are none. */
class UnansweredCard extends Card {

    UnansweredCard(Invitations invitations, Accounts accounts, Workspace workspace, Runnable afterwards) {
        super(t("people.unanswered"));
        List<Invitations.Unanswered> unanswered = invitations.unanswered(workspace);
        setVisible(!unanswered.isEmpty());
        Rows rows = new Rows();
        unanswered.forEach(one -> rows.row(new Span(one.draft().name()),
                String.join(" · ", one.placeName(), t(one.draft().role()), one.draft().email(), t("people.unanswered." + one.how(), Formats.date(one.at().atZone(Time.NETHERLANDS).toLocalDate()))),
                new RowButton(t("people.invite-anew"), one.draft().name(), () -> {
                    accounts.invite(workspace, one.draft());
                    Toast.done(t("people.mailed", one.draft().name()));
                    afterwards.run();
                })));
        add(rows);
    }
}
