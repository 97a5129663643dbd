package nl.veiligesteden.werkplek.review.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Members.Member;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Confirm;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.people.ui.EndMembership;
import nl.veiligesteden.werkplek.review.Decision;
import nl.veiligesteden.werkplek.review.Judging;
import nl.veiligesteden.werkplek.review.ReviewEntry;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.work.Handovers;

/** People whose access is decided on, each with the two answers; all that is left can be confirmed at once. Rows keep their place while the page stands. */
class JudgeList extends Div {

    private final Judging judging;
    private final EndMembership ending;
    private final Workspace workspace;
    private final ReviewId review;
    private final boolean open;
    private final Supplier<List<ReviewEntry>> look;
    private final Supplier<Instant> now;
    private final DoneBar bar = new DoneBar("review.done", 0, 0).spoken();
    private final Button rest = new Button("", click -> askRest());
    private final Div list = new Div();
    private final Map<MembershipId, RowButton> confirms = new HashMap<>();
    private List<ReviewEntry> entries = List.of();

    /**
     * @param open whether the campaign takes decisions
     * @param look the people, what waits first
     */
    JudgeList(Judging judging, Accounts accounts, Handovers handovers, Workspace workspace, ReviewId review, boolean open, Supplier<List<ReviewEntry>> look, Supplier<Instant> now) {
        this.judging = judging;
        this.ending = new EndMembership(accounts, handovers, workspace);
        this.workspace = workspace;
        this.review = review;
        this.open = open;
        this.look = look;
        this.now = now;
        addClassNames("stack", "judge-list");
        Div head = new Div(bar, rest);
        head.addClassNames("line", "judge-head");
        add(head, list);
        show();
    }

    private void show() {
        entries = inPlace(look.get());
        confirms.clear();
        Rows rows = new Rows();
        entries.forEach(entry -> rows.row(new Span(entry.member().name()), meta(entry.member()), state(entry), buttons(entry)));
        list.removeAll();
        list.add(rows);
        int left = (int) entries.stream().filter(this::isMine).count();
        bar.show((int) entries.stream().filter(entry -> !entry.waits()).count(), entries.size());
        rest.setText(t("review.rest", left));
        rest.setVisible(left > 1);
    }

    /** What was decided meanwhile stays where it was. */
    private List<ReviewEntry> inPlace(List<ReviewEntry> found) {
        List<MembershipId> before = entries.stream().map(entry -> entry.member().id()).toList();
        List<ReviewEntry> sorted = new ArrayList<>(found);
        sorted.sort((one, other) -> Integer.compare(place(before, one), place(before, other)));
        return sorted;
    }

    private static int place(List<MembershipId> before, ReviewEntry entry) {
        int place = before.indexOf(entry.member().id());
        return place < 0 ? before.size() : place;
    }

    private boolean isMine(ReviewEntry entry) {
        return open && entry.waits() && !entry.member().account().equals(workspace.actor().account());
    }

    private String meta(Member member) {
        StringJoiner meta = new StringJoiner(" · ");
        meta.add(t(member.role())).add(member.placeName());
        if (!member.email().isEmpty()) {
            meta.add(member.email());
        }
        if (!member.group().isEmpty()) {
            meta.add(t("people.by-group", member.group()));
        }
        return meta.add(member.invited() ? t("people.invited") : t("people.last-sign-in", Formats.ago(member.lastSignIn(), now.get()))).toString();
    }

    private Component state(ReviewEntry entry) {
        if (entry.decision() == Decision.CONFIRMED) {
            return new Badge(t("review.confirmed-by", entry.decidedBy()), Tone.GOOD, Shape.FULL);
        }
        if (entry.decision() == Decision.ENDED) {
            return new Badge(t("review.ended-by", entry.decidedBy()), Tone.IDLE, Shape.SQUARE);
        }
        if (!entry.stands()) {
            return new Badge(t("review.gone"), Tone.IDLE, Shape.SQUARE);
        }
        return entry.member().asleep() ? new Badge(t("people.asleep"), Tone.WARN, Shape.HALF) : new Span();
    }

    private Component buttons(ReviewEntry entry) {
        Div buttons = new Div();
        buttons.addClassName("line");
        Member member = entry.member();
        if (member.account().equals(workspace.actor().account())) {
            Span self = new Span(t("review.self"));
            self.addClassName("soft");
            buttons.add(self);
            return buttons;
        }
        String who = member.name() + ", " + t(member.role()) + ", " + member.placeName();
        if (isMine(entry)) {
            RowButton confirm = new RowButton(t("review.confirm"), who, () -> confirm(member));
            confirms.put(member.id(), confirm);
            buttons.add(confirm);
        }
        if (open && entry.stands()) {
            RowButton end = new RowButton(t("people.end-membership"), who, () -> ending.ask(member, () -> {
                Toast.done(t("people.ended"));
                next(member);
            }));
            end.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(end);
        }
        return buttons;
    }

    private void confirm(Member member) {
        judging.confirm(workspace, review, Set.of(member.id()));
        next(member);
    }

    /** The keyboard goes on to the next who waits, or to the first that was passed over. */
    private void next(Member decided) {
        show();
        List<MembershipId> order = entries.stream().map(entry -> entry.member().id()).toList();
        List<MembershipId> waiting = order.stream().filter(confirms::containsKey).toList();
        int from = order.indexOf(decided.id());
        waiting.stream().filter(one -> order.indexOf(one) > from).findFirst().or(() -> waiting.stream().findFirst()).ifPresent(one -> confirms.get(one).focus());
    }

    /** Exactly those who stand on the page: who came in since is not among them. */
    private void askRest() {
        Set<MembershipId> left = entries.stream().filter(this::isMine).map(entry -> entry.member().id()).collect(Collectors.toSet());
        new Confirm(t("review.rest.question", left.size()), t("review.rest.consequence"), t("review.rest.go"), () -> {
            int confirmed = judging.confirm(workspace, review, left);
            Toast.done(t("review.rest.done", confirmed));
            show();
        }).calm().open();
    }
}
