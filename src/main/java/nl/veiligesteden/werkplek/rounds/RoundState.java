package nl.veiligesteden.werkplek.rounds;

import java.util.Set;

/** Where a round stands, with all steps that lead on from there. */
public enum RoundState {
    DRAFT, OPEN, CLOSED;

    private Set<RoundState> next() {
        return switch (this) {
            case DRAFT -> Set.of(OPEN);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }

    public boolean leadsTo(RoundState other) {
        return next().contains(other);
    }
}
