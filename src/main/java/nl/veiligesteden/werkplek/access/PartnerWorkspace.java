package nl.veiligesteden.werkplek.access;

import nl.veiligesteden.werkplek.shared.PartnerId;

/** One partner organisation's workspace, over all municipalities that ask it something and let this person in, or that Movisie let in to all. */
public final class PartnerWorkspace extends Workspace {

    private final PartnerId id;
    private final String slug;
    private final String name;

    PartnerWorkspace(Grant grant, PartnerId id, String slug, String name) {
        super(grant);
        this.id = id;
        this.slug = slug;
        this.name = name;
    }

    public PartnerId id() {
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
}
