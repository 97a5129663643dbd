package nl.veiligesteden.werkplek.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Before the first request everything that is kept sealed is sealed with the key of now: what still stood readable, and what the old key sealed. */
@Component
public class SealedAnew implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(SealedAnew.class);

    private final SecretSeal seal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SealedAnew(SecretSeal seal, JdbcClient jdbc, TransactionTemplate transaction) {
        this.seal = seal;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is kept of somebody in a column, and the words that it is sealed for. */
    private record Kept(SecondStep.Place place, UUID account, String value) {
    }

    @Override
    public void afterSingletonsInstantiated() {
        Integer anew = transaction.execute(status -> all().stream().filter(kept -> !seal.isCurrent(kept.value())).mapToInt(this::again).sum());
        if (anew != null && anew > 0) {
            LOG.info("{} secrets of the second step are sealed with the key of now", anew);
        }
    }

    /** How many were sealed with a key that nobody gave: whoever they are of could not come in. */
    public int unreadable() {
        return (int) all().stream().filter(kept -> SecretSeal.isSealed(kept.value()) && !seal.isKnown(kept.value())).count();
    }

    private List<Kept> all() {
        return List.of(SecondStep.Place.values()).stream().flatMap(place -> jdbc.sql("select account_id, " + place.column() + " from " + place.table())
                .query((row, number) -> new Kept(place, row.getObject(1, UUID.class), row.getString(2))).list().stream()).toList();
    }

    private int again(Kept kept) {
        String owner = kept.place().owner(kept.account());
        Optional<String> secret = SecretSeal.isSealed(kept.value()) ? seal.open(owner, kept.value()) : Optional.of(kept.value());
        return secret.map(plain -> jdbc.sql("update " + kept.place().table() + " set " + kept.place().column() + " = :anew where account_id = :account and " + kept.place().column() + " = :before")
                .param("anew", seal.seal(owner, plain)).param("account", kept.account()).param("before", kept.value()).update()).orElse(0);
    }
}
