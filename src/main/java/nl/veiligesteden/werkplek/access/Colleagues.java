package nl.veiligesteden.werkplek.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a partner's first person invite colleagues to the tasks of a municipality that allows it. <em>First</em> is who is in longest of
 * those of the organisation who see that municipality's tasks: let in by the municipality or by Movisie, here since, not ended and not
 * asleep. When that person goes, the next one is first. For everybody else there is nothing here.
 */
@Service
@Transactional
public class Colleagues {

    /** Invitations of one person that stand open, with those of the last day. */
    static final int MOST = 20;
    /** Between two mails of one invitation. */
    static final Duration PACE = Duration.ofHours(1);

    private static final String IN = " m.partner_id = c.partner_id and (m.vouched_by is null or m.vouched_by = c.municipality_id) and m.ended_at is null ";
    private static final String CAME = " (m.invited_as is null or coalesce(a.last_sign_in_at >= m.since, false)) ";
    /** The account of the first person in collaboration {@code c}: the rule stands here alone. */
    private static final String FIRST = "(select m.account_id from membership m join account a on a.id = m.account_id where" + IN + "and" + CAME
            + "and a.ended_at is null and a.suspended_at is null order by m.since, m.id limit 1)";
    private static final String MAY_INVITE = " c.partner_id = :partner and c.ended_at is null and c.invites_colleagues and " + FIRST + " = :me ";

    private final Accounts accounts;
    private final Invitations invitations;
    private final Repositories.Memberships memberships;
    private final JdbcClient jdbc;
    private final Clock clock;

    Colleagues(Accounts accounts, Invitations invitations, Repositories.Memberships memberships, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.memberships = memberships;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A partner with people of its own, for the municipality that decides.
     *
     * @param first who may invite, or would; null while nobody came in yet
     */
    public record Inviting(PartnerId partner, String name, String first, boolean allowed) {
    }

    /**
     * Somebody of the own organisation in one municipality.
     *
     * @param email only of whom the person invited
     * @param invited whether that person has yet to come
     * @param own whether it is an invitation of the person's own, to be sent again or withdrawn
     * @param me whether it is the person who looks
     */
    public record Colleague(MembershipId membership, String name, String email, boolean invited, Instant invitedUntil, boolean own, boolean me) {
    }

    /**
     * Where the person may invite.
     *
     * @param unanswered what came of the person's own invitations that nobody took up
     */
    public record Circle(MunicipalityId municipality, String name, List<Colleague> people, List<Invitations.Unanswered> unanswered) {
    }

    /** The partners whose people see tasks of this municipality, each with whether its first person may invite. */
    @ReadOnly
    public List<Inviting> inviting(MunicipalityWorkspace workspace) {
        workspace.require(Permission.MANAGE_TEAM);
        return jdbc.sql("select p.id, p.name, c.invites_colleagues, (select f.name from account f where f.id = " + FIRST + ") first from collaboration c"
                        + " join partner_organisation p on p.id = c.partner_id where c.municipality_id = :municipality and c.ended_at is null"
                        + " and (c.invites_colleagues or exists (select 1 from membership m where" + IN + ")) order by p.name, p.id")
                .param("municipality", workspace.id().value())
                .query((row, number) -> new Inviting(new PartnerId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("first"), row.getBoolean("invites_colleagues"))).list();
    }

    /** Where this person may invite now, by name, with the colleagues there. */
    @ReadOnly
    public List<Circle> circles(PartnerWorkspace workspace) {
        return jdbc.sql("select mu.id, mu.name from collaboration c join municipality mu on mu.id = c.municipality_id where" + MAY_INVITE + "order by mu.name").params(me(workspace))
                .query((row, number) -> Map.entry(new MunicipalityId(row.getObject("id", UUID.class)), row.getString("name"))).list().stream()
                .map(found -> new Circle(found.getKey(), found.getValue(), people(workspace, found.getKey()),
                        invitations.unanswered(ownIn(workspace, found.getKey())))).toList();
    }

    private List<Colleague> people(PartnerWorkspace workspace, MunicipalityId municipality) {
        Set<UUID> there = new HashSet<>();
        return jdbc.sql("select m.id, m.account_id, if(" + CAME + ", a.name, m.invited_as) name, not" + CAME + "awaited, m.invited_until, coalesce(m.invited_by = :me, false) own, a.email"
                        + " from collaboration c join membership m on" + IN + "join account a on a.id = m.account_id"
                        + " where c.partner_id = :partner and c.municipality_id = :municipality order by awaited, m.since, m.id")
                .params(me(workspace)).param("municipality", municipality.value())
                .query((row, number) -> Map.entry(row.getObject("account_id", UUID.class), colleague(row, workspace))).list().stream()
                // Whom both the municipality and Movisie let in is one person.
                .filter(found -> found.getValue().invited() || there.add(found.getKey())).map(Map.Entry::getValue).toList();
    }

    private static Colleague colleague(ResultSet row, PartnerWorkspace workspace) throws SQLException {
        boolean own = row.getBoolean("own");
        boolean awaited = row.getBoolean("awaited");
        return new Colleague(new MembershipId(row.getObject("id", UUID.class)), row.getString("name"), own ? row.getString("email") : "", awaited,
                Time.fromColumn(row.getObject("invited_until", LocalDateTime.class)), own && awaited, workspace.actor().account().value().equals(row.getObject("account_id", UUID.class)));
    }

    /**
     * Invites somebody to the own organisation's tasks of that municipality. What stands behind the address nobody learns.
     *
     * @return whether the person was invited before and gets that invitation anew
     * @throws AlreadyMemberException for who is in
     * @throws NotAllowedException for who may not, or not now
     */
    public boolean invite(PartnerWorkspace workspace, MunicipalityId municipality, String name, String email) {
        require(workspace, municipality);
        InvitationDraft draft = new InvitationDraft(name, email, Role.PARTNER, Place.with(workspace.id()));
        checkBounds(workspace, municipality, new EmailAddress(email));
        return accounts.letIn(workspace, draft, municipality);
    }

    /** Mails an own invitation once more; it stands for its whole term from then on. */
    public void inviteAgain(PartnerWorkspace workspace, MembershipId id) {
        Membership membership = own(workspace, id);
        if (clock.instant().isBefore(membership.invitedAt().plus(PACE))) {
            throw new NotAllowedException("denied.invited-just-now");
        }
        accounts.sendAgain(workspace, membership);
    }

    /** Takes an own invitation back; who came in since stays, and is the coordinator's to end. */
    public void withdraw(PartnerWorkspace workspace, MembershipId id) {
        Membership membership = own(workspace, id);
        if (!accounts.isAwaited(membership)) {
            throw new NotAllowedException("denied.came-already");
        }
        accounts.end(workspace, membership);
    }

    /** The switch is turned before or after, never meanwhile. */
    private void require(PartnerWorkspace workspace, MunicipalityId municipality) {
        workspace.require(Permission.ANSWER_TASKS);
        accounts.holdOwnRole(workspace);
        jdbc.sql("select id from collaboration where partner_id = :partner and municipality_id = :municipality for update").param("partner", workspace.id().value())
                .param("municipality", municipality.value()).query(UUID.class).optional();
        if (!jdbc.sql("select exists (select 1 from collaboration c where c.municipality_id = :municipality and" + MAY_INVITE + ")").params(me(workspace))
                .param("municipality", municipality.value()).query(Boolean.class).single()) {
            throw new NotAllowedException("denied.colleagues");
        }
    }

    /** @throws NotFoundException for any other than an own invitation that stands */
    private Membership own(PartnerWorkspace workspace, MembershipId id) {
        Membership membership = memberships.findById(id.value()).filter(found -> !found.hasEnded() && found.vouchedBy() != null && found.isInvitedBy(workspace.actor().account())
                && workspace.id().equals(found.place().partner())).orElseThrow(NotFoundException::new);
        require(workspace, membership.vouchedBy());
        return membership;
    }

    private void checkBounds(PartnerWorkspace workspace, MunicipalityId municipality, EmailAddress email) {
        Condition own = ownIn(workspace, municipality);
        String from = " from membership m join account a on a.id = m.account_id where " + own.sql();
        if (jdbc.sql("select count(*)" + from + " and (m.since > :lately or m.ended_at is null and not" + CAME + ")").params(own.parameters())
                .param("lately", Time.toColumn(clock.instant().minus(Duration.ofDays(1)))).query(Integer.class).single() >= MOST) {
            throw new NotAllowedException("denied.invitations.too-many");
        }
        if (jdbc.sql("select exists (select 1" + from + " and a.email = :email and m.ended_at is null and not" + CAME + "and m.invited_until > :until)").params(own.parameters()).param("email", email.value())
                .param("until", Time.toColumn(clock.instant().plus(Invitations.LASTS).minus(PACE))).query(Boolean.class).single()) {
            throw new NotAllowedException("denied.invited-just-now");
        }
    }

    /** The memberships {@code m} that this person gave there. */
    private static Condition ownIn(PartnerWorkspace workspace, MunicipalityId municipality) {
        return new Condition("m.partner_id = :partner and m.vouched_by = :municipality and m.invited_by = :me",
                Map.of("partner", workspace.id().value(), "municipality", municipality.value(), "me", workspace.actor().account().value()));
    }

    private static Map<String, Object> me(PartnerWorkspace workspace) {
        return Map.of("partner", workspace.id().value(), "me", workspace.actor().account().value());
    }
}
