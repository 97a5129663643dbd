package nl.veiligesteden.werkplek.work;

/** The three kinds of work; one list, one set of statuses. */
public enum ItemKind {
    ACTION,
    ACTIVITY,
    PARTNER_TASK
}
