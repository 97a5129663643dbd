package nl.veiligesteden.werkplek.shared;

/** Who acts: the account and the name to write down in history, as it is at that instant. */
public record Actor(AccountId account, String name) {
}
