package nl.veiligesteden.werkplek.programme;

/** Whether a municipality takes part in the programme now. */
public enum Participation {
    ACTIVE,
    PAUSED,
    ENDED
}
