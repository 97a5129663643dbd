package nl.veiligesteden.werkplek.review;

/** Whose access is looked through. */
public enum ReviewKind {
    /** Everybody's. */
    YEARLY,
    /** Of coordinators, who let others in, and of Movisie, which sees all municipalities. */
    QUARTERLY
}
