package nl.veiligesteden.werkplek.overview.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.review.MyReviews;
import nl.veiligesteden.werkplek.review.ui.MyReviewsCard;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.stereotype.Component;

/** Whose access in this municipality waits on its coordinator. */
@Component
class ReviewsSection implements DashboardSection {

    private final MyReviews reviews;
    private final Clock clock;

    ReviewsSection(MyReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        if (!page.workspace().may(Permission.MANAGE_TEAM)) {
            return Optional.empty();
        }
        return Optional.of(new Slot<>(() -> reviews.in(page.workspace()), waiting -> new MyReviewsCard(waiting, false, LocalDate.now(clock.withZone(Time.NETHERLANDS)))));
    }
}
