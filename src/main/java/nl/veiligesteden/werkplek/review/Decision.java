package nl.veiligesteden.werkplek.review;

/** What was decided of somebody's access. */
public enum Decision { CONFIRMED, ENDED }
