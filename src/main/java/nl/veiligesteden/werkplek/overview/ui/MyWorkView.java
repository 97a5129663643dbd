package nl.veiligesteden.werkplek.overview.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.WorkspaceLink;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.live.ui.LiveUpdates;
import nl.veiligesteden.werkplek.overview.MyWork;
import nl.veiligesteden.werkplek.overview.Waiting;
import nl.veiligesteden.werkplek.overview.Why;
import nl.veiligesteden.werkplek.review.MyReviews;
import nl.veiligesteden.werkplek.review.ui.MyReviewsCard;
import nl.veiligesteden.werkplek.rounds.MyRounds;
import nl.veiligesteden.werkplek.rounds.ui.MyRoundsCard;
import nl.veiligesteden.werkplek.rounds.ui.RoundsNavigation;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.work.ui.QuickProgress;

/** Everything that waits on the person, wherever, grouped by why. Empty means free. */
@Route(Paths.MY_WORK)
@PermitAll
class MyWorkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** As many lines as one looks at; more on request. */
    private static final int STEP = 100;

    private final MyWork work;
    private final Workspaces workspaces;
    private final QuickProgress progress;
    private final SignedInUser user;
    private final Clock clock;
    private final MyRounds rounds;
    private final MyReviews reviews;
    private Slot<Shown> list;
    private int most = STEP;

    MyWorkView(MyWork work, MyRounds rounds, MyReviews reviews, Workspaces workspaces, QuickProgress progress, CurrentUser currentUser, LiveUpdates live, Clock clock) {
        this.work = work;
        this.rounds = rounds;
        this.reviews = reviews;
        this.workspaces = workspaces;
        this.progress = progress;
        this.user = currentUser.require();
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
        List<WorkspaceLink> own = workspaces.mine();
        live.watchAll(this, () -> own, changes -> list.refresh());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        list = new Slot<>(() -> new Shown(work.list(user, most), rounds.all(user), reviews.all(user), rounds.namedIn(user)), this::groups);
        add(list);
    }

    /** What waits, the rounds that run, access to be looked through, and reports in whose conversation somebody asked for the person. */
    private record Shown(MyWork.Top top, List<MyRounds.MyRound> rounds, List<MyReviews.MyReview> reviews, List<MyRounds.NamedIn> namedIn) {
    }

    private Div groups(Shown shown) {
        MyWork.Top top = shown.top();
        List<Waiting> all = top.shown();
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        Div groups = new Div(new PageHeader(getPageTitle()).subtitle(t("my-work.subtitle", top.total() + shown.namedIn().size())),
                new MyRoundsCard(shown.rounds(), true, today), new MyReviewsCard(shown.reviews(), true, today));
        groups.addClassName("stack");
        if (all.isEmpty() && shown.namedIn().isEmpty() && shown.reviews().isEmpty()) {
            Div free = new Div(new EmptyState(t("my-work.free"), t("my-work.free.explanation")));
            free.addClassName("card");
            groups.add(free);
        }
        Map<Why, Rows> lists = new EnumMap<>(Why.class);
        if (!shown.namedIn().isEmpty()) {
            lists.put(Why.MENTIONED, named(groups, shown.namedIn(), all));
        }
        for (Waiting line : all) {
            lists.computeIfAbsent(line.why(), why -> group(groups, why, size(all, why)))
                    .add(new WaitingRow(line, true, clock.instant(), this::report));
        }
        if (all.size() < top.total()) {
            groups.add(new Button(t("my-work.more", top.total() - all.size()), click -> {
                most += STEP;
                list.refresh();
            }));
        }
        return groups;
    }

    /** Where a report is talked about; items in whose story the person is named come after it. */
    private static Rows named(Div groups, List<MyRounds.NamedIn> reports, List<Waiting> all) {
        Rows rows = group(groups, Why.MENTIONED, reports.size() + size(all, Why.MENTIONED));
        reports.forEach(report -> rows.row(new Anchor(RoundsNavigation.talk(report.atHome() ? report.slug() : null, report.latest()), t("rounds.report.of", report.name())),
                t("workspace.municipality", report.municipality()), new Badge(t(Why.MENTIONED), Tone.BUSY, Shape.FULL)));
        return rows;
    }

    private static int size(List<Waiting> all, Why which) {
        return Collections.frequency(all.stream().map(Waiting::why).toList(), which);
    }

    private static Rows group(Div groups, Why why, int size) {
        Rows rows = new Rows();
        Card card = new Card(t("my-work." + why), rows);
        card.addClassName("dense");
        groups.add(size > 1 ? card.note(Formats.number(size)) : card);
        return rows;
    }

    private void report(Waiting line) {
        progress.open(workspaces.municipality(line.slug()), line.id(), () -> list.refresh());
    }

    @Override
    public String getPageTitle() {
        return t("nav.my-work");
    }
}
