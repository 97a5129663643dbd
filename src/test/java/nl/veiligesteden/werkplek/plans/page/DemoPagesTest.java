package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages that the demo data are imported from. */
class DemoPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"hengelo", "enschede"})
    void readsWholeAndReadsBack(String name) throws IOException {
        String text = new String(content(name), StandardCharsets.UTF_8);
        Reading.Read read = read(name);

        assertThat(read.unplaced()).isEmpty();
        assertThat(read.skipped()).startsWith("Spring naar content", "Deel via:").hasSize(5);
        assertThat(Seeds.read(new PlanPageWriter().text(read.page())).page()).isEqualTo(read.page());
        Lossless.assertNothingLost(text, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengelo", "enschede"})
    void hasTheFormAndTheFactsOfTheRealPage(String name) throws IOException {
        Reading.Read demo = read(name);
        Reading.Read real = Seeds.read(Seeds.text(name + ".txt"));

        assertThat(form(demo.page())).isEqualTo(form(real.page()));
        assertThat(demo.page().municipality()).isEqualTo(real.page().municipality());
        assertThat(demo.facts().joinedYear()).isEqualTo(real.facts().joinedYear());
        assertThat(demo.facts().joinedWording()).isEqualTo(real.facts().joinedWording());
        assertThat(demo.facts().targetGroups()).isEqualTo(real.facts().targetGroups());
        assertThat(demo.facts().mainObjective()).isNotEmpty();
    }

    @Test
    void namesInventedContactsOnly() throws IOException {
        assertThat(read("hengelo").contacts()).containsExactly(
                new Contact("Noor Çelik", "", "074 000 00 11", "n.celik@hengelo.example"),
                new Contact("Bram ter Haar", "", "074 000 00 12", "b.terhaar@hengelo.example"));
        assertThat(read("enschede").contacts()).containsExactly(
                new Contact("Sanne Wolters", "", "053 000 00 21", "s.wolters@enschede.example"));
    }

    @Test
    void findsTheSamePartnersInProse() throws IOException {
        assertThat(SeedPagesTest.section(read("enschede").page(), InvolvedSection.class).lines().stream().map(InvolvedLine::names))
                .containsExactly(List.of("team Veiligheid", "Sociaal Domein"),
                        List.of("kennisinstellingen", "GGD", "politie", "raadsleden", "diversity officers van scholen",
                                "binnenstadsondernemers", "COC", "Kenniscentrum mensenhandel"),
                        List.of("Team Veiligheid"), List.of("Sanne Wolters"));
    }

    /** What the sections hold, in numbers. */
    private static List<String> form(PlanPage page) {
        return page.sections().stream().map(section -> section.heading() + switch (section) {
            case TextSection text -> " " + paragraphs(text.text());
            case ApproachSection approach -> " " + paragraphs(approach.intro()) + approach.pillars().stream()
                    .map(pillar -> pillar.name() + pillar.moment() + pillar.strands().size()).toList();
            case ItemsSection items -> " " + paragraphs(items.intro()) + items.items().stream().map(ItemPart::ending).toList()
                    + paragraphs(items.closing());
            case InvolvedSection involved -> " " + involved.lines().stream().map(InvolvedLine::label).toList();
        }).toList();
    }

    private static int paragraphs(String prose) {
        return prose.isEmpty() ? 0 : prose.split("\n\n").length;
    }

    private static Reading.Read read(String name) throws IOException {
        return (Reading.Read) new PlanPageReader().read(content(name), "plan-" + name + ".txt");
    }

    private static byte[] content(String name) throws IOException {
        try (InputStream resource = DemoPagesTest.class.getResourceAsStream("/demo/plan-" + name + ".txt")) {
            return resource.readAllBytes();
        }
    }
}
