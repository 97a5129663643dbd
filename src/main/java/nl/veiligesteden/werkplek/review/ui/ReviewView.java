package nl.veiligesteden.werkplek.review.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.RowButton;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Toast;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.review.Judging;
import nl.veiligesteden.werkplek.review.Review;
import nl.veiligesteden.werkplek.review.ReviewEntry;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.review.ReviewLists;
import nl.veiligesteden.werkplek.review.ReviewLists.Progress;
import nl.veiligesteden.werkplek.review.Reviews;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.ShowsPeople;
import nl.veiligesteden.werkplek.shell.TakeAlong;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Handovers;

/** One campaign: what the programme's administrator decides, and how far the municipalities are. */
@Route(ReviewNavigation.ALL + "/:beoordeling")
@PermitAll
@ShowsPeople
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReviewLists lists;
    private final Reviews reviews;
    private final Judging judging;
    private final Accounts accounts;
    private final Handovers handovers;
    private final Clock clock;
    private final Div places = new Div();
    private ProgrammeWorkspace workspace;
    private Review review;

    ReviewView(Workspaces workspaces, ReviewLists lists, Reviews reviews, Judging judging, Accounts accounts, Handovers handovers, Clock clock) {
        this.workspaces = workspaces;
        this.lists = lists;
        this.reviews = reviews;
        this.judging = judging;
        this.accounts = accounts;
        this.handovers = handovers;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        workspace = workspaces.programme();
        if (!workspace.may(Permission.MANAGE_ACCOUNTS)) {
            throw new NotFoundException();
        }
        ReviewId id = WorkspaceRoute.id(event, "beoordeling", ReviewId::new);
        review = lists.find(workspace, id);
        removeAll();
        String name = ReviewTexts.name(review);
        add(new PageHeader(name, new TakeAlong(name, format -> ReviewSheets.path(id, format)).ofPeople())
                .crumbs(List.of(new PageHeader.Crumb(t("nav.review"), ReviewNavigation.ALL), new PageHeader.Crumb(name, null)))
                .subtitle(new Span(ReviewTexts.dates(review)), review.runs() ? new Badge(t("review.runs"), Tone.BUSY, Shape.FULL) : new Badge(t("review.is-over"), Tone.IDLE, Shape.SQUARE)));
        List<ReviewEntry> own = lists.entries(workspace, id);
        places.addClassName("column");
        Div decide = new Div(own.isEmpty() ? new Card(t("review.of-movisie"), new EmptyState(t("review.own.none"), t("review.own.none.explanation")))
                : new Card(t("review.of-movisie"), new Paragraph(t("review.of-movisie.explanation")), new JudgeList(judging, accounts, handovers, workspace, id, review.runs(),
                        () -> lists.entries(workspace, id), clock::instant)));
        decide.addClassName("column");
        Div columns = new Div(decide, places);
        columns.addClassName("columns");
        add(columns);
        showMunicipalities();
    }

    private void showMunicipalities() {
        List<Progress> all = lists.progress(workspace, review.id());
        Card card = new Card(t("review.municipalities"), all.isEmpty() ? new EmptyState(t("review.municipalities.none"), t("review.municipalities.none.explanation")) : rows(all));
        Set<MunicipalityId> late = all.stream().filter(one -> canBeReminded(one)).map(Progress::municipality).collect(Collectors.toSet());
        if (late.size() > 1) {
            card.action(new Button(t("review.remind-all", late.size()), click -> remind(late)));
        }
        places.removeAll();
        places.add(card);
    }

    private Rows rows(List<Progress> all) {
        Rows rows = new Rows();
        rows.addClassName("review-places");
        all.forEach(one -> rows.row(new Span(one.name()), meta(one), new DoneBar("review.done", one.done(), one.total()), remindButton(one)));
        return rows;
    }

    private static String meta(Progress one) {
        StringJoiner meta = new StringJoiner(" · ");
        if (one.ended() > 0) {
            meta.add(t("review.ended", one.ended()));
        }
        if (one.remindedOn() != null) {
            meta.add(t("review.reminded-on", Formats.date(one.remindedOn())));
        }
        return meta.toString();
    }

    private boolean canBeReminded(Progress one) {
        return review.runs() && !one.isDone() && !LocalDate.now(clock.withZone(Time.NETHERLANDS)).equals(one.remindedOn());
    }

    private Component remindButton(Progress one) {
        return canBeReminded(one) ? new RowButton(t("review.remind"), one.name(), () -> remind(Set.of(one.municipality()))) : new Span();
    }

    private void remind(Set<MunicipalityId> late) {
        int reminded = reviews.remind(workspace, review.id(), late);
        Toast.done(t("review.reminded", reminded));
        showMunicipalities();
    }

    @Override
    public String getPageTitle() {
        return review == null ? t("nav.review") : ReviewTexts.name(review);
    }
}
