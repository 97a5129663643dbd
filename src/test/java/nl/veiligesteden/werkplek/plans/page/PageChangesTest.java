package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two pages beside each other: what differs, section by section, and nothing else. */
class PageChangesTest {

    private static final Section AMBITION = new TextSection(SectionKind.AMBITION, "Ambitie", "Vrij over straat.");
    private static final Section ACTIONS = new ItemsSection(SectionKind.ACTIONS, "Acties", "", List.of(new ItemPart("Verlichting", "op fietsroutes", ".")), "");

    private static PlanPage page(Section... sections) {
        return new PlanPage("Hengelo", "De aanpak", List.of(sections));
    }

    @Test
    void saysNothingOfPagesThatSayTheSame() {
        assertThat(PageChanges.between(page(AMBITION, ACTIONS), page(AMBITION, ACTIONS))).isEmpty();
    }

    @Test
    void tellsWhatASectionSaidAndSays() {
        Section more = new ItemsSection(SectionKind.ACTIONS, "Onze acties", "", List.of(new ItemPart("Verlichting", "op alle routes", ".")), "");
        assertThat(PageChanges.between(page(AMBITION, ACTIONS), page(more, AMBITION))).containsExactly(
                new PageChanges.Change("Onze acties", "Acties\n\n• Verlichting: op fietsroutes.", "Onze acties\n\n• Verlichting: op alle routes."));
    }

    @Test
    void tellsWhatIsNewAndWhatIsGone() {
        Section other = new TextSection(SectionKind.OTHER, "Geld", "Genoeg.");
        assertThat(PageChanges.between(page(AMBITION), page(other))).containsExactly(new PageChanges.Change("Geld", "", "Geld\n\nGenoeg."),
                new PageChanges.Change("Ambitie", "Ambitie\n\nVrij over straat.", ""));
    }

    @Test
    void countsTheTitle() {
        assertThat(PageChanges.between(page(AMBITION), new PlanPage("Hengelo", "Anders", List.of(AMBITION)))).containsExactly(new PageChanges.Change("Anders", "De aanpak", "Anders"));
    }
}
