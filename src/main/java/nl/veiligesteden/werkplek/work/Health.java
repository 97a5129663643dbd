package nl.veiligesteden.werkplek.work;

/** A person's judgement of how an item fares; never computed. */
public enum Health {
    ON_TRACK,
    ATTENTION,
    AT_RISK
}
