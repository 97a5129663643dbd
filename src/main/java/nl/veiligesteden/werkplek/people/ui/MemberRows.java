package nl.veiligesteden.werkplek.people.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import nl.veiligesteden.werkplek.access.Members.Member;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Time;

/** People with their role, and for who may change that a button. */
class MemberRows extends Rows {

    /**
     * @param withPlace whether the people are of different places
     * @param me whose own line has no button: nobody changes the own access
     * @param own where the person hands over the own work; null where there is none
     * @param manage what the button does; null where nobody may
     */
    MemberRows(List<Member> members, boolean withPlace, AccountId me, Instant now, String own, Consumer<Member> manage) {
        for (Member member : members) {
            row(new Span(member.name()), meta(member, withPlace, manage != null, now), asleep(member, manage != null), new Badge(t(member.role()), Tone.IDLE, Shape.OPEN),
                    button(member, me, own, manage));
        }
    }

    private static String meta(Member member, boolean withPlace, boolean withSignIn, Instant now) {
        StringJoiner meta = new StringJoiner(" · ");
        if (withPlace) {
            meta.add(member.placeName());
        }
        if (!member.email().isEmpty()) {
            meta.add(member.email());
        }
        if (withSignIn) {
            meta.add(member.invited() ? invited(member) : t("people.last-sign-in", Formats.ago(member.lastSignIn(), now)));
        }
        if (!member.group().isEmpty()) {
            meta.add(t("people.by-group", member.group()));
        }
        if (member.invitedBy() != null) {
            meta.add(t("people.invited-by", member.invitedBy()));
        }
        return meta.toString();
    }

    private static String invited(Member member) {
        return member.invitedUntil() == null ? t("people.invited") : t("people.invited-until", Formats.date(member.invitedUntil().atZone(Time.NETHERLANDS).toLocalDate()));
    }

    /** Whoever gives and ends access sees that somebody can't come in. */
    private static Component asleep(Member member, boolean manages) {
        return manages && member.asleep() ? new Badge(t("people.asleep"), Tone.WARN, Shape.HALF) : new Span();
    }

    private static Component button(Member member, AccountId me, String own, Consumer<Member> manage) {
        if (member.account().equals(me) && own != null) {
            return new Anchor(own, t("people.hand-over.own"));
        }
        if (member.account().equals(me)) {
            Span self = new Span(t("people.self"));
            self.addClassName("soft");
            return self;
        }
        if (manage == null) {
            return new Span();
        }
        Button button = new Button(t("people.manage"), click -> manage.accept(member));
        button.setAriaLabel(t("people.manage.of", member.name(), member.placeName()));
        return button;
    }
}
