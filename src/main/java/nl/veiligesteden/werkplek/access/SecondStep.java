package nl.veiligesteden.werkplek.access;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second step of signing in: a code of the person's own app, or one of ten that were written down. */
@Service
@Transactional
public class SecondStep {

    private static final int CODES = 10;
    private static final int CODE_LENGTH = 10;
    /** Without what looks alike: 50 bits. */
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LONGEST = 40;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Repositories.Accounts accounts;
    private final SignInThrottle throttle;
    private final SecretSeal seal;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondStep(Repositories.Accounts accounts, SignInThrottle throttle, SecretSeal seal, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.seal = seal;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What an app needs to begin.
     *
     * @param secret for who types it
     * @param picture the same for a camera, for an {@code img}
     */
    public record Setup(String secret, String picture) {
    }

    /** Where something stands that is kept sealed, by account. */
    enum Place {
        SECRET("second_step", "secret"), RECOVERY_CODE("recovery_code", "digest");

        private final String table;
        private final String column;

        Place(String table, String column) {
            this.table = table;
            this.column = column;
        }

        String table() {
            return table;
        }

        String column() {
            return column;
        }

        /** What is sealed for one opens for no other. */
        String owner(UUID account) {
            return table + " " + account;
        }
    }

    /** What a second step can be taken with. */
    public enum Means { CODE, PASSKEY }

    /** With what somebody goes on whose first proof was right in this browser. Where nobody waits it is a code: who came, is for the filter to say. */
    @NoWorkspace("about who is signing in in this browser")
    @ReadOnly
    public Set<Means> waitingFor() {
        return PendingSignIn.ofPage(clock.instant()).map(pending -> means(new AccountId(pending.account()))).filter(means -> !means.isEmpty()).orElse(Set.of(Means.CODE));
    }

    /** What the person can prove it with once more. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public Set<Means> means(SignedInUser user) {
        return means(user.account());
    }

    private Set<Means> means(AccountId account) {
        Set<Means> means = EnumSet.noneOf(Means.class);
        if (isOn(account)) {
            means.add(Means.CODE);
        }
        if (jdbc.sql("select exists(select 1 from passkey where account_id = :account)").param("account", account.value()).query(Boolean.class).single()) {
            means.add(Means.PASSKEY);
        }
        return means;
    }

    @NoWorkspace("about the own account only")
    @ReadOnly
    public boolean isOn(SignedInUser user) {
        return isOn(user.account());
    }

    /** Whether one proof is not enough: there is an app or a passkey to ask for. */
    boolean isAsked(AccountId account) {
        return !means(account).isEmpty();
    }

    boolean isOn(AccountId account) {
        return jdbc.sql("select exists(select 1 from second_step where account_id = :account)").param("account", account.value()).query(Boolean.class).single();
    }

    /** How many of the codes that were written down can still be used. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public int codesLeft(SignedInUser user) {
        return jdbc.sql("select count(*) from recovery_code where account_id = :account and used_at is null").param("account", user.account().value()).query(Integer.class).single();
    }

    /** A secret to begin with; nothing is kept until its first code is told. */
    @NoWorkspace("about the own account only")
    public Setup begin(SignedInUser user) {
        String secret = TimeCodes.newSecret();
        return new Setup(secret, TimeCodes.picture(TimeCodes.address(secret, user.email())));
    }

    /**
     * Turns the second step on. This session has taken it from now on; all others end.
     *
     * @param setup that the app was given
     * @param code that it shows now
     * @return codes to write down, which are told this once
     * @throws InvalidInputException on {@code code}
     */
    @NoWorkspace("about the own account only")
    public List<String> turnOn(SignedInUser user, Setup setup, String code) {
        OptionalLong step = TimeCodes.stepOf(setup.secret(), plain(code), clock.instant());
        if (step.isEmpty() || isOn(user)) {
            throw new InvalidInputException("code", "invalid.code");
        }
        jdbc.sql("insert into second_step (account_id, secret, since, last_step) values (:account, :secret, :now, :step)").param("account", user.account().value())
                .param("secret", seal.seal(Place.SECRET.owner(user.account().value()), setup.secret())).param("now", Time.toColumn(clock.instant())).param("step", step.getAsLong()).update();
        Account account = accounts.findById(user.account().value()).orElseThrow(NotFoundException::new);
        account.endSessions();
        accounts.saveAndFlush(account);
        Sessions.goOn(user.withKey(account.sessionKey()).proved(user.way().withCode(), clock.instant()));
        events.publishEvent(new LiveSessions.SessionsEnded(user.account()));
        publish(user, "account.second-step-on");
        return newCodes(user.account());
    }

    /** Other codes to write down; those of before open nothing any more. */
    @NoWorkspace("about the own account only")
    public List<String> renewCodes(SignedInUser user, String code) {
        prove(user, code);
        publish(user, "account.recovery-codes-renewed");
        return newCodes(user.account());
    }

    /** Does without it again. @throws InvalidInputException on {@code code} */
    @NoWorkspace("about the own account only")
    public void turnOff(SignedInUser user, String code) {
        prove(user, code);
        forget(user.account());
        Sessions.goOn(user.proved(user.way().withoutCode(), user.isUnphishable() ? user.strongAt() : null));
        publish(user, "account.second-step-off");
    }

    /** Proves once more who it is. @throws InvalidInputException on {@code code} */
    @NoWorkspace("about the own account only")
    public void prove(SignedInUser user, String code) {
        if (!throttle.take("code " + user.account().value(), Origins.current()) || !opens(user.account(), code)) {
            throw new InvalidInputException("code", "invalid.code");
        }
        throttle.wasRight("code " + user.account().value(), Origins.current());
        Sessions.goOn(user.proved(user.way().withCode(), clock.instant()));
    }

    /** Whether a code is right; then it is used up. */
    boolean opens(AccountId account, String code) {
        if (code == null || code.length() > LONGEST) {
            return false;
        }
        String plain = plain(code);
        OptionalLong step = secret(account).map(secret -> TimeCodes.stepOf(secret, plain, clock.instant())).orElse(OptionalLong.empty());
        if (step.isPresent()) {
            return jdbc.sql("update second_step set last_step = :step where account_id = :account and last_step < :step").param("step", step.getAsLong())
                    .param("account", account.value()).update() == 1;
        }
        String digest = digest(account, plain);
        return jdbc.sql("select digest from recovery_code where account_id = :account and used_at is null").param("account", account.value()).query(String.class).list().stream()
                .filter(kept -> seal.open(Place.RECOVERY_CODE.owner(account.value()), kept).filter(digest::equals).isPresent()).findFirst()
                .filter(kept -> jdbc.sql("update recovery_code set used_at = :now where account_id = :account and digest = :kept and used_at is null")
                        .param("now", Time.toColumn(clock.instant())).param("account", account.value()).param("kept", kept).update() == 1).isPresent();
    }

    /** Empty also where it can't be opened: then no code is right, and one that was written down may be. */
    private Optional<String> secret(AccountId account) {
        return jdbc.sql("select secret from second_step where account_id = :account").param("account", account.value()).query(String.class).optional()
                .flatMap(kept -> seal.open(Place.SECRET.owner(account.value()), kept));
    }

    void forget(AccountId account) {
        jdbc.sql("delete from second_step where account_id = :account").param("account", account.value()).update();
        jdbc.sql("delete from recovery_code where account_id = :account").param("account", account.value()).update();
    }

    private List<String> newCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = :account").param("account", account.value()).update();
        List<String> codes = Stream.generate(SecondStep::code).distinct().limit(CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account_id, digest) values (:account, :digest)").param("account", account.value())
                .param("digest", seal.seal(Place.RECOVERY_CODE.owner(account.value()), digest(account, plain(code)))).update());
        return codes;
    }

    private static String code() {
        String letters = IntStream.range(0, CODE_LENGTH).mapToObj(place -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())))).collect(Collectors.joining());
        return letters.substring(0, CODE_LENGTH / 2) + "-" + letters.substring(CODE_LENGTH / 2);
    }

    /** As people type it: with blanks or a stroke, in small letters. */
    private static String plain(String code) {
        return code == null ? "" : code.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT);
    }

    /** What is kept of a code, sealed: alone it could be found by trying all codes. */
    private static String digest(AccountId account, String code) {
        return new Token(account.value() + " " + code).digest();
    }

    private void publish(SignedInUser user, String action) {
        events.publishEvent(new Event(clock.instant(), new Actor(user.account(), user.name()), action, "account", user.account().value(), null, List.of()));
    }
}
