package nl.veiligesteden.werkplek.work;

/** Who reads a comment on an item. */
public enum Audience {
    /** The municipality's people and Movisie, and on a task that was asked also the partner. */
    SHARED,
    /** The municipality's own people only. */
    INTERNAL,
    /** The municipality's people and Movisie, about a request for help. */
    HELP
}
