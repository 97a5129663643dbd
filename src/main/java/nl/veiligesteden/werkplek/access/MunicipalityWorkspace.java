package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.MunicipalityId;

/** One municipality's workspace: for its own people, and read-only for Movisie. */
public final class MunicipalityWorkspace extends Workspace {

    private final MunicipalityId id;
    private final String slug;
    private final String name;

    MunicipalityWorkspace(Grant grant, MunicipalityId id, String slug, String name) {
        super(grant);
        this.id = id;
        this.slug = slug;
        this.name = name;
    }

    public MunicipalityId id() {
        requireLive();
        return id;
    }

    public String slug() {
        return slug;
    }

    @Override
    public String name() {
        return name;
    }

    /** Movisie looks, it never edits: whatever the programme role grants elsewhere, here it grants nothing. */
    @Override
    public boolean may(Permission permission) {
        return !isObserver() && super.may(permission);
    }

    /** Whether Movisie is looking in, who sees no internal notes. */
    public boolean isObserver() {
        return role().scope() == Role.Scope.PROGRAMME;
    }
}
