package nl.veiligesteden.werkplek.overview.ui;

import java.util.Optional;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.partners.Partners;
import org.springframework.stereotype.Component;

/** Where the tasks of partners stand. */
@Component
class PartnersSection implements DashboardSection {

    private final Partners partners;

    PartnersSection(Partners partners) {
        this.partners = partners;
    }

    @Override
    public Optional<Slot<?>> on(Opened page) {
        return Optional.of(new Slot<>(() -> partners.collaborators(page.workspace()),
                all -> new PartnersCard(page.workspace().slug(), all, page.filter(), page.workspace().may(Permission.EDIT_ITEMS))));
    }
}
