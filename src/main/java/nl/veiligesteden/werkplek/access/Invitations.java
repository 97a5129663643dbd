package nl.veiligesteden.werkplek.access;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations that were not taken up: they expire, and whoever was invited can say no. None of them keeps a new one from being sent. */
@Service
@Transactional
public class Invitations {

    /** Of an invitation; each link that is mailed serves a shorter while, and the person can ask for another. */
    static final Duration LASTS = Duration.ofDays(30);
    private static final Duration SHOWN = Duration.ofDays(60);
    private static final Duration PACE = Duration.ofMinutes(5);
    private static final int MOST = 100;
    /** A person of an account that was never here since. */
    private static final String AWAITED = " m.ended_at is null and m.invited_as is not null and coalesce(a.last_sign_in_at < m.since, true) ";

    private final SignInLinks links;
    private final Repositories.Memberships memberships;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(SignInLinks links, Repositories.Memberships memberships, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.links = links;
        this.memberships = memberships;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An invitation that ended without anybody coming.
     *
     * @param how EXPIRED, DECLINED or WITHDRAWN, for a text
     */
    public record Unanswered(InvitationDraft draft, String placeName, String how, Instant at) {
    }

    /**
     * Where somebody is invited.
     *
     * @param place by name
     */
    public record Invited(Role role, String place) {
    }

    @Bean
    static RecurringTask<Void> endInvitations(Invitations invitations) {
        return Tasks.recurring("access.end-invitations", Schedules.fixedDelay(PACE)).execute((instance, context) -> invitations.expire());
    }

    /** Ends what nobody took up in time. */
    @NoWorkspace("done by the clock")
    public void expire() {
        jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where" + AWAITED + "and m.invited_until < :now limit " + MOST)
                .param("now", Time.toColumn(clock.instant())).query(UUID.class).list().forEach(id -> end(id, Membership.Unaccepted.EXPIRED, null));
    }

    /** To what a link invites; nothing for who came in since, or for a link of another kind. */
    @NoWorkspace("of whoever holds the link that was mailed")
    @ReadOnly
    public List<Invited> of(Token token) {
        return links.find(token).map(target -> jdbc.sql("select m.role, coalesce(mu.name, p.name, 'Movisie') place from membership m join account a on a.id = m.account_id"
                        + " left join municipality mu on mu.id = m.municipality_id left join partner_organisation p on p.id = m.partner_id where" + AWAITED + "and m.account_id = :account order by place")
                .param("account", target.account().value()).query((row, number) -> new Invited(Role.valueOf(row.getString("role")), row.getString("place"))).list()).orElse(List.of());
    }

    /** Says no to all that the holder of the link is invited to. The link opens nothing afterwards, nor does any other. */
    @NoWorkspace("of whoever holds the link that was mailed")
    public boolean decline(Token token) {
        Optional<SignInLinks.Target> target = links.find(token);
        List<UUID> awaited = target.map(found -> jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where" + AWAITED + "and m.account_id = :account")
                .param("account", found.account().value()).query(UUID.class).list()).orElse(List.of());
        if (awaited.isEmpty()) {
            return false;
        }
        String name = jdbc.sql("select name from account where id = :id").param("id", target.get().account().value()).query(String.class).single();
        awaited.forEach(id -> end(id, Membership.Unaccepted.DECLINED, new Actor(target.get().account(), name)));
        links.forget(target.get().account());
        return true;
    }

    private void end(UUID id, Membership.Unaccepted how, Actor actor) {
        memberships.findLockedById(id).filter(membership -> !membership.hasEnded()).ifPresent(membership -> {
            membership.endUnaccepted(how, clock.instant());
            memberships.saveAndFlush(membership);
            MunicipalityId municipality = membership.vouchedBy() == null ? membership.place().municipality() : membership.vouchedBy();
            events.publishEvent(new Event(clock.instant(), actor, how == Membership.Unaccepted.EXPIRED ? "membership.expired" : "membership.declined", "membership", id, municipality,
                    List.of(new Change("role", membership.role().name(), ""))));
            events.publishEvent(new LiveMemberships.MembershipsChanged());
        });
    }

    /** The latest first: of the own municipality, or for Movisie's administrator of all; not where the person is invited again or is there by now. */
    @ReadOnly
    public List<Unanswered> unanswered(Workspace workspace) {
        workspace.require(workspace instanceof MunicipalityWorkspace ? Permission.MANAGE_TEAM : Permission.MANAGE_ACCOUNTS);
        Condition within = workspace instanceof MunicipalityWorkspace own ? Condition.of("(m.municipality_id = :municipality or m.vouched_by = :municipality)", "municipality", own.id().value())
                : Condition.ALL;
        return unanswered(within);
    }

    /** @param within which memberships {@code m} */
    List<Unanswered> unanswered(Condition within) {
        return jdbc.sql("select m.invited_as, a.email, m.role, m.municipality_id, m.partner_id, m.unaccepted, m.ended_at, coalesce(mu.name, p.name, 'Movisie') place"
                        + " from membership m join account a on a.id = m.account_id left join municipality mu on mu.id = m.municipality_id left join partner_organisation p on p.id = m.partner_id"
                        + " where " + within.sql() + " and m.unaccepted is not null and m.ended_at > :since"
                        + " and not exists(select 1 from membership other where other.account_id = m.account_id and other.municipality_id <=> m.municipality_id and other.partner_id <=> m.partner_id and other.vouched_by <=> m.vouched_by"
                        + " and (other.ended_at is null or other.ended_at > m.ended_at)) order by m.ended_at desc, m.id limit " + MOST)
                .params(within.parameters()).param("since", Time.toColumn(clock.instant().minus(SHOWN))).query((row, number) -> unanswered(row)).list();
    }

    private static Unanswered unanswered(ResultSet row) throws SQLException {
        UUID municipality = row.getObject("municipality_id", UUID.class);
        UUID partner = row.getObject("partner_id", UUID.class);
        Place place = new Place(municipality == null ? null : new MunicipalityId(municipality), partner == null ? null : new PartnerId(partner));
        return new Unanswered(new InvitationDraft(row.getString("invited_as"), row.getString("email"), Role.valueOf(row.getString("role")), place), row.getString("place"),
                row.getString("unaccepted"), Time.fromColumn(row.getObject("ended_at", LocalDateTime.class)));
    }
}
