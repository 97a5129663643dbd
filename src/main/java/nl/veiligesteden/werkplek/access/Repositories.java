package nl.veiligesteden.werkplek.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What this module stores. */
final class Repositories {

    private Repositories() {
    }

    interface Accounts extends Repository<Account, UUID> {
        Account saveAndFlush(Account account);

        Optional<Account> findById(UUID id);

        /** Nobody ends it while it gets a role, nor the other way round. */
        @Lock(LockModeType.PESSIMISTIC_WRITE)
        Optional<Account> findLockedById(UUID id);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        Optional<Account> findLockedByEmail(String email);

        Optional<Account> findByEmail(String email);

        /** Past the version: signing in on two devices at once is no edit that conflicts. */
        @Modifying
        @Query("update Account a set a.lastSignInAt = :now where a.id = :id")
        void signedIn(UUID id, Instant now);
    }

    interface Memberships extends Repository<Membership, UUID> {
        Membership saveAndFlush(Membership membership);

        Optional<Membership> findById(UUID id);

        @Lock(LockModeType.PESSIMISTIC_WRITE)
        Optional<Membership> findLockedById(UUID id);

        List<Membership> findByAccountIdAndEndedAtIsNull(UUID accountId);

        /** With a lock: who signs in at this very moment is among them. */
        @Lock(LockModeType.PESSIMISTIC_WRITE)
        List<Membership> findLockedByByRuleAndEndedAtIsNull(UUID byRule);
    }
}
