package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the groups at somebody's employer give here, looked at whenever the person signs in through that employer. Of several groups for one place the role that may most counts. What a person decided later
 * than the rule was made stands: a role that somebody gave is left alone, and an access that somebody ended is not given again. Nobody gets anything by a rule of the own making.
 */
@Component
class GroupMemberships {

    private final Repositories.Memberships memberships;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GroupMemberships(Repositories.Memberships memberships, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.memberships = memberships;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whoever is in the group has the role in the place. */
    record Rule(UUID id, String group, Role role, Place place, AccountId madeBy, Instant since) {
    }

    boolean givesAnything(String provider, Optional<Set<String>> groups) {
        return !rules(provider, groups.orElse(Set.of())).isEmpty();
    }

    /** @param groups empty where the employer didn't say: then everything stays as it is */
    void follow(Account account, String provider, Optional<Set<String>> groups) {
        if (groups.isEmpty()) {
            return;
        }
        Map<Place, Rule> wanted = new LinkedHashMap<>();
        rules(provider, groups.get()).stream().filter(rule -> !rule.madeBy().equals(account.id())).sorted(Comparator.comparing(Rule::role)).forEach(rule -> wanted.putIfAbsent(rule.place(), rule));
        Set<UUID> ofProvider = Set.copyOf(jdbc.sql("select id from group_rule where provider = :provider").param("provider", provider).query(UUID.class).list());
        for (Membership standing : memberships.findByAccountIdAndEndedAtIsNull(account.id().value())) {
            Rule rule = wanted.remove(standing.place());
            if (standing.byRule() != null && ofProvider.contains(standing.byRule())) {
                keep(account, standing, rule);
            }
        }
        wanted.values().stream().filter(rule -> !isOut(account, rule)).forEach(rule -> {
            Membership membership = memberships.saveAndFlush(Membership.byGroup(account.id(), rule, clock.instant()));
            tell(account, "membership.by-group", membership, List.of(new Change("role", "", rule.role().name()), new Change("group", "", rule.group())));
        });
    }

    private void keep(Account account, Membership standing, Rule rule) {
        Role before = standing.role();
        if (rule == null) {
            standing.leaveGroup(clock.instant());
            tell(account, "membership.ended", standing, List.of(new Change("role", before.name(), "")));
        } else if (!rule.id().equals(standing.byRule())) {
            standing.follow(rule);
            if (rule.role() != before) {
                tell(account, "membership.role-changed", standing, List.of(new Change("role", before.name(), rule.role().name()), new Change("group", "", rule.group())));
            }
        }
        memberships.saveAndFlush(standing);
    }

    /** Whether somebody ended the person's access there since the rule was made. */
    private boolean isOut(Account account, Rule rule) {
        return jdbc.sql("select count(*) from membership where account_id = :account and municipality_id <=> :municipality and partner_id is null and ended_at > :since and not left_group"
                        + " and (unaccepted is null or unaccepted = 'WITHDRAWN')").param("account", account.id().value())
                .param("municipality", rule.place().municipality() == null ? null : rule.place().municipality().value()).param("since", Time.toColumn(rule.since())).query(Integer.class).single() > 0;
    }

    /** Locked: a rule doesn't end while it gives something. */
    private List<Rule> rules(String provider, Set<String> groups) {
        return groups.isEmpty() ? List.of() : jdbc.sql("select id, group_name, role, municipality_id, made_by, since from group_rule where provider = :provider and ended_at is null order by since, id lock in share mode")
                .param("provider", provider).query((row, number) -> new Rule(row.getObject("id", UUID.class), row.getString("group_name"), Role.valueOf(row.getString("role")),
                        Place.of(row.getObject("municipality_id", UUID.class), null), new AccountId(row.getObject("made_by", UUID.class)), Time.fromColumn(row.getObject("since", LocalDateTime.class)))).list().stream()
                .filter(rule -> groups.contains(rule.group())).toList();
    }

    private void tell(Account account, String action, Membership membership, List<Change> changes) {
        events.publishEvent(new Event(clock.instant(), new Actor(account.id(), account.name()), action, "membership", membership.id().value(), membership.place().municipality(), changes));
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }
}
