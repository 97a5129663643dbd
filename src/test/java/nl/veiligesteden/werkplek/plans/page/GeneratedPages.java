package nl.veiligesteden.werkplek.plans.page;

import org.quicktheories.core.Gen;

/** Generated pages and the two seeds, for tests outside this package. */
public final class GeneratedPages {

    private GeneratedPages() {
    }

    public static Gen<PlanPage> pages() {
        return Plans.page();
    }

    /** As the public page of that name says it; the test is skipped where the seeds are missing. */
    public static Reading.Read seed(String name) {
        return Seeds.read(Seeds.text(name));
    }

    /** The page as one of another municipality. */
    public static PlanPage of(String municipality, PlanPage page) {
        return new PlanPage(municipality, page.title(), page.sections());
    }

    /** Reads what was written. */
    public static Reading.Read read(PlanPage page) {
        return Seeds.read(new PlanPageWriter().text(page));
    }
}
