package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever has a copy of the database has no code of anybody's second step. */
@DatabaseTest
class SealedSecretsIT {

    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static final String KEY = "een lange sleutel die niemand raadt 1";
    private static final String OTHER = "een lange sleutel die niemand raadt 2";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private JdbcClient jdbc;

    private UUID account;

    @BeforeEach
    void somebodyWithASecondStep() {
        account = workspaces.municipality(Role.READER).actor().account().value();
        jdbc.sql("delete from second_step").update();
        jdbc.sql("insert into second_step (account_id, secret, since) values (:account, :secret, :now)").param("account", account).param("secret", SECRET).param("now", Time.toColumn(Instant.now())).update();
    }

    @AfterEach
    void nobodyHasOne() {
        jdbc.sql("delete from second_step").update();
    }

    private void start(String key, String former) {
        new SealedSecrets(new Seal(key, former), jdbc).afterSingletonsInstantiated();
    }

    private String kept() {
        return jdbc.sql("select secret from second_step where account_id = :account").param("account", account).query(String.class).single();
    }

    @Test
    void whatStoodOpenIsClosedAtTheNextStart() {
        start(KEY, "");
        assertThat(kept()).doesNotContain(SECRET).hasSizeLessThan(255);
        assertThat(new Seal(KEY, "").open(kept())).isEqualTo(SECRET);
        String closed = kept();
        start(KEY, "");
        assertThat(kept()).isEqualTo(closed);
    }

    @Test
    void anotherKeyTakesOverFromTheOneBefore() {
        start(KEY, "");
        start(OTHER, KEY);
        assertThat(new Seal(OTHER, "").open(kept())).isEqualTo(SECRET);
        assertThat(new Seal(KEY, "").opened(kept())).isEmpty();
    }

    @Test
    void aKeyThatOpensNothingIsToldAtTheStartAndChangesNothing() {
        start(KEY, "");
        String closed = kept();
        assertThatThrownBy(() -> start(OTHER, "")).isInstanceOf(ApplicationContextException.class).hasMessageContaining("WERKPLEK_SEAL_KEY").hasMessageNotContaining(OTHER);
        assertThatThrownBy(() -> start("", "")).isInstanceOf(ApplicationContextException.class);
        assertThat(kept()).isEqualTo(closed);
    }

    @Test
    void whatSomebodyChangedInTheDatabaseOpensNothing() {
        start(KEY, "");
        String closed = kept();
        char last = closed.charAt(closed.length() - 1);
        assertThat(new Seal(KEY, "").opened(closed.substring(0, closed.length() - 1) + (last == 'a' ? 'b' : 'a'))).isEmpty();
        assertThat(new Seal(KEY, "").close(SECRET)).isNotEqualTo(new Seal(KEY, "").close(SECRET));
    }
}
