package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.AccountId;

/** Somebody asked for a link to sign in with, by the mail address of this account. */
public record SignInLinkRequested(AccountId account) {
}
