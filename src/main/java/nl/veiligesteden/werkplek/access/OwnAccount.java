package nl.veiligesteden.werkplek.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Actor;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Problems;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about the own account: the password, the sessions, and how the workspace looks and reads. */
@Service
@Transactional
public class OwnAccount {

    /** At least twelve characters; and none that many people choose; no other rules, as NIST SP 800-63B advises. At most what bcrypt reads. */
    public static final int PASSWORD_MIN = 12;
    private static final int PASSWORD_MAX_BYTES = 72;
    private static final String ENDED = "account.sessions-ended";

    private final Repositories.Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInLinks links;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnAccount(Repositories.Accounts accounts, PasswordEncoder passwords, SignInLinks links, SignInThrottle throttle, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person has to give the password as it is before choosing another: not after signing in by a link or a passkey, nor without one. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public boolean asksCurrentPassword(SignedInUser user) {
        return !user.way().replacesPassword() && accounts.findById(user.account().value()).filter(Account::isActivated).isPresent();
    }

    /**
     * Chooses the own password.
     *
     * @throws InvalidInputException when the current one is wrong, or the new one too short, too long, or one that many people choose
     */
    @NoWorkspace("about the own account only")
    public void choosePassword(SignedInUser user, String current, String password) {
        Account account = accounts.findById(user.account().value()).orElseThrow(NotFoundException::new);
        if (asksCurrentPassword(user) && !(throttle.take(account.email(), "own session of " + account.email()) && passwords.matches(current, account.passwordHash()))) {
            throw new InvalidInputException("current", "invalid.password.current");
        }
        account.choosePassword(passwords.encode(checked(password, account)));
        accounts.saveAndFlush(account);
        links.forget(account.id());
        // The session in which the password was chosen is the one that stays.
        Sessions.goOn(user.withKey(account.sessionKey()));
        events.publishEvent(new LiveSessions.SessionsEnded(account.id()));
        throttle.wasRight(account.email(), "own session of " + account.email());
        events.publishEvent(new Event(clock.instant(), new Actor(account.id(), account.name()), "account.password-chosen", "account", account.id().value(),
                null, List.of()));
    }

    /** Ends all sessions of the person, and the links that were mailed: this one too. */
    @NoWorkspace("about the own account only")
    public void signOutEverywhere(SignedInUser user) {
        Account account = accounts.findById(user.account().value()).orElseThrow(NotFoundException::new);
        endSessions(account, new Actor(account.id(), account.name()), ENDED);
    }

    /** By an administrator. */
    void endSessions(Account account, Actor actor) {
        endSessions(account, actor, ENDED);
    }

    /** @param action by which the trail tells it */
    void endSessions(Account account, Actor actor, String action) {
        account.endSessions();
        accounts.saveAndFlush(account);
        links.forget(account.id());
        events.publishEvent(new Event(clock.instant(), actor, action, "account", account.id().value(), null, List.of()));
        events.publishEvent(new LiveSessions.SessionsEnded(account.id()));
    }

    @NoWorkspace("about the own account only")
    @ReadOnly
    public Preferences preferences(SignedInUser user) {
        return accounts.findById(user.account().value()).map(Account::preferences).orElse(Preferences.DEFAULT);
    }

    @NoWorkspace("about the own account only")
    public void prefer(SignedInUser user, Preferences preferences) {
        accounts.findById(user.account().value()).ifPresent(account -> account.prefer(preferences));
    }

    /** The own work phone; empty where none was given. */
    @NoWorkspace("about the own account only")
    @ReadOnly
    public String workPhone(SignedInUser user) {
        return accounts.findById(user.account().value()).map(Account::workPhone).orElse("");
    }

    /** Gives the own work phone, which partners see with what they are asked; empty takes it away. */
    @NoWorkspace("about the own account only")
    public void reachableAt(SignedInUser user, String phone) {
        Problems problems = new Problems();
        String number = problems.line("phone", phone, 40);
        problems.when(!number.isEmpty() && (number.replaceAll("\\D", "").length() < 8 || !number.matches("[+0-9(][0-9 ()/.\\p{L}-]*")), "phone", "invalid.phone").refuse();
        accounts.findById(user.account().value()).ifPresent(account -> account.reachableAt(number));
    }

    private static String checked(String password, Account account) {
        if (password.codePointCount(0, password.length()) < PASSWORD_MIN) {
            throw new InvalidInputException("password", "invalid.password.short");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_MAX_BYTES) {
            throw new InvalidInputException("password", "invalid.password.long");
        }
        if (CommonPasswords.has(password, account.name(), account.email())) {
            throw new InvalidInputException("password", "invalid.password.common");
        }
        return password;
    }
}
