package nl.veiligesteden.werkplek.duties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.mail.DigestPart;
import nl.veiligesteden.werkplek.mail.DigestSource;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.review.MyReviews;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Access that waits on the person to be looked through. */
@Component
@Order(30)
class ReviewsInDigest implements DigestSource {

    private final MyReviews reviews;
    private final Clock clock;

    ReviewsInDigest(MyReviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    @Override
    public List<Told> tell(Recipient reader, Instant since) {
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        List<MailLine> lines = reviews.all(reader).stream().map(review -> ReviewLines.says(review, today)).toList();
        return List.of(new Told(DigestPart.WAITS, lines.stream().limit(MOST).toList(), lines.size()));
    }
}
