package nl.veiligesteden.werkplek.plans.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.veiligesteden.werkplek.shared.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real pages, by short facts only: their sentences are not ours to copy. */
class SeedPagesTest {

    private final PlanPageWriter writer = new PlanPageWriter();

    @Test
    void readsTheSectionsOfHengeloInTheirOrder() {
        PlanPage page = Seeds.read(Seeds.text("hengelo.txt")).page();

        assertThat(page.municipality()).isEqualTo("Hengelo");
        assertThat(page.title()).isEqualTo("De aanpak van Gemeente Hengelo");
        assertThat(page.sections()).extracting(Section::kind).containsExactly(SectionKind.INTRODUCTION, SectionKind.AMBITION,
                SectionKind.APPROACH, SectionKind.ACTIONS, SectionKind.ACTIVITIES, SectionKind.INVOLVED);
        assertThat(page.sections()).extracting(Section::heading).containsExactly("", "Ambitie", "Aanpak", "Acties",
                "Activiteiten", "Betrokken afdelingen en samenwerkingspartners");
    }

    @Test
    void readsEveryPillarOfHengeloWithItsMomentAndStrands() {
        ApproachSection approach = section(Seeds.read(Seeds.text("hengelo.txt")).page(), ApproachSection.class);

        assertThat(approach.pillars()).extracting(PillarPart::name).containsExactly("Voorafgaand aan straatintimidatie",
                "Tijdens straatintimidatie", "Na straatintimidatie");
        assertThat(approach.pillars()).extracting(PillarPart::moment)
                .containsExactly(Moment.BEFORE, Moment.DURING, Moment.AFTER);
        assertThat(approach.pillars()).extracting(pillar -> pillar.strands().size()).containsExactly(4, 2, 2);
        assertThat(approach.pillars().getFirst().strands().get(2)).isEqualTo(new StrandPart("Inzet in openbare ruimte", "."));
        assertThat(approach.intro()).endsWith("momenten:");
        assertThat(approach.closing()).isEmpty();
    }

    @Test
    void readsTheItemsOfHengelo() {
        PlanPage page = Seeds.read(Seeds.text("hengelo.txt")).page();
        ItemsSection actions = items(page, SectionKind.ACTIONS);
        ItemsSection activities = items(page, SectionKind.ACTIVITIES);

        assertThat(actions.items()).hasSize(3).contains(new ItemPart("Gebruik van cameratoezicht", "", "."));
        assertThat(activities.items()).hasSize(3);
        assertThat(activities.items().getFirst().title()).isEqualTo("Cultuurbewuste interventies");
        assertThat(activities.items().get(2)).isEqualTo(new ItemPart("Bijdrage programma ‘Gezonde School’ GGD", "", "."));
    }

    @Test
    void readsTheDepartmentsAndPartnersOfHengelo() {
        InvolvedSection involved = section(Seeds.read(Seeds.text("hengelo.txt")).page(), InvolvedSection.class);

        assertThat(involved.lines()).extracting(InvolvedLine::kind).containsExactly(InvolvedKind.DEPARTMENTS,
                InvolvedKind.CIVIL_SOCIETY, InvolvedKind.OTHER_PARTNERS, InvolvedKind.EXECUTING, InvolvedKind.CONTACTS);
        assertThat(involved.lines()).extracting(InvolvedLine::list).containsExactly(true, true, true, false, true);
        assertThat(involved.lines()).extracting(InvolvedLine::names).containsExactly(
                List.of("Leefbaarheid en Veiligheid", "Communicatie"),
                List.of("politie", "horecaondernemers", "scholen", "jongerenwerk"),
                List.of("Kennispunt Twente", "CCV", "CBS", "GGD Twente", "LOES", "HALT"),
                List.of("Leefbaarheid en Veiligheid", "maatschappelijke Strategie en Ontwikkeling"),
                List.of("[naam 1]", "[naam 2]"));
    }

    @Test
    void findsTheFactsOfHengelo() {
        Facts facts = Seeds.read(Seeds.text("hengelo.txt")).facts();

        assertThat(facts.joinedYear()).isEqualTo(2023);
        assertThat(facts.joinedWording()).isEqualTo("2023");
        assertThat(facts.mainObjective()).startsWith("het vergroten van het veiligheidsgevoel");
        assertThat(facts.targetGroups()).containsExactly("WOMEN_AND_GIRLS", "LHBTIQ", "BYSTANDERS", "YOUNG_PEOPLE",
                "PROFESSIONALS", "EVERYONE");
    }

    @Test
    void saysWhichMomentsOfHengeloAreGuesses() {
        assertThat(Seeds.read(Seeds.text("hengelo.txt")).guesses())
                .contains(new Guess(GuessKind.MOMENT, "Na straatintimidatie", "AFTER"))
                .noneMatch(guess -> guess.kind() == GuessKind.HEADING || guess.kind() == GuessKind.JOINED_YEAR);
    }

    @Test
    void readsTheProseOfEnschede() {
        PlanPage page = Seeds.read(Seeds.text("enschede.txt")).page();
        ApproachSection approach = section(page, ApproachSection.class);
        ItemsSection actions = items(page, SectionKind.ACTIONS);

        assertThat(page.municipality()).isEqualTo("Enschede");
        assertThat(approach.pillars()).isEmpty();
        assertThat(approach.intro().split("\n\n")).hasSize(3);
        assertThat(actions.items()).isEmpty();
        assertThat(actions.intro().split("\n\n")).hasSize(1);
    }

    @Test
    void readsTheActivitiesOfEnschedeAndWhatClosesThem() {
        ItemsSection activities = items(Seeds.read(Seeds.text("enschede.txt")).page(), SectionKind.ACTIVITIES);

        assertThat(activities.items()).hasSize(6);
        assertThat(activities.items()).extracting(ItemPart::title).contains("Preventie Unit Binnenstad (PUB-ploeg)",
                "Toezichthouders en publiek cameratoezicht", "LHBTI+ aanpak");
        assertThat(activities.items()).extracting(ItemPart::ending).containsExactly(";", ";", ".", "", "", ".");
        assertThat(activities.items().getFirst().explanation()).startsWith("treedt").endsWith("uitgaan");
        assertThat(activities.intro()).endsWith(":");
        assertThat(activities.closing()).isNotEmpty().doesNotContain("\n");
    }

    @Test
    void findsNamesInTheProseOfEnschedeAsGuesses() {
        Reading.Read read = Seeds.read(Seeds.text("enschede.txt"));
        InvolvedSection involved = section(read.page(), InvolvedSection.class);

        assertThat(involved.lines()).extracting(InvolvedLine::list).containsExactly(false, false, false, false);
        assertThat(involved.lines()).extracting(InvolvedLine::names).containsExactly(
                List.of("team Veiligheid", "Sociaal Domein"),
                List.of("kennisinstellingen", "GGD", "politie", "raadsleden", "diversity officers van diverse scholen",
                        "binnenstadsondernemers", "COC", "Kenniscentrum mensenhandel"),
                List.of("Team Veiligheid"),
                List.of("[naam]"));
        assertThat(read.guesses()).filteredOn(guess -> guess.kind() == GuessKind.NAMES).hasSize(3);
        assertThat(read.contacts()).containsExactly(new Contact("[naam]", "", "", ""));
    }

    @Test
    void findsTheFactsOfEnschede() {
        Facts facts = Seeds.read(Seeds.text("enschede.txt")).facts();

        assertThat(facts.joinedYear()).isEqualTo(2021);
        assertThat(facts.joinedWording()).isEqualTo("eind 2021");
        assertThat(facts.mainObjective()).startsWith("het terugdringen van");
        assertThat(facts.targetGroups()).containsExactly("WOMEN_AND_GIRLS", "LHBTIQ", "BYSTANDERS", "STUDENTS",
                "PEOPLE_WITH_DISABILITY", "EVERYONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengelo.txt", "enschede.txt"})
    void skipsOnlyWhatBelongsToTheSite(String seed) {
        String text = Seeds.text(seed);
        Reading.Read read = Seeds.read(text);

        assertThat(read.unplaced()).isEmpty();
        assertThat(read.skipped()).first().isEqualTo("Spring naar content");
        assertThat(read.skipped()).contains("Deel via:", "veiligesteden@movisie.nl", "Aanpak van Gemeente Breda");
        Lossless.assertNothingLost(text, read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengelo.txt", "enschede.txt"})
    void readsBackWhatItWrites(String seed) {
        PlanPage page = Seeds.read(Seeds.text(seed)).page();

        assertThat(Seeds.read(writer.text(page)).page()).isEqualTo(page);
        assertThat(Seeds.read(writer.html(page)).page()).isEqualTo(page);
        assertThat(Seeds.read(writer.htmlDocument(page)).page()).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengelo.txt", "enschede.txt"})
    void writesARealPageWithoutASingleMark(String seed) {
        PlanPage page = Seeds.read(Seeds.text(seed)).page();

        assertThat(writer.text(page)).doesNotContain("\\", "{", "▫", "::", "#");
        assertThat(writer.html(page)).doesNotContain("data-");
    }

    static <S extends Section> S section(PlanPage page, Class<S> type) {
        return page.sections().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    static ItemsSection items(PlanPage page, SectionKind kind) {
        return page.sections().stream().filter(section -> section.kind() == kind).map(ItemsSection.class::cast)
                .findFirst().orElseThrow();
    }
}
