package nl.veiligesteden.werkplek.partners;

/** Under which heading of the public page a partner stands. */
public enum CollaborationCategory {
    CIVIL_SOCIETY,
    OTHER_PARTNER
}
