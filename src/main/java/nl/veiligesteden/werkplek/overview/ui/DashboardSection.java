package nl.veiligesteden.werkplek.overview.ui;

import java.util.Optional;
import java.util.function.Supplier;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.design.Slot;
import nl.veiligesteden.werkplek.overview.Dashboard;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.work.ItemFilter;

/** A card of a municipality's dashboard, which asks for what it needs by itself; {@link DashboardView} says where they stand. */
interface DashboardSection {

    /** Empty where this person has no use for it. */
    Optional<Slot<?>> on(Opened page);

    /**
     * A dashboard that is open.
     *
     * @param filter what of the lists is of this plan
     * @param counts what stands now
     * @param refresh looks at the whole page again
     */
    record Opened(MunicipalityWorkspace workspace, PlanDocument.Head plan, ItemFilter filter, Supplier<Dashboard.Counts> counts, Runnable refresh) {
    }
}
