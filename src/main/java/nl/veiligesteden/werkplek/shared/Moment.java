package nl.veiligesteden.werkplek.shared;

/** The moment in relation to an incident: the axis that all municipalities share, whatever they call their pillars. */
public enum Moment {
    BEFORE,
    DURING,
    AFTER
}
