package nl.veiligesteden.werkplek.review;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens campaigns, by the clock and by hand, and reminds municipalities of them. */
@Service
@Transactional
public class Reviews {

    public static final int DAYS = 28;
    private static final int FEWEST_DAYS = 7;
    private static final int MOST_DAYS = 92;
    private static final int MOST = 1_000;
    private static final LocalTime IN_THE_MORNING = LocalTime.of(6, 30);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Bean
    static RecurringTask<Void> openReviews(Reviews reviews) {
        return Tasks.recurring("review.open", Schedules.daily(Time.NETHERLANDS, IN_THE_MORNING)).execute((instance, context) -> reviews.openWhenDue());
    }

    /**
     * In January everybody's access is looked through, at the beginning of the other quarters what weighs most. A day that was missed is made good the next.
     * Where all access is of this quarter, as in a workspace that has just begun, nothing is old enough.
     */
    void openWhenDue() {
        LocalDate quarter = today().with(IsoFields.DAY_OF_QUARTER, 1L);
        ReviewKind kind = quarter.getMonth() == Month.JANUARY ? ReviewKind.YEARLY : ReviewKind.QUARTERLY;
        boolean opened = jdbc.sql("select exists (select 1 from review_campaign where starts_on >= :quarter and kind in (:kind, 'YEARLY'))").param("quarter", quarter)
                .param("kind", kind.name()).query(Boolean.class).single();
        boolean old = jdbc.sql("select exists (select 1 from membership where ended_at is null and since < :quarter)")
                .param("quarter", Time.toColumn(quarter.atStartOfDay(Time.NETHERLANDS).toInstant())).query(Boolean.class).single();
        if (!opened && old) {
            open(kind, today().plusDays(DAYS), null);
        }
    }

    /**
     * Opens a campaign today, over the memberships that stand now.
     *
     * @throws InvalidInputException on {@code endsOn}, for less than a week or more than a quarter
     * @throws NotAllowedException while one of this kind still has its last day ahead
     */
    public ReviewId open(ProgrammeWorkspace workspace, ReviewKind kind, LocalDate endsOn) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        LocalDate today = today();
        new Problems().when(endsOn == null || endsOn.isBefore(today.plusDays(FEWEST_DAYS)) || endsOn.isAfter(today.plusDays(MOST_DAYS)), "endsOn", "invalid.review.ends").refuse();
        if (jdbc.sql("select exists (select 1 from review_campaign where kind = :kind and (ends_on >= :today or starts_on = :today))").param("kind", kind.name()).param("today", today)
                .query(Boolean.class).single()) {
            throw new NotAllowedException("denied.review.runs");
        }
        try {
            return open(kind, endsOn, workspace.actor());
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new NotAllowedException("denied.review.runs");
        }
    }

    private ReviewId open(ReviewKind kind, LocalDate endsOn, Actor actor) {
        ReviewId id = ReviewId.next();
        Instant now = clock.instant();
        jdbc.sql("insert into review_campaign (id, kind, starts_on, ends_on, opened_at, opened_by) values (:id, :kind, :today, :end, :now, :by)").param("id", id.value())
                .param("kind", kind.name()).param("today", today()).param("end", endsOn).param("now", Time.toColumn(now)).param("by", actor == null ? "" : actor.name()).update();
        jdbc.sql("""
                        insert into review_entry (campaign_id, membership_id, role, last_sign_in_at) select :id, m.id, m.role, a.last_sign_in_at
                        from membership m join account a on a.id = m.account_id where m.ended_at is null and a.ended_at is null
                        and (:kind = 'YEARLY' or m.role in ('COORDINATOR', 'PROGRAMME_COORDINATOR', 'PROGRAMME_ADMINISTRATOR'))""").param("id", id.value())
                .param("kind", kind.name()).update();
        events.publishEvent(new Event(now, actor, "review.opened", "review", id.value(), null, List.of()));
        return id;
    }

    /**
     * Reminds the coordinators of those of these municipalities that still have to decide, each at most once a day.
     *
     * @return how many municipalities that are
     * @throws NotFoundException for a campaign that doesn't exist
     * @throws NotAllowedException for one that takes no decisions any more
     */
    public int remind(ProgrammeWorkspace workspace, ReviewId id, Set<MunicipalityId> municipalities) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        new Problems().when(municipalities.size() > MOST, "municipalities", "invalid.too-many").refuse();
        boolean runs = jdbc.sql("select" + ReviewConditions.RUNS + "from review_campaign c where id = :id").param("id", id.value()).query(Boolean.class).optional().orElseThrow(NotFoundException::new);
        if (!runs) {
            throw new NotAllowedException("denied.review.over");
        }
        // A list that is empty is no SQL.
        Set<UUID> ids = new HashSet<>(Set.of(id.value()));
        municipalities.forEach(municipality -> ids.add(municipality.value()));
        int reminded = jdbc.sql("insert ignore into review_reminder (campaign_id, municipality, day, by_name) select :id, m.id, :today, :by from municipality m where m.id in (:municipalities) and exists (select 1"
                        + ReviewConditions.FROM + "where c.id = :id and" + ReviewConditions.MUNICIPALITY + "= m.id and" + ReviewConditions.WAITS + "and" + ReviewConditions.BY_COORDINATOR + ")")
                .param("id", id.value()).param("today", today()).param("by", workspace.actor().name()).param("municipalities", ids).update();
        if (reminded > 0) {
            events.publishEvent(new Event(clock.instant(), workspace.actor(), "review.reminded", "review", id.value(), null, List.of()));
        }
        return reminded;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Time.NETHERLANDS));
    }
}
