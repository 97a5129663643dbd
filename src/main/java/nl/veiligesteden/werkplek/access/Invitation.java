package nl.veiligesteden.werkplek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;

/** A link by which a new colleague chooses a password, once, within two weeks. */
@Entity
class Invitation {

    private static final Duration VALID = Duration.ofDays(14);

    @Id
    private UUID id;
    private UUID accountId;
    private String tokenDigest;
    private Instant expiresAt;
    private Instant usedAt;
    @Version
    private Long version;

    protected Invitation() {
    }

    Invitation(AccountId account, Token token, Instant now) {
        this.id = nl.veiligesteden.werkplek.shared.Id.nextValue();
        this.accountId = account.value();
        this.tokenDigest = token.digest();
        this.expiresAt = now.plus(VALID);
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    boolean isUsable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        this.usedAt = now;
    }
}
