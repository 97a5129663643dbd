package nl.veiligesteden.werkplek.access;

/** Light, dark, or what the person's own device says. */
public enum Appearance {
    SYSTEM,
    LIGHT,
    DARK
}
