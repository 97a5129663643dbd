package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a municipality asks of its people, and of those of its partners, beyond one proof of who they are. */
@Service
@Transactional
public class SignInPolicy {

    private final RecentProof proof;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignInPolicy(RecentProof proof, CurrentUser currentUser, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.proof = proof;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Who has to take the second step. */
    public record Policy(boolean team, boolean partners) {
    }

    @ReadOnly
    public Policy of(MunicipalityWorkspace workspace) {
        workspace.require(Permission.MANAGE_TEAM);
        return jdbc.sql("select strong_team, strong_partners from municipality where id = :id").param("id", workspace.id().value())
                .query((row, number) -> new Policy(row.getBoolean("strong_team"), row.getBoolean("strong_partners"))).single();
    }

    /** @throws NotAllowedException for who asks of the team what one does not do oneself: nobody locks oneself out */
    public void choose(MunicipalityWorkspace workspace, Policy policy) {
        workspace.require(Permission.MANAGE_TEAM);
        proof.require();
        Policy before = of(workspace);
        if (policy.team() && !before.team() && currentUser.get().filter(SignedInUser::isStrong).isEmpty()) {
            throw new NotAllowedException("denied.policy.own-first");
        }
        jdbc.sql("update municipality set strong_team = :team, strong_partners = :partners where id = :id").param("team", policy.team()).param("partners", policy.partners())
                .param("id", workspace.id().value()).update();
        events.publishEvent(new Event(clock.instant(), workspace.actor(), "municipality.sign-in-policy", "municipality", workspace.id().value(), workspace.id(),
                List.of(new Change("team", String.valueOf(before.team()), String.valueOf(policy.team())), new Change("partners", String.valueOf(before.partners()), String.valueOf(policy.partners())))));
        events.publishEvent(new LiveMemberships.MembershipsChanged());
    }
}
