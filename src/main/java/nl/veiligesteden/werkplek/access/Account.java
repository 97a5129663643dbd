package nl.veiligesteden.werkplek.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.veiligesteden.werkplek.shared.AccountId;

/** One person. Group accounts don't exist (BIO2 5.16.02), so an account has one mail address and one name. */
@Entity
class Account {

    @Id
    private UUID id;
    private String email;
    private String name;
    private String passwordHash;
    private String language;
    private String appearance;
    private Instant createdAt;
    private Instant lastSignInAt;
    private Instant endedAt;
    private Instant suspendedAt;
    private Instant wokenAt;
    private int sessionKey;
    private String workPhone = "";
    @Version
    private Long version;

    protected Account() {
    }

    Account(EmailAddress email, String name, Instant now) {
        this.id = AccountId.next().value();
        this.email = email.value();
        this.name = name;
        this.language = "nl";
        this.appearance = Appearance.SYSTEM.name();
        this.createdAt = now;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isActivated() {
        return passwordHash != null;
    }

    boolean cameSince(Instant since) {
        return lastSignInAt != null && !lastSignInAt.isBefore(since);
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    /** Asleep, since nobody came for a long time: it opens nothing until an administrator wakes it. */
    boolean isSuspended() {
        return suspendedAt != null;
    }

    /** Begins to count anew from now. */
    void wake(Instant now) {
        this.suspendedAt = null;
        this.wokenAt = now;
    }

    Preferences preferences() {
        return new Preferences(language, Appearance.valueOf(appearance));
    }

    void prefer(Preferences preferences) {
        this.language = preferences.language();
        this.appearance = preferences.appearance().name();
    }

    /** As the employer calls the person now. */
    void follow(String currentEmail, String currentName) {
        this.email = currentEmail;
        this.name = currentName;
    }

    String workPhone() {
        return workPhone;
    }

    void reachableAt(String phone) {
        this.workPhone = phone;
    }

    /** Ends what was signed in with another password. */
    void choosePassword(String hash) {
        this.passwordHash = hash;
        endSessions();
    }

    /** Sessions that began with another key stand no more. */
    int sessionKey() {
        return sessionKey;
    }

    void endSessions() {
        this.sessionKey++;
    }

    /** Begins anew for somebody who came back: a password that was known then opens nothing. */
    void reopen(String currentName) {
        this.name = currentName;
        this.passwordHash = null;
        this.endedAt = null;
        this.suspendedAt = null;
        endSessions();
    }

    void end(Instant now) {
        this.endedAt = now;
        this.workPhone = "";
    }
}
