package nl.veiligesteden.werkplek.review.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.design.Card;
import nl.veiligesteden.werkplek.design.DoneBar;
import nl.veiligesteden.werkplek.design.Formats;
import nl.veiligesteden.werkplek.design.Rows;
import nl.veiligesteden.werkplek.review.MyReviews.MyReview;

/** Whose access waits on the person to be looked through. Invisible where nobody's does. */
public class MyReviewsCard extends Card {

    /** @param withPlace whether it says which municipality */
    public MyReviewsCard(List<MyReview> reviews, boolean withPlace, LocalDate today) {
        super(t("review.mine"));
        addClassName("dense");
        setVisible(!reviews.isEmpty());
        Rows rows = new Rows();
        rows.addClassName("shares");
        reviews.forEach(review -> {
            String place = withPlace ? (review.slug() == null ? review.place() : t("workspace.municipality", review.place())) + " · " : "";
            rows.row(new Anchor(ReviewNavigation.path(review), t(review.kind())), place + Formats.due(review.endsOn(), today), new DoneBar("review.done", review.done(), review.total()));
        });
        add(rows);
    }
}
