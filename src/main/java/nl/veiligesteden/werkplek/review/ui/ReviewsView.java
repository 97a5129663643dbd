package nl.veiligesteden.werkplek.review.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.DateField;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.EmptyState;
import nl.veiligesteden.werkplek.design.FormDialog;
import nl.veiligesteden.werkplek.design.FormErrors;
import nl.veiligesteden.werkplek.design.PageHeader;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.design.T;
import nl.veiligesteden.werkplek.review.Review;
import nl.veiligesteden.werkplek.review.ReviewId;
import nl.veiligesteden.werkplek.review.ReviewKind;
import nl.veiligesteden.werkplek.review.ReviewLists;
import nl.veiligesteden.werkplek.review.Reviews;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;

/** All campaigns, for the programme's administrator; for everybody else this page does not exist. */
@Route(ReviewNavigation.ALL)
@PermitAll
class ReviewsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Workspaces workspaces;
    private final ReviewLists lists;
    private final Reviews reviews;
    private final Clock clock;
    private ProgrammeWorkspace workspace;

    ReviewsView(Workspaces workspaces, ReviewLists lists, Reviews reviews, Clock clock) {
        this.workspaces = workspaces;
        this.lists = lists;
        this.reviews = reviews;
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
        Button open = new Button(t("review.open"), click -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(new PageHeader(getPageTitle(), open).subtitle(t("review.subtitle")));
        List<Review> all = lists.all(workspace);
        if (all.isEmpty()) {
            add(new Card(t("review.list"), new EmptyState(t("review.none"), t("review.list.none.explanation"))));
        }
        card("review.list.running", all.stream().filter(Review::runs).toList());
        card("review.list.over", all.stream().filter(review -> !review.runs()).toList());
    }

    private void card(String key, List<Review> some) {
        if (!some.isEmpty()) {
            Rows rows = new Rows();
            rows.addClassName("shares");
            some.forEach(review -> rows.row(new Anchor(ReviewNavigation.campaign(review.id()), ReviewTexts.name(review)),
                    ReviewTexts.dates(review) + " · " + (review.openedBy().isEmpty() ? t("review.by-clock") : t("review.by", review.openedBy())), new DoneBar("review.done", review.done(), review.total())));
            add(new Card(t(key), rows));
        }
    }

    private void open() {
        Select<ReviewKind> kind = new Select<>();
        kind.setLabel(t("review.kind"));
        kind.setItems(ReviewKind.values());
        kind.setItemLabelGenerator(T::t);
        kind.setValue(ReviewKind.YEARLY);
        DateField endsOn = new DateField(t("review.ends-on"));
        endsOn.setValue(LocalDate.now(clock.withZone(Time.NETHERLANDS)).plusDays(Reviews.DAYS));
        new FormDialog(t("review.open"), t("review.open.go"), new FormErrors().field("kind", kind).field("endsOn", endsOn), close -> {
            ReviewId id = reviews.open(workspace, kind.getValue(), endsOn.getValue());
            close.run();
            UI.getCurrent().navigate(ReviewNavigation.campaign(id));
        }, new Paragraph(t("review.open.explanation")), kind, endsOn).open();
    }

    @Override
    public String getPageTitle() {
        return t("nav.review");
    }
}
