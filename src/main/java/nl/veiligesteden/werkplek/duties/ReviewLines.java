package nl.veiligesteden.werkplek.duties;

import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.review.MyReviews.MyReview;
import nl.veiligesteden.werkplek.review.ui.ReviewNavigation;
import nl.veiligesteden.werkplek.shell.Words;

/** Access that is to be looked through as a line in a mail: how far it is, until when, and the way there. */
final class ReviewLines {

    private ReviewLines() {
    }

    static MailLine says(MyReview review, LocalDate today) {
        String key = review.endsOn().isBefore(today) ? "duty.review.late" : "duty.review";
        return new MailLine(Words.of(key, review.kind(), review.place(), review.done(), review.total(), review.endsOn()),
                List.of(new MailLine.Link(ReviewNavigation.path(review), Words.of("duty.open"), Words.of("duty.link", Words.of("duty.open"), review.place()))));
    }
}
