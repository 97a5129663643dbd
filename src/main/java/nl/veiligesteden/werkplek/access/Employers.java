package nl.veiligesteden.werkplek.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employers through which people sign in, as the settings name them, and what their groups give: for the programme's administrator. What comes of it at a sign-in: {@link GroupMemberships}. */
@Service
@Transactional
public class Employers {

    /** Of one employer. */
    static final int MOST_GROUPS = 200;
    private static final String RULES = """
            select g.id, g.group_name, g.role, coalesce(mu.name, 'Movisie') place, g.since, a.name by_name, (select count(*) from membership m where m.by_rule = g.id and m.ended_at is null) people
            from group_rule g join account a on a.id = g.made_by left join municipality mu on mu.id = g.municipality_id where g.ended_at is null
            """;

    private final EmployerSettings settings;
    private final Repositories.Memberships memberships;
    private final MembershipRules rules;
    private final RecentProof proof;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Employers(EmployerSettings settings, Repositories.Memberships memberships, MembershipRules rules, RecentProof proof, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.memberships = memberships;
        this.rules = rules;
        this.proof = proof;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param name of the registration in the settings
     * @param domains of the mail addresses for which it speaks
     * @param levels of assurance that are asked of it; none asks nothing
     * @param strong whether it always asks two proofs
     * @param groups how many give something
     * @param people how many are known by it
     */
    public record Employer(String name, List<String> domains, List<String> levels, boolean strong, int groups, int people) {
    }

    /**
     * @param place by name
     * @param by who made it
     * @param people how many have the role by it now
     */
    public record Group(UUID id, String name, Role role, String place, Instant since, String by, int people) {
    }

    /** What becomes of somebody of the group who signs in. */
    public enum Outcome { NEW_ACCOUNT, GETS, CHANGES, HAS, BY_HAND, SELF, ASLEEP, ENDED, OTHER_DOMAIN }

    /** @param role that the person has there now; null where there is none */
    public record Effect(String email, Outcome outcome, Role role) {
    }

    @ReadOnly
    public List<Employer> all(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        Map<String, Integer> groups = counts("select provider, count(*) amount from group_rule where ended_at is null group by provider");
        Map<String, Integer> people = counts("select provider, count(*) amount from external_identity group by provider");
        return settings.providers().entrySet().stream().map(entry -> new Employer(entry.getKey(), entry.getValue().domains(), entry.getValue().acr(), entry.getValue().strong(),
                groups.getOrDefault(entry.getKey(), 0), people.getOrDefault(entry.getKey(), 0))).sorted(Comparator.comparing(Employer::name)).toList();
    }

    private Map<String, Integer> counts(String sql) {
        return jdbc.sql(sql).query((row, number) -> Map.entry(row.getString("provider"), row.getInt("amount"))).list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @throws NotFoundException for one that the settings don't name */
    @ReadOnly
    public Employer one(ProgrammeWorkspace workspace, String name) {
        return all(workspace).stream().filter(employer -> employer.name().equals(name)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** What gives something now, at most {@value #MOST_GROUPS}. */
    @ReadOnly
    public List<Group> groups(ProgrammeWorkspace workspace, String employer) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql(RULES + " and g.provider = :provider order by g.group_name, place, g.id").param("provider", employer).query((row, number) -> group(row)).list();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(row.getObject("id", UUID.class), row.getString("group_name"), Role.valueOf(row.getString("role")), row.getString("place"),
                Time.fromColumn(row.getObject("since", LocalDateTime.class)), row.getString("by_name"), row.getInt("people"));
    }

    /** Who has the role by this group now, by name. */
    @ReadOnly
    public List<String> people(ProgrammeWorkspace workspace, UUID group) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        return jdbc.sql("select a.name from membership m join account a on a.id = m.account_id where m.by_rule = :rule and m.ended_at is null order by a.name, a.id").param("rule", group)
                .query(String.class).list();
    }

    /** What would become of people of the group, each by mail address, without anything being done. */
    @ReadOnly
    public List<Effect> preview(ProgrammeWorkspace workspace, String employer, GroupDraft draft, List<String> emails) {
        check(workspace, employer, draft);
        if (emails.isEmpty()) {
            return List.of();
        }
        Map<String, Known> known = jdbc.sql("""
                        select a.id, a.email, a.ended_at is not null ended, a.suspended_at is not null asleep, m.role, m.by_rule is not null by_group from account a
                        left join membership m on m.account_id = a.id and m.ended_at is null and m.municipality_id <=> :municipality and m.partner_id is null where a.email in (:emails)""")
                .param("municipality", draft.place().municipality() == null ? null : draft.place().municipality().value()).param("emails", emails)
                .query((row, number) -> new Known(new AccountId(row.getObject("id", UUID.class)), row.getString("email"), row.getBoolean("ended"), row.getBoolean("asleep"),
                        row.getString("role") == null ? null : Role.valueOf(row.getString("role")), row.getBoolean("by_group"))).list().stream()
                .collect(Collectors.toMap(Known::email, Function.identity(), (one, other) -> one.byGroup() ? other : one));
        List<Effect> effects = new ArrayList<>();
        EmployerSettings.Provider provider = settings.providers().get(employer);
        for (String email : emails) {
            Known person = known.get(email);
            effects.add(new Effect(email, provider.speaksFor(email) ? outcome(workspace, draft, person) : Outcome.OTHER_DOMAIN, person == null ? null : person.role()));
        }
        return effects;
    }

    private record Known(AccountId account, String email, boolean ended, boolean asleep, Role role, boolean byGroup) {
    }

    private static Outcome outcome(ProgrammeWorkspace workspace, GroupDraft draft, Known person) {
        if (person == null) {
            return Outcome.NEW_ACCOUNT;
        }
        if (person.account().equals(workspace.actor().account())) {
            return Outcome.SELF;
        }
        if (person.ended() || person.asleep()) {
            return person.ended() ? Outcome.ENDED : Outcome.ASLEEP;
        }
        if (person.role() == null) {
            return Outcome.GETS;
        }
        if (!person.byGroup()) {
            return Outcome.BY_HAND;
        }
        return draft.role().compareTo(person.role()) < 0 ? Outcome.CHANGES : Outcome.HAS;
    }

    /**
     * From now on whoever is in the group gets the role at the next sign-in.
     *
     * @throws InvalidInputException where the group gives something in that place already, or there are too many
     */
    public void connect(ProgrammeWorkspace workspace, String employer, GroupDraft draft) {
        check(workspace, employer, draft);
        proof.require();
        if (jdbc.sql("select count(*) from group_rule where provider = :provider and ended_at is null").param("provider", employer).query(Integer.class).single() >= MOST_GROUPS) {
            throw new NotAllowedException("denied.groups.many");
        }
        UUID id = Id.nextValue();
        MunicipalityId municipality = draft.place().municipality();
        try {
            jdbc.sql("insert into group_rule (id, provider, group_name, role, municipality_id, made_by, since) values (:id, :provider, :group, :role, :municipality, :by, :now)").param("id", id)
                    .param("provider", employer).param("group", draft.group()).param("role", draft.role().name()).param("municipality", municipality == null ? null : municipality.value())
                    .param("by", workspace.actor().account().value()).param("now", Time.toColumn(clock.instant())).update();
        } catch (DuplicateKeyException there) {
            throw new InvalidInputException("group", "invalid.group.exists");
        }
        publish(workspace, "employer-group.connected", id, municipality, List.of(new Change("provider", "", employer), new Change("group", "", draft.group()), new Change("role", "", draft.role().name())));
    }

    /** From now on the group gives nothing, and what it gave ends at once. */
    public void disconnect(ProgrammeWorkspace workspace, UUID group) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        proof.require();
        Instant now = clock.instant();
        Connected connected = jdbc.sql("select group_name, municipality_id from group_rule where id = :id and ended_at is null for update").param("id", group)
                .query((row, number) -> new Connected(row.getString("group_name"), Place.of(row.getObject("municipality_id", UUID.class), null).municipality())).optional().orElseThrow(NotFoundException::new);
        jdbc.sql("update group_rule set ended_at = :now where id = :id").param("now", Time.toColumn(now)).param("id", group).update();
        for (Membership membership : memberships.findLockedByByRuleAndEndedAtIsNull(group)) {
            membership.leaveGroup(now);
            memberships.saveAndFlush(membership);
            events.publishEvent(new Event(now, workspace.actor(), "membership.ended", "membership", membership.id().value(), membership.place().municipality(),
                    List.of(new Change("role", membership.role().name(), ""))));
        }
        publish(workspace, "employer-group.disconnected", group, connected.municipality(), List.of(new Change("group", connected.name(), "")));
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }

    /** @param municipality null where the group gives something at Movisie */
    private record Connected(String name, MunicipalityId municipality) {
    }

    private void check(ProgrammeWorkspace workspace, String employer, GroupDraft draft) {
        workspace.require(Permission.MANAGE_ACCOUNTS);
        rules.checkInvite(workspace, draft.role(), draft.place());
        if (!settings.providers().containsKey(employer)) {
            throw new NotFoundException();
        }
    }

    private void publish(ProgrammeWorkspace workspace, String action, UUID id, MunicipalityId municipality, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "employer-group", id, municipality, changes));
    }
}
