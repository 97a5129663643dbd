package nl.veiligesteden.werkplek.review.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Accounts;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.review.Judging;
import nl.veiligesteden.werkplek.review.Review;
import nl.veiligesteden.werkplek.review.ReviewLists;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.shell.WorkspaceRoute;
import nl.veiligesteden.werkplek.work.Handovers;

/** Whose access a municipality's coordinator looks through; for everybody else this page does not exist. */
@Route(WorkspaceRoute.MUNICIPALITY + ReviewNavigation.ACCESS)
@PermitAll
class MunicipalityReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReviewLists lists;
    private final Judging judging;
    private final Accounts accounts;
    private final Handovers handovers;
    private final Clock clock;

    MunicipalityReviewView(Workspaces workspaces, ReviewLists lists, Judging judging, Accounts accounts, Handovers handovers, Clock clock) {
        this.workspaces = workspaces;
        this.lists = lists;
        this.judging = judging;
        this.accounts = accounts;
        this.handovers = handovers;
        this.clock = clock;
        setId("inhoud");
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MunicipalityWorkspace workspace = WorkspaceRoute.municipality(event, workspaces);
        if (!workspace.may(Permission.MANAGE_TEAM)) {
            throw new NotFoundException();
        }
        removeAll();
        Optional<Review> running = lists.running(workspace);
        add(new PageHeader(getPageTitle()).subtitle(t("workspace.municipality", workspace.name())));
        if (running.isEmpty()) {
            add(new Card(t("review.people"), new EmptyState(t("review.none"), t("review.none.explanation"))));
            return;
        }
        Review review = running.get();
        add(new Card(t(review.kind()), new Paragraph(t("review.explanation")), new JudgeList(judging, accounts, handovers, workspace, review.id(), true,
                () -> lists.entries(workspace, review.id()), clock::instant))
                .note(review.left() == 0 ? ReviewTexts.dates(review) : Formats.dateAndDue(review.endsOn(), LocalDate.now(clock.withZone(Time.NETHERLANDS)))));
    }

    @Override
    public String getPageTitle() {
        return t("nav.review");
    }
}
