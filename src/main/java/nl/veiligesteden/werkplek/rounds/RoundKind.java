package nl.veiligesteden.werkplek.rounds;

/** What a round is for; two of one kind never run at the same time. */
public enum RoundKind {
    PROGRESS, ANNUAL, THEME
}
