package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;

/**
 * The page of one municipality's plan; sections stand in the order of the original, with their original headings.
 *
 * <p>Every record of this model brings itself into the canonical form, so that two pages that say the same are equal and a
 * page that was written and read again equals the page that it was.
 *
 * @param municipality the name as on the page ("Hengelo"), empty when the page does not tell
 */
public record PlanPage(String municipality, String title, List<Section> sections) {

    public PlanPage {
        municipality = Words.markable(municipality);
        title = Words.orElse(title, defaultTitle(municipality));
        sections = canonical(sections);
    }

    static String defaultTitle(String municipality) {
        return municipality.isEmpty() ? "De aanpak" : "De aanpak van gemeente " + municipality;
    }

    /** Only what comes first on a page can go without a heading; an introduction that says nothing is none. */
    private static List<Section> canonical(List<Section> sections) {
        List<Section> result = new ArrayList<>();
        for (Section section : sections) {
            if (section instanceof TextSection text && text.isNothing()) {
                continue;
            }
            boolean needsHeading = section.heading().isEmpty() && !result.isEmpty();
            result.add(needsHeading && section instanceof TextSection text
                    ? new TextSection(text.kind(), text.kind().usualHeading(), text.text()) : section);
        }
        return List.copyOf(result);
    }
}
