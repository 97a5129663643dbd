package nl.veiligesteden.werkplek.work;

import java.util.Set;

/** Where municipality and partner stand with a task. Owns the table of transitions; {@link Item} applies it. */
public enum Handshake {
    NOT_ASKED,
    ASKED,
    ACCEPTED,
    DECLINED,
    REPORTED_DONE,
    RETURNED,
    CONFIRMED,
    WITHDRAWN;

    public boolean leadsTo(Handshake next) {
        return next().contains(next);
    }

    private Set<Handshake> next() {
        return switch (this) {
            case NOT_ASKED -> Set.of(ASKED);
            // Done in one go counts as accepted: a partner signs in twice a year.
            case ASKED -> Set.of(ACCEPTED, DECLINED, REPORTED_DONE, WITHDRAWN);
            case ACCEPTED, RETURNED -> Set.of(DECLINED, REPORTED_DONE, WITHDRAWN);
            // Until the municipality acts, the partner may take an answer back.
            case DECLINED -> Set.of(ACCEPTED, ASKED, WITHDRAWN);
            case REPORTED_DONE -> Set.of(ACCEPTED, CONFIRMED, RETURNED, WITHDRAWN);
            case CONFIRMED -> Set.of(RETURNED);
            case WITHDRAWN -> Set.of(ASKED);
        };
    }

    /** Whether the partner has to do something now. */
    public boolean waitsOnPartner() {
        return this == ASKED || this == ACCEPTED || this == RETURNED;
    }

    /** Whether the municipality has to do something now. */
    public boolean waitsOnMunicipality() {
        return this == DECLINED || this == REPORTED_DONE;
    }
}
