package nl.veiligesteden.werkplek.access;

import java.util.Locale;
import nl.veiligesteden.werkplek.shared.AccountId;

/**
 * Somebody to whom something is sent while nobody is signed in: a mail, or a calendar that a program fetches. Alone {@link Recipients} makes
 * one, for an account that stands; what it may be told is looked up by its memberships each time.
 */
public final class Recipient {

    private final AccountId account;
    private final String name;
    private final Locale language;

    Recipient(AccountId account, String name, Locale language) {
        this.account = account;
        this.name = name;
        this.language = language;
    }

    public AccountId account() {
        return account;
    }

    public String name() {
        return name;
    }

    public Locale language() {
        return language;
    }
}
