package nl.veiligesteden.werkplek.intake;

import java.util.List;

/** That nothing was changed, and why. */
public class RowsRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<RowRefusal> refusals;

    public RowsRefusedException(List<RowRefusal> refusals) {
        super(refusals.toString());
        this.refusals = List.copyOf(refusals);
    }

    public List<RowRefusal> refusals() {
        return refusals;
    }
}
