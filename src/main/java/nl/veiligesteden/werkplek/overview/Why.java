package nl.veiligesteden.werkplek.overview;

/** Why something waits on a person, the most pressing first. */
public enum Why {
    /** The partner handed it in. */
    TO_CONFIRM,
    /** The municipality asks Movisie for help. */
    HELP,
    /** The partner cannot do it. */
    DECLINED,
    /** The municipality gave it back to the partner. */
    RETURNED,
    /** The partner was asked and did not answer yet. */
    TO_ANSWER,
    MENTIONED,
    /** The person can lift what blocks it. */
    TO_LIFT,
    BLOCKED,
    /** Nobody of the partner sees the task. */
    UNATTENDED,
    OVERDUE,
    DUE_SOON,
    /** The partner took it on. */
    TO_DO,
    STALE,
    /** A step that the person is to do, of something that asks nothing else of them. */
    STEP,
    /** Its owner left; the coordinator finds another. */
    ORPHANED
}
