package nl.veiligesteden.werkplek.subjects;

/** Who reads what is said of a subject, or a file of it. */
public enum Audience {
    /** The municipality's people and Movisie, and on a task that was asked also the partner. */
    SHARED,
    /** The municipality's own people only. */
    INTERNAL,
    /** The municipality's people and Movisie, about a request for help. */
    HELP
}
