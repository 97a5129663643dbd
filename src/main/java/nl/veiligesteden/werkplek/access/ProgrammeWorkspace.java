package nl.veiligesteden.werkplek.access;

/** Movisie's workspace, across all municipalities. */
public final class ProgrammeWorkspace extends Workspace {

    ProgrammeWorkspace(Grant grant) {
        super(grant);
    }

    @Override
    public String name() {
        return "Movisie";
    }
}
