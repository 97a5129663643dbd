package nl.veiligesteden.werkplek.rounds;

import java.util.Set;

/**
 * Where a municipality's report stands, with all steps that lead on from there. A correction after acceptance opens it again; what was accepted stays beside
 * it as a version of its own.
 */
public enum ReportState {
    OPEN, HANDED_IN, RETURNED, ACCEPTED;

    private Set<ReportState> next() {
        return switch (this) {
            case OPEN, RETURNED -> Set.of(HANDED_IN);
            case HANDED_IN -> Set.of(RETURNED, ACCEPTED);
            case ACCEPTED -> Set.of(OPEN);
        };
    }

    public boolean leadsTo(ReportState other) {
        return next().contains(other);
    }

    /** Whether the municipality works on it: what it answers can still change. */
    public boolean isWritable() {
        return leadsTo(HANDED_IN);
    }
}
