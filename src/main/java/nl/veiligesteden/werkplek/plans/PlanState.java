package nl.veiligesteden.werkplek.plans;

/** Where a plan stands. Owns its transitions. */
public enum PlanState {
    DRAFT,
    ADOPTED,
    CLOSED;

    public boolean leadsTo(PlanState next) {
        return switch (this) {
            case DRAFT -> next == ADOPTED;
            case ADOPTED -> next == CLOSED || next == DRAFT;
            case CLOSED -> next == ADOPTED;
        };
    }
}
