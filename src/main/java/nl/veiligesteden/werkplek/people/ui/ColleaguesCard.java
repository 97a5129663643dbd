package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.veiligesteden.werkplek.access.AlreadyMemberException;
import nl.veiligesteden.werkplek.access.Colleagues;
import nl.veiligesteden.werkplek.access.Colleagues.Circle;
import nl.veiligesteden.werkplek.access.Colleagues.Colleague;
import nl.veiligesteden.werkplek.access.Invitations;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.Time;

/** Lets a partner's first person see who of the organisation sees a municipality's tasks, invite colleagues there, and see what came of it. */
public class ColleaguesCard extends Card {

    private final Colleagues colleagues;
    private final PartnerWorkspace workspace;
    private final Circle circle;
    private final Runnable afterwards;

    public ColleaguesCard(Colleagues colleagues, PartnerWorkspace workspace, Circle circle, Runnable afterwards) {
        super(t("colleagues.title", circle.name()));
        this.colleagues = colleagues;
        this.workspace = workspace;
        this.circle = circle;
        this.afterwards = afterwards;
        Button invite = new Button(t("colleagues.invite"), click -> invite());
        invite.setAriaLabel(t("colleagues.invite.for", circle.name()));
        action(invite);
        Rows rows = new Rows();
        circle.people().forEach(colleague -> add(rows, colleague));
        circle.unanswered().forEach(one -> add(rows, one));
        add(new Paragraph(t("colleagues.explanation", circle.name(), workspace.name())), rows);
    }

    private void add(Rows rows, Colleague colleague) {
        String state = colleague.invited() ? t("people.invited-until", day(colleague.invitedUntil())) : t("colleagues.in");
        rows.row(new Span(colleague.name()), colleague.email().isEmpty() ? state : colleague.email() + " · " + state, atTheRight(colleague));
    }

    private Component atTheRight(Colleague colleague) {
        if (colleague.me()) {
            Span self = new Span(t("people.self"));
            self.addClassName("soft");
            return self;
        }
        if (!colleague.own()) {
            return new Span();
        }
        Div buttons = new Div(new RowButton(t("people.invite-again"), colleague.name(), () -> {
            colleagues.inviteAgain(workspace, colleague.membership());
            done(t("people.mailed", colleague.name()));
        }), new RowButton(t("people.withdraw"), colleague.name(), () -> new Confirm(t("people.withdraw.question", colleague.name()),
                t("people.withdraw.consequence", circle.name()), t("people.withdraw"), () -> {
                    colleagues.withdraw(workspace, colleague.membership());
                    done(t("people.withdrawn"));
                }).open()));
        buttons.addClassName("line");
        return buttons;
    }

    private void add(Rows rows, Invitations.Unanswered one) {
        rows.row(new Span(one.draft().name()), one.draft().email() + " · " + t("people.unanswered." + one.how(), day(one.at())),
                new RowButton(t("people.invite-anew"), one.draft().name(), () -> {
                    colleagues.invite(workspace, circle.municipality(), one.draft().name(), one.draft().email());
                    done(t("people.mailed", one.draft().name()));
                }));
    }

    private void invite() {
        PersonFields person = new PersonFields();
        Div standing = new Div();
        standing.getElement().setAttribute("role", "alert");
        new FormDialog(t("colleagues.invite.for", circle.name()), t("colleagues.invite"), person.tellErrorsTo(new FormErrors(), t("colleagues.invite")), close -> {
            standing.removeAll();
            try {
                boolean again = colleagues.invite(workspace, circle.municipality(), person.name.getValue(), person.email.getValue());
                close.run();
                done(t(again ? "people.mailed-again" : "people.mailed", person.name.getValue().strip()));
            } catch (AlreadyMemberException there) {
                standing.add(new Banner(Tone.WARN, t("colleagues.already-there")));
                person.email.focus();
            }
        }, new Paragraph(t("colleagues.invite.explanation", workspace.name(), circle.name())), person.name, person.email, standing).open();
    }

    private void done(String text) {
        Toast.done(text);
        afterwards.run();
    }

    private static String day(Instant at) {
        return Formats.date(at.atZone(Time.NETHERLANDS).toLocalDate());
    }
}
