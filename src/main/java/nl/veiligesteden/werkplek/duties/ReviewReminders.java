package nl.veiligesteden.werkplek.duties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.Recipient;
import nl.veiligesteden.werkplek.mail.MailLine;
import nl.veiligesteden.werkplek.mail.ReminderSource;
import nl.veiligesteden.werkplek.review.MyReviews;
import nl.veiligesteden.werkplek.review.ReviewDeadlines;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds whoever has to look through access: when that begins, a week before its last day, after it, and when Movisie asks so; at most once a day. */
@Component
@Order(30)
class ReviewReminders implements ReminderSource {

    private final ReviewDeadlines deadlines;
    private final MyReviews reviews;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewReminders(ReviewDeadlines deadlines, MyReviews reviews, JdbcClient jdbc, Clock clock) {
        this.deadlines = deadlines;
        this.reviews = reviews;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ACCESS";
    }

    /** What comes on a day on which the person was reminded already comes the next day, if it still holds. */
    @Override
    public List<Reminder> due(LocalDate today) {
        Set<UUID> reminded = new HashSet<>(jdbc.sql("select distinct account_id from mail_reminder where source = :source and at >= :today").param("source", name())
                .param("today", Time.toColumn(today.atStartOfDay(Time.NETHERLANDS).toInstant())).query(UUID.class).list());
        return deadlines.calls(today, MOST).stream().filter(call -> !reminded.contains(call.account().value()))
                .map(call -> new Reminder(call.account(), call.review().value(), call.day())).toList();
    }

    /** Of what was decided meanwhile nothing is said. */
    @Override
    public List<MailLine> tell(Recipient reader, Set<Reminder> reminders) {
        Set<UUID> told = reminders.stream().map(Reminder::subject).collect(Collectors.toSet());
        LocalDate today = LocalDate.now(clock.withZone(Time.NETHERLANDS));
        return reviews.all(reader).stream().filter(review -> told.contains(review.review().value())).map(review -> ReviewLines.says(review, today)).toList();
    }
}
