package nl.veiligesteden.werkplek.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What this module stores. */
final class Repositories {

    private Repositories() {
    }

    interface Accounts extends Repository<Account, UUID> {
        Account save(Account account);

        Optional<Account> findById(UUID id);

        Optional<Account> findByEmail(String email);
    }

    interface Memberships extends Repository<Membership, UUID> {
        Membership save(Membership membership);

        Optional<Membership> findById(UUID id);

        List<Membership> findByAccountIdAndEndedAtIsNull(UUID accountId);
    }

    interface Invitations extends Repository<Invitation, UUID> {
        Invitation save(Invitation invitation);

        Optional<Invitation> findByTokenDigest(String digest);
    }
}
