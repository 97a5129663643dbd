package nl.veiligesteden.werkplek.access;

import java.util.Collection;
import java.util.List;
import nl.veiligesteden.werkplek.shared.AccountId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who signed in. Carries no roles: those hang on memberships and are looked up for each workspace, so that they can end.
 *
 * @param byLink whether a link in a mail was the proof rather than a password
 * @param sessionKey by which sessions that were ended are known: it changes with the password, and when a person signs out everywhere
 */
public record SignedInUser(AccountId account, String email, String name, boolean byLink, int sessionKey) implements UserDetails {

    SignedInUser withKey(int key) {
        return new SignedInUser(account, email, name, byLink, key);
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
