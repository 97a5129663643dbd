package nl.veiligesteden.werkplek.plans.page;

import static nl.veiligesteden.werkplek.plans.page.Lossless.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veiligesteden.werkplek.shared.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that say the same in another form, as they come out of mail, Word and other people's sites. */
class OtherFormsTest {

    private final PlanPageReader reader = new PlanPageReader();

    @ParameterizedTest
    @ValueSource(strings = {"•", "-", "*", "–", "o", "1.", "2)", "▪", "·", "\uF0B7", "&bull;"})
    void readsItemsWithWhateverBullet(String bullet) {
        Reading.Read read = read("Acties\n\n%1$s Toezicht: in het weekend;\n%1$s Verlichting.".formatted(bullet));

        assertThat(items(read).items()).containsExactly(new ItemPart("Toezicht", "in het weekend", ";"),
                new ItemPart("Verlichting", "", "."));
    }

    @Test
    void readsLevelsFromTabsAndFromOtherBullets() {
        for (String text : List.of("Aanpak\n\t•\tVooraf\n\t\t•\tInzicht\n\t•\tNa\n\t\t•\tOpvang",
                "Aanpak\n• Vooraf\no Inzicht\n• Na\no Opvang", "Aanpak\n•\u00A0Vooraf\n\u00A0\u00A0•\u00A0Inzicht\n• Na\n   - Opvang")) {
            assertThat(approach(read(text)).pillars()).as(text).containsExactly(
                    new PillarPart("Vooraf", "", "", Moment.BEFORE, List.of(new StrandPart("Inzicht", ""))),
                    new PillarPart("Na", "", "", Moment.AFTER, List.of(new StrandPart("Opvang", ""))));
        }
    }

    @Test
    void readsWindowsLineEndsAndMissingBlankLines() {
        Reading.Read read = read("\uFEFFDe aanpak van Gemeente Hengelo\r\nHengelo doet mee.\r\nAmbitie\r\nVeilig uitgaan.\r\nActies\r\n- Licht\r\n- Toezicht");

        assertThat(read.page().sections()).containsExactly(new TextSection(SectionKind.INTRODUCTION, "", "Hengelo doet mee."),
                new TextSection(SectionKind.AMBITION, "Ambitie", "Veilig uitgaan."),
                new ItemsSection(SectionKind.ACTIONS, "Acties", "", List.of(new ItemPart("Licht", "", ""), new ItemPart("Toezicht", "", "")), ""));
    }

    @Test
    void joinsLinesThatWereBrokenOff() {
        Reading.Read read = read("Ambitie\nIedereen moet zich veilig\nvoelen in de stad.\nDat is ons doel.\n\nActies\n• Meer licht in\n  het park\n• Toezicht");

        assertThat(read.page().sections().getFirst())
                .isEqualTo(new TextSection(SectionKind.AMBITION, "Ambitie", "Iedereen moet zich veilig voelen in de stad.\n\nDat is ons doel."));
        assertThat(items(read).items()).extracting(ItemPart::title).containsExactly("Meer licht in het park", "Toezicht");
    }

    @ParameterizedTest
    @CsvSource({"Onze ambitie,AMBITION", "AMBITIE,AMBITION", "Ambitie:,AMBITION", "De aanpak,APPROACH", "2. Aanpak,APPROACH",
            "Wat gaan we doen?,ACTIONS", "Betrokken partijen,INVOLVED", "Maatregelen,ACTIONS", "Projecten,ACTIVITIES", "Inleiding,INTRODUCTION",
            "Resultaten,OTHER", "CIJFERS EN FEITEN,OTHER"})
    void knowsHeadingsInOtherWords(String heading, SectionKind kind) {
        Reading.Read read = read("De aanpak van Gemeente Hengelo\n\n" + heading + "\n\nIets.");

        assertThat(read.page().sections()).singleElement().satisfies(section -> {
            assertThat(section.kind()).isEqualTo(kind);
            assertThat(section.heading()).isEqualTo(heading);
        });
    }

    @Test
    void saysWhichHeadingsItGuessed() {
        assertThat(read("Onze ambitie\n\nVeilig.\n\nActies\n\nLicht.").guesses())
                .contains(new Guess(GuessKind.HEADING, "Onze ambitie", "AMBITION"))
                .noneMatch(guess -> guess.about().equals("Acties"));
    }

    @Test
    void decodesEntitiesInPlainText() {
        TextSection ambition = (TextSection) read("Ambitie\n\nCaf&eacute;&nbsp;&amp; straat &#8217;s avonds; R&D blijft.").page().sections().getFirst();

        assertThat(ambition.text()).isEqualTo("Café & straat ’s avonds; R&D blijft.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "UTF-16"})
    void readsBytesInOldAndNewCharacterSets(String charset) {
        byte[] content = "Ambitie\n\nCafés voor één stad.".getBytes(Charset.forName(charset));

        assertThat(((TextSection) page(reader.read(content, "plan.txt")).sections().getFirst()).text())
                .isEqualTo("Cafés voor één stad.");
    }

    @Test
    void readsHtmlInTheCharacterSetThatItDeclares() {
        byte[] content = "<meta charset=\"iso-8859-15\"><h2>Ambitie</h2><p>Tachtig € voor één café".getBytes(Charset.forName("iso-8859-15"));

        assertThat(((TextSection) page(reader.read(content, null)).sections().getFirst()).text()).isEqualTo("Tachtig € voor één café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-a", "_a", "--", "utf-16", "geen-tekenset"})
    void leavesADeclaredCharacterSetThatIsNoneAside(String declared) {
        byte[] content = ("<meta charset=" + declared + "><h2>Ambitie</h2><p>Café").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(((TextSection) page(reader.read(content, null)).sections().getFirst()).text()).isEqualTo("Café");
    }

    @Test
    void readsAWebPageWithoutItsNavigation() {
        Reading.Read read = read("""
                <!DOCTYPE html><html><head><title>Hengelo</title><script>var x = "<p>";</script></head><body>
                <nav><a href="/">Home</a> <a href="/steden">Steden</a></nav>
                <header><h1>De aanpak van Gemeente Hengelo</h1></header>
                <div class="intro">Hengelo doet mee sinds 2023.<br>Samen met partners.</div>
                <h2>Aanpak</h2><ul><li><p><b>Vooraf:</b> preventie</p><ul><li>Inzicht</li><li>Inzet<ol><li>Park</li></ol></li></ul></li></ul>
                <h2>Acties</h2><ul><li>Licht;</li><li>Toezicht</li></ul>
                <table><tr><td>Cameratoezicht</td><td>op het plein</td></tr></table>
                <footer>Over ons</footer></body></html>""");

        assertThat(read.page().municipality()).isEqualTo("Hengelo");
        assertThat(read.page().sections()).containsExactly(
                new TextSection(SectionKind.INTRODUCTION, "", "Hengelo doet mee sinds 2023.\n\nSamen met partners."),
                new ApproachSection("Aanpak", "", List.of(new PillarPart("Vooraf", "preventie", "", Moment.BEFORE,
                        List.of(new StrandPart("Inzicht", ""), new StrandPart("Inzet\n• Park", "")))), ""),
                new ItemsSection(SectionKind.ACTIONS, "Acties", "", List.of(new ItemPart("Licht", "", ";"), new ItemPart("Toezicht", "", ""),
                        new ItemPart("Cameratoezicht", "op het plein", "")), ""));
        assertThat(read.skipped()).containsExactly("Home Steden", "Over ons");
    }

    @Test
    void takesABoldParagraphForAHeading() {
        Reading.Read read = read("<p><strong>De aanpak van gemeente Hengelo</strong></p><p><b>Onze ambitie</b></p><p>Veilig.</p>");

        assertThat(read.page()).isEqualTo(new PlanPage("Hengelo", "", List.of(new TextSection(SectionKind.AMBITION, "Onze ambitie", "Veilig."))));
    }

    @Test
    void readsPillarsOfTheMunicipalitysOwn() {
        PillarPart space = new PillarPart("Pijler 1: Openbare ruimte", "Wij kijken waar het kan.", "",
                null, List.of(new StrandPart("Licht", ""), new StrandPart("Groen", "")));
        PillarPart nightlife = new PillarPart("Pijler 2: Nachtleven", "", "", null, List.of(new StrandPart("Portiers", "")));

        for (String text : List.of(
                "Aanpak\n\nDrie lijnen.\n\nPijler 1: Openbare ruimte\nWij kijken waar het kan\n• Licht\n• Groen\nPijler 2: Nachtleven\n• Portiers",
                "<h1>Aanpak in Hengelo</h1><h2>Aanpak</h2><p>Drie lijnen.</p><h3>Pijler 1: Openbare ruimte</h3><p>Wij kijken waar het kan</p>"
                        + "<ul><li>Licht</li><li>Groen</li></ul><h3>Pijler 2: Nachtleven</h3><ul><li>Portiers</li></ul>")) {
            ApproachSection approach = approach(read(text));
            assertThat(approach.intro()).isEqualTo("Drie lijnen.");
            assertThat(approach.pillars()).containsExactly(
                    new PillarPart(space.name(), "Wij kijken waar het kan", "", null, space.strands()), nightlife);
        }
    }

    @Test
    void keepsTheNumberOfAPillarInItsName() {
        assertThat(approach(read("Aanpak\n• Pijler 1: Openbare ruimte: licht en groen.\n• Pijler 2: Nachtleven")).pillars())
                .containsExactly(new PillarPart("Pijler 1: Openbare ruimte", "licht en groen", ".", null, List.of()),
                        new PillarPart("Pijler 2: Nachtleven", "", "", null, List.of()));
    }

    @Test
    void readsPartnersFromParagraphsAndFromListsUnderALabel() {
        for (String text : List.of("Betrokken partijen\nBetrokken afdelingen: Veiligheid, Jeugd\nAndere partners: politie en COC",
                "Betrokken partijen\n\n• Betrokken afdelingen:\n  • Veiligheid;\n  • Jeugd\n• Andere partners: politie en COC",
                "<h2>Betrokken partijen</h2><h3>Betrokken afdelingen</h3><ul><li>Veiligheid</li><li>Jeugd</li></ul><h3>Andere partners</h3><p>politie en COC</p>")) {
            assertThat(involved(read(text)).lines()).as(text).containsExactly(
                    new InvolvedLine(InvolvedKind.DEPARTMENTS, "Betrokken afdelingen", "Veiligheid, Jeugd", true, List.of("Veiligheid", "Jeugd")),
                    new InvolvedLine(InvolvedKind.OTHER_PARTNERS, "Andere partners", "politie en COC", true, List.of("politie", "COC")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Samenwerkingspartners", "Partners", "Onze partners", "Met wie werken we samen?", "Betrokken organisaties"})
    void takesNamesUnderAHeadingOnPartnersForPartners(String heading) {
        String text = "De aanpak van Gemeente Hengelo\n\n" + heading + "\n\n• Politie\n• COC Twente-Achterhoek\n• Jongerenwerk: op straat\n";
        Reading.Read read = read(text);

        assertThat(involved(read).lines()).containsExactly(InvolvedLine.listing(InvolvedKind.OTHER_PARTNERS, "", List.of("Politie")),
                InvolvedLine.listing(InvolvedKind.OTHER_PARTNERS, "", List.of("COC Twente-Achterhoek")),
                InvolvedLine.of(InvolvedKind.OTHER, "Jongerenwerk", "op straat"));
        assertThat(read.guesses()).contains(new Guess(GuessKind.NAMES, "", "Politie"));
        assertThat(new PlanPageWriter().text(read.page())).isEqualTo(text);
    }

    @Test
    void takesAnEnumerationWithoutACategoryForPartners() {
        for (String line : List.of("Politie, Halt en COC", "Partners: Politie, Halt en COC")) {
            Reading.Read read = read("Samenwerkingspartners\n\n" + line);
            assertThat(involved(read).lines()).as(line).singleElement().satisfies(found -> {
                assertThat(found.kind()).isEqualTo(InvolvedKind.OTHER_PARTNERS);
                assertThat(found.names()).containsExactly("Politie", "Halt", "COC");
            });
            assertThat(read.guesses()).extracting(Guess::value).contains("Politie; Halt; COC");
        }
        assertThat(involved(read("Betrokken afdelingen en samenwerkingspartners\n\n• Politie")).lines())
                .containsExactly(InvolvedLine.of(InvolvedKind.OTHER, "", "Politie"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wij gebruiken cookies om de site beter te maken. Lees meer.", "Deze website gebruikt functionele en analytische cookies.",
            "Alle cookies accepteren", "Cookie-instellingen", "Lees ook", "Lees ook:", "Lees meer", "Leestijd 3 minuten", "Leestijd: ca. 4 min.",
            "3 minuten leestijd", "12 maart 2024 | Leestijd 3 minuten", "Gepubliceerd op 3-5-2024 – 2 min lezen", "Leestijd: 2 minuten · 3 mei 2024"})
    void skipsWhatBelongsToTheSite(String line) {
        Reading.Read read = read("De aanpak van Gemeente Hengelo\n\nAmbitie\n\n" + line + "\n\nVeilig.");

        assertThat(read.page().sections()).containsExactly(new TextSection(SectionKind.AMBITION, "Ambitie", "Veilig."));
        assertThat(read.skipped()).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lees ook het plan van 2023.", "Wij gebruiken de leestijd op school voor gesprekken.",
            "Jongeren leren wat cookies zijn.", "12 maart 2024", "De training duurt 3 minuten.", "Op 3 mei 2024 lezen wij voor."})
    void keepsWhatOnlyLooksLikeTheSite(String line) {
        Reading.Read read = read("De aanpak van Gemeente Hengelo\n\nAmbitie\n\n" + line);

        assertThat(read.page().sections()).containsExactly(new TextSection(SectionKind.AMBITION, "Ambitie", line));
    }

    @Test
    void putsAsideWhatStandsAboveTheTitle() {
        Reading.Read read = read("Spring naar content\nHome > Gemeenten > Hengelo\nMenu\nDe aanpak van Gemeente Hengelo\n\nAmbitie\n\nVeilig.\n\nDeel via:\n\nGemeente Hengelo\n\nEen los bericht.");

        assertThat(read.skipped()).containsExactly("Spring naar content", "Home > Gemeenten > Hengelo", "Deel via:", "Gemeente Hengelo");
        assertThat(read.unplaced()).containsExactly("Menu", "Een los bericht.");
    }

    @Test
    void readsOnWhenASectionFollowsTheSharingBlock() {
        Reading.Read read = read("De aanpak van Gemeente Hengelo\n\nDeel via:\n\nFacebook\n\nAmbitie\n\nVeilig.");

        assertThat(read.page().sections()).containsExactly(new TextSection(SectionKind.AMBITION, "Ambitie", "Veilig."));
        assertThat(read.skipped()).containsExactly("Deel via:", "Facebook");
    }

    @Test
    void findsTheMunicipalityInTheTextWhenTheTitleDoesNotTell() {
        Reading.Read read = read("Samen tegen straatintimidatie\n\nDe gemeente Den Haag doet mee aan Veilige Steden 2020-2022.\n\nAmbitie\n\nVeilig.");

        assertThat(read.page().municipality()).isEqualTo("Den Haag");
        assertThat(read.page().title()).isEqualTo("Samen tegen straatintimidatie");
        assertThat(read.guesses()).contains(new Guess(GuessKind.MUNICIPALITY, "", "Den Haag"),
                new Guess(GuessKind.TITLE, "", "Samen tegen straatintimidatie"),
                new Guess(GuessKind.JOINED_YEAR, "", "2020"));
    }

    @Test
    void leavesABackslashFromElsewhereAlone() {
        assertThat(((TextSection) read("Ambitie\n\nHet pad C:\\plan en AC\\DC.").page().sections().getFirst()).text())
                .isEqualTo("Het pad C:\\plan en AC\\DC.");
    }

    private static PlanPage page(Reading reading) {
        return ((Reading.Read) reading).page();
    }

    private static ItemsSection items(Reading.Read read) {
        return SeedPagesTest.section(read.page(), ItemsSection.class);
    }

    private static ApproachSection approach(Reading.Read read) {
        return SeedPagesTest.section(read.page(), ApproachSection.class);
    }

    private static InvolvedSection involved(Reading.Read read) {
        return SeedPagesTest.section(read.page(), InvolvedSection.class);
    }
}
