package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligesteden.werkplek.shared.Moment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class WriterTest {

    private final PlanPageWriter writer = new PlanPageWriter();

    private final PlanPage page = new PlanPage("Hengelo", "De aanpak van Gemeente Hengelo", List.of(
            new TextSection(SectionKind.INTRODUCTION, "", "Aanpak\n\n• <b>punt</b>"),
            new ApproachSection("Onze pijlers", "", List.of(new PillarPart("Straat", "licht", ".", Moment.BEFORE,
                    List.of(new StrandPart("Park", ";")))), "Tot slot\n\n• later"),
            new ItemsSection(SectionKind.ACTIONS, "Inzet", "", List.of(new ItemPart("Campagne: samen", "op \"school\"", "")), "")));

    @Test
    void writesTextWithAMarkOnlyWhereWordsWouldNotDo() {
        assertThat(writer.text(page)).isEqualTo("""
                De aanpak van Gemeente Hengelo

                \\Aanpak

                • \\<b>punt\\</b>

                Onze pijlers

                • Straat: licht. {moment: vooraf}
                  • Park;

                Tot slot

                ▫ later

                ## Inzet {soort: acties}

                • Campagne: samen :: op "school"
                """);
    }

    @Test
    void keepsASectionAfterThePartnersApartFromTheirLabels() {
        InvolvedSection partners = new InvolvedSection("Betrokken partijen", "", List.of(InvolvedLine.of("Partners", "COC")), "");
        PlanPage contact = new PlanPage("Hengelo", "", List.of(partners, new TextSection(SectionKind.OTHER, "Contact", "Bel ons."), partners, partners));

        assertThat(Seeds.read(writer.text(contact)).page()).isEqualTo(contact);
        assertThat(Seeds.read(writer.html(contact)).page()).isEqualTo(contact);
    }

    @Test
    void writesAnAccessibleDocument() {
        Document document = Jsoup.parse(writer.htmlDocument(page));

        assertThat(document.select("html").attr("lang")).isEqualTo("nl");
        assertThat(document.title()).isEqualTo(page.title());
        assertThat(document.select("h1")).singleElement().satisfies(title -> assertThat(title.text()).isEqualTo(page.title()));
        assertThat(document.select("main > section > h2").eachText()).containsExactly("Onze pijlers", "Inzet");
        assertThat(document.select("section")).allSatisfy(section ->
                assertThat(document.getElementById(section.attr("aria-labelledby")).normalName()).isEqualTo("h2"));
        assertThat(document.select("ul > li > ul > li").eachText()).containsExactly("Park;");
        assertThat(document.select("ul > :not(li)")).isEmpty();
    }

    @Test
    void escapesWhateverLooksLikeHtml() {
        assertThat(writer.html(page)).contains("&lt;b&gt;punt&lt;/b&gt;").doesNotContain("<b>");
        assertThat(writer.html(new PlanPage("A\"B", "<script>", List.of()))).isEqualTo("<h1 data-gemeente=\"A&quot;B\">&lt;script&gt;</h1>\n");
    }
}
