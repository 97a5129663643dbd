package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What weighs much, such as giving somebody access, is only for who proved lately who they are: a computer may stand open. */
@Component
public class RecentProof {

    private final CurrentUser currentUser;
    private final Clock clock;
    private final Duration lasts;

    RecentProof(CurrentUser currentUser, Clock clock, @Value("${werkplek.sign-in.proof-lasts}") Duration lasts) {
        this.lasts = lasts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws ProofNeededException for who can prove it in two ways and last did longer ago than a proof lasts */
    public void require() {
        currentUser.get().filter(SignedInUser::isStrong).filter(user -> user.strongAt().plus(lasts).isBefore(clock.instant())).ifPresent(user -> {
            throw new ProofNeededException();
        });
    }
}
