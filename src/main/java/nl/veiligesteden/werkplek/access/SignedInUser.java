package nl.veiligesteden.werkplek.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who signed in. Carries no roles: those hang on memberships and are looked up for each workspace, so that they can end.
 *
 * @param sessionKey by which sessions that were ended are known: it changes with the password, and when a person signs out everywhere
 * @param strongAt when the person last proved it in two ways; null for who did not
 */
public record SignedInUser(AccountId account, String email, String name, SignInWay way, int sessionKey, Instant strongAt) implements UserDetails {

    /** Who proved it in one way. */
    public SignedInUser(AccountId account, String email, String name, SignInWay way, int sessionKey) {
        this(account, email, name, way, sessionKey, null);
    }

    SignedInUser withKey(int key) {
        return new SignedInUser(account, email, name, way, key, strongAt);
    }

    SignedInUser proved(SignInWay inWay, Instant at) {
        return new SignedInUser(account, email, name, inWay, sessionKey, at);
    }

    public boolean isStrong() {
        return strongAt != null;
    }

    /** Whether what was proved can't be talked out of a person: a passkey, or two proofs to the employer. */
    public boolean isUnphishable() {
        return way == SignInWay.PASSKEY || way == SignInWay.EMPLOYER && isStrong();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_USER"));
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public String toString() {
        return "SignedInUser[" + account.value() + "]";
    }
}
