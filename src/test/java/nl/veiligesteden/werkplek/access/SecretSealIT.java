package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever reads the database, or a copy of it, can't take anybody's second step. */
@DatabaseTest
@Transactional
@Import(MovableClock.Configuration.class)
class SecretSealIT {

    private static final String NONE = "";

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private SecondStep secondStep;
    @Autowired
    private SecretSeal seal;
    @Autowired
    private SealedAnew sealed;
    @Autowired
    private MovableClock clock;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private TransactionTemplate transaction;
    @TempDir
    private Path directory;

    private SignedInUser user;
    private SecondStep.Setup setup;
    private List<String> codes;

    @BeforeEach
    void turnOn() {
        clock.set(Instant.parse("2026-11-27T09:00:00Z"));
        user = TestWorkspaces.user(workspaces.municipality(Role.COORDINATOR));
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        setup = secondStep.begin(user);
        codes = secondStep.turnOn(user, setup, TestCodes.of(setup.secret(), clock.instant()));
        clock.set(Instant.parse("2026-11-27T10:00:00Z"));
    }

    @AfterEach
    void goOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsKeptThatACodeCanBeMadeOrFoundOf() {
        assertThat(secret()).doesNotContain(setup.secret());
        assertThat(digests()).hasSize(10).allSatisfy(kept -> {
            assertThat(SecretSeal.isSealed(kept)).isTrue();
            assertThat(codes).noneSatisfy(code -> assertThat(kept).contains(digest(code)));
        });
    }

    /** Who may write in the database moves no secret of the own to somebody else. */
    @Test
    void opensForItsOwnerAloneAndUnchangedAlone() {
        UUID account = user.account().value();
        String kept = seal.seal(SecondStep.Place.SECRET.owner(account), "geheim");
        assertThat(seal.open(SecondStep.Place.SECRET.owner(account), kept)).contains("geheim");
        assertThat(seal.seal(SecondStep.Place.SECRET.owner(account), "geheim")).as("twice the same is not seen").isNotEqualTo(kept);
        assertThat(seal.open(SecondStep.Place.SECRET.owner(UUID.randomUUID()), kept)).isEmpty();
        assertThat(seal.open(SecondStep.Place.RECOVERY_CODE.owner(account), kept)).isEmpty();
        char[] changed = kept.toCharArray();
        changed[kept.lastIndexOf(':') + 3] ^= 1;
        assertThat(seal.open(SecondStep.Place.SECRET.owner(account), new String(changed))).isEmpty();
        assertThat(seal.open(SecondStep.Place.SECRET.owner(account), "geheim")).as("never sealed").isEmpty();
        assertThat(seal.open(SecondStep.Place.SECRET.owner(account), kept + ":x")).isEmpty();
    }

    /** As rows of before stand there. */
    @Test
    void whatStoodReadableIsSealedAtTheStartAndStillOpens() {
        jdbc.sql("update second_step set secret = :plain where account_id = :account").param("plain", setup.secret()).param("account", user.account().value()).update();
        jdbc.sql("delete from recovery_code where account_id = :account").param("account", user.account().value()).update();
        jdbc.sql("insert into recovery_code (account_id, digest) values (:account, :digest)").param("account", user.account().value()).param("digest", digest(codes.getFirst())).update();
        assertThat(secondStep.opens(user.account(), code())).as("before").isFalse();
        assertThat(sealed.unreadable()).as("readable it is").isZero();
        sealed.afterSingletonsInstantiated();
        nothingReadable();
        assertThat(secondStep.opens(user.account(), code())).isTrue();
        assertThat(secondStep.opens(user.account(), codes.getFirst())).isTrue();
        assertThat(secondStep.opens(user.account(), codes.getFirst())).isFalse();
    }

    @Test
    void anOldKeyBesideTheNewOneSealsAllAnew() throws IOException {
        String before = SealKey.random();
        String now = SealKey.random();
        sealedWith(seal(before, ownKey()));
        sealedWith(seal(now, before));
        SecretSeal alone = seal(now, NONE);
        assertThat(alone.isCurrent(secret())).isTrue();
        assertThat(digests()).hasSize(10).allMatch(alone::isCurrent);
        assertThat(alone.open(SecondStep.Place.SECRET.owner(user.account().value()), secret())).contains(setup.secret());
    }

    @Test
    void withAnotherKeyNobodyComesInAndTheAnswerIsClear() throws IOException {
        sealedWith(seal(SealKey.random(), ownKey()));
        String kept = secret();
        sealed.afterSingletonsInstantiated();
        assertThat(secret()).as("nothing is lost").isEqualTo(kept);
        assertThat(sealed.unreadable()).isGreaterThanOrEqualTo(11);
        assertThat(secondStep.isOn(user)).as("it is still asked").isTrue();
        assertThatThrownBy(() -> secondStep.prove(user, code())).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> secondStep.prove(user, codes.getFirst())).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aWorkspaceForTryingOutMakesItsOwnKeyOnce() throws IOException {
        SecretSeal first = seal(NONE, NONE);
        String kept = first.seal("x", "geheim");
        assertThat(seal(NONE, NONE).open("x", kept)).contains("geheim");
        assertThat(Files.getPosixFilePermissions(directory.resolve("secrets-key"))).hasSize(2);
        assertThat(directory).isDirectoryContaining("glob:**secrets-key").isDirectoryNotContaining("glob:**.partial");
    }

    private void sealedWith(SecretSeal other) {
        new SealedAnew(other, jdbc, transaction).afterSingletonsInstantiated();
    }

    private SecretSeal seal(String key, String old) {
        return new SecretSeal(key, old, directory);
    }

    private static String ownKey() throws IOException {
        return Files.readString(Path.of(".werkplek/data/secrets-key"));
    }

    private void nothingReadable() {
        assertThat(secret()).doesNotContain(setup.secret());
        assertThat(digests()).isNotEmpty().allMatch(SecretSeal::isSealed);
    }

    private String code() {
        return TestCodes.of(setup.secret(), clock.instant());
    }

    private String digest(String code) {
        return new Token(user.account().value() + " " + code.replace("-", "")).digest();
    }

    private String secret() {
        return jdbc.sql("select secret from second_step where account_id = :account").param("account", user.account().value()).query(String.class).single();
    }

    private List<String> digests() {
        return jdbc.sql("select digest from recovery_code where account_id = :account").param("account", user.account().value()).query(String.class).list();
    }
}
