package nl.veiligesteden.werkplek.access;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationContextException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At each start closes what is not closed with the key that counts now. A key that opens nothing is found then, and not by who wants to sign in. */
@Component
class SealedSecrets implements SmartInitializingSingleton {

    private final Seal seal;
    private final JdbcClient jdbc;

    SealedSecrets(Seal seal, JdbcClient jdbc) {
        this.seal = seal;
        this.jdbc = jdbc;
    }

    private record Kept(UUID account, String secret) {
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<Kept> other = jdbc.sql("select account_id, secret from second_step").query((row, number) -> new Kept(row.getObject("account_id", UUID.class), row.getString("secret"))).list().stream()
                .filter(kept -> !seal.isUpToDate(kept.secret())).toList();
        for (Kept kept : other) {
            String secret = seal.opened(kept.secret()).orElseThrow(() -> new ApplicationContextException(
                    "WERKPLEK_SEAL_KEY does not open the secrets of the second step that this database holds. Give the key with which they were closed; with a new one beside it, the old one goes in WERKPLEK_SEAL_KEY_FORMER."));
            // Two processes that start at once close the same one.
            jdbc.sql("update second_step set secret = :closed where account_id = :account and secret = :before").param("closed", seal.close(secret)).param("account", kept.account())
                    .param("before", kept.secret()).update();
        }
    }
}
