package nl.veiligesteden.werkplek.access;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What weighs much, such as giving somebody access, is only for who proved lately who they are: a computer may stand open. */
@Component
public class RecentProof {

    static final Duration LASTS = Duration.ofMinutes(15);

    private final CurrentUser currentUser;
    private final Clock clock;

    RecentProof(CurrentUser currentUser, Clock clock) {
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @throws ProofNeededException for who can prove it in two ways and last did more than a quarter of an hour ago */
    public void require() {
        currentUser.get().filter(SignedInUser::isStrong).filter(user -> user.strongAt().plus(LASTS).isBefore(clock.instant())).ifPresent(user -> {
            throw new ProofNeededException();
        });
    }
}
