package nl.veiligesteden.werkplek.review;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides of the memberships in a campaign. Confirming is done here; ending is done by {@code Accounts}, by its rules, from whatever page, and noted here in the same
 * transaction.
 */
@Service
@Transactional
public class Judging {

    private static final int MOST = 2_000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Judging(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    private record Found(MembershipId membership, AccountId account, MunicipalityId municipality, boolean byCoordinator) {
    }

    /**
     * Confirms that these people should have the access that they have. What was decided already, or ended, stays as it is.
     *
     * @return how many were confirmed
     * @throws NotFoundException for what is not in the campaign, or of another municipality
     * @throws NotAllowedException for the own access, for what somebody else decides, and once another campaign took its place
     */
    public int confirm(Workspace workspace, ReviewId review, Set<MembershipId> memberships) {
        MunicipalityId place = switch (workspace) {
            case MunicipalityWorkspace municipality -> {
                municipality.require(Permission.MANAGE_TEAM);
                yield municipality.id();
            }
            case ProgrammeWorkspace programme -> {
                programme.require(Permission.MANAGE_ACCOUNTS);
                yield null;
            }
            case PartnerWorkspace partner -> throw new NotFoundException();
        };
        new Problems().when(memberships.size() > MOST, "memberships", "invalid.too-many").refuse();
        List<Found> found = find(review, memberships);
        if (new HashSet<>(found.stream().map(Found::membership).toList()).size() < memberships.size() || place != null && !found.stream().allMatch(one -> place.equals(one.municipality()))) {
            throw new NotFoundException();
        }
        checkRuns(review);
        found.forEach(one -> check(workspace, one));
        return (int) found.stream().filter(one -> confirm(workspace, review, one)).count();
    }

    private List<Found> find(ReviewId review, Set<MembershipId> memberships) {
        // A list that is empty is no SQL.
        Set<UUID> ids = new HashSet<>(Set.of(review.value()));
        memberships.forEach(membership -> ids.add(membership.value()));
        return jdbc.sql("select om.id, om.account_id," + ReviewConditions.MUNICIPALITY + "place," + ReviewConditions.BY_COORDINATOR + "by_coordinator" + ReviewConditions.FROM
                        + "where c.id = :review and om.id in (:ids) order by om.id").param("review", review.value()).param("ids", ids)
                .query((row, number) -> new Found(new MembershipId(row.getObject("id", UUID.class)), new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("place") == null ? null : new MunicipalityId(row.getObject("place", UUID.class)), row.getBoolean("by_coordinator"))).list();
    }

    private void checkRuns(ReviewId review) {
        if (!jdbc.sql("select" + ReviewConditions.RUNS + "from review_campaign c where id = :id").param("id", review.value()).query(Boolean.class).optional().orElseThrow(NotFoundException::new)) {
            throw new NotAllowedException("denied.review.over");
        }
    }

    private static void check(Workspace workspace, Found one) {
        if (one.account().equals(workspace.actor().account())) {
            throw new NotAllowedException("denied.review.own");
        }
        if (one.byCoordinator() != workspace instanceof MunicipalityWorkspace) {
            throw new NotAllowedException(one.byCoordinator() ? "denied.review.coordinator" : "denied.review.programme");
        }
    }

    private boolean confirm(Workspace workspace, ReviewId review, Found one) {
        Instant now = clock.instant();
        boolean confirmed = decide("e.campaign_id = :review and e.decision is null and" + ReviewConditions.STANDS, Decision.CONFIRMED, one.membership().value(), workspace.actor(), now, review);
        if (confirmed) {
            events.publishEvent(new Event(now, workspace.actor(), "review.confirmed", "membership", one.membership().value(), one.municipality(), List.of()));
        }
        return confirmed;
    }

    /** However it ended: by a coordinator, or with the whole account. */
    @EventListener
    void note(Event event) {
        if (event.action().equals("membership.ended")) {
            decide("(e.decision is null or e.decision <> 'ENDED') and" + ReviewConditions.RUNS, Decision.ENDED, event.objectId(), event.actor(), event.at(), null);
        }
    }

    /** What the last sign-in was is kept as whoever decides saw it. */
    private boolean decide(String condition, Decision decision, UUID membership, Actor actor, Instant now, ReviewId review) {
        return jdbc.sql("update review_entry e join review_campaign c on c.id = e.campaign_id join membership om on om.id = e.membership_id join account oa on oa.id = om.account_id"
                        + " set e.decision = :decision, e.decided_at = :now, e.decided_by = :by, e.decided_name = :name, e.last_sign_in_at = oa.last_sign_in_at where om.id = :membership"
                        + " and (:review is null or e.campaign_id = :review) and " + condition)
                .param("decision", decision.name()).param("now", Time.toColumn(now)).param("by", actor.account().value()).param("name", actor.name()).param("membership", membership)
                .param("review", review == null ? null : review.value()).update() > 0;
    }
}
