package nl.veiligesteden.werkplek.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.plans.PlanState;
import nl.veiligesteden.werkplek.plans.Plans;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview;
import nl.veiligesteden.werkplek.plans.intake.PlanImport;
import nl.veiligesteden.werkplek.plans.page.PlanPageReader;
import nl.veiligesteden.werkplek.plans.page.Reading;
import nl.veiligesteden.werkplek.plans.published.PublishDraft;
import nl.veiligesteden.werkplek.plans.published.PublishedPages;
import nl.veiligesteden.werkplek.programme.Period;
import nl.veiligesteden.werkplek.programme.Programme;
import nl.veiligesteden.werkplek.shared.PlanId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings plans in by the importer: our own two pages, and made-up ones for the other municipalities. */
@Component
@Profile("demo")
class DemoPlans {

    static final List<String> COORDINATORS = List.of("Anouk Brouwer", "Yusuf Demir", "Lotte Vermeulen", "Jeroen Kuipers", "Fenna Hofstra", "Samira Benali",
            "Thijs van Leeuwen", "Esmée Post", "Ruben Wijnberg", "Marije Dijkstra", "Kofi Mensah", "Zoë Peeters", "Gijs Smits", "Aylin Kaya", "Wouter Bos",
            "Tessa Blom", "Mohamed El Amrani");
    private static final List<String> BEFORE = List.of("Campagne in het uitgaansgebied", "Lessen over gedrag op straat", "Verlichting op fietsroutes",
            "Onderzoek naar ervaringen van inwoners", "Afspraken met horeca", "Jongens en mannen betrekken", "Veilige route naar het station");
    private static final List<String> DURING = List.of("Training voor omstanders", "Meer toezicht op drukke avonden", "Scholing van boa’s",
            "Veilige plek in cafés", "Team in burger in het centrum");
    private static final List<String> AFTER = List.of("Meldpunt bekender maken", "Nazorg met Slachtofferhulp", "Sociale kaart bijwerken",
            "Gesprek met melders", "Meldingen samen duiden");
    private static final List<String> ACTIVITIES = List.of("Themaweek op het voortgezet onderwijs", "Avond met ondernemers", "Gastles op het ROC",
            "Workshop voor portiers", "Wandeling met bewoners", "Actie tijdens de introductieweek", "Bijeenkomst met jongerenwerk", "Posters in de bus");

    /** Of the example plans, by number, the one whose page was published and taken back. */
    private static final int WITHDRAWN = 10;
    /** Days ago. */
    private static final int IMPORTED = 240;

    private final PlanImport planImport;
    private final Plans plans;
    private final Programme programme;
    private final PublishedPages published;
    private final DemoClock time;

    DemoPlans(PlanImport planImport, Plans plans, Programme programme, PublishedPages published, DemoClock time) {
        this.time = time;
        this.planImport = planImport;
        this.plans = plans;
        this.programme = programme;
        this.published = published;
    }

    void importPage(MunicipalityWorkspace workspace, String resource) {
        PlanId plan = store(workspace, text(resource));
        plans.move(workspace, plan, PlanState.ADOPTED);
        publish(workspace, plan);
    }

    /** A smaller plan that says of itself that it is an example; every fifth is still a draft. */
    void example(MunicipalityWorkspace workspace, int seed) {
        Random random = new Random(seed);
        String name = workspace.name();
        StringBuilder page = new StringBuilder("De aanpak van gemeente " + name + "\n\nVoorbeeld: dit plan van " + name
                + " is verzonnen om de werkplek te laten zien.\n\nAmbitie\n\nVoorbeeld: iedereen moet zich in " + name
                + " vrij over straat kunnen bewegen, overdag en in de nacht.\n\nAanpak\n\nDe inzet volgt drie pijlers:\n\n");
        pillar(page, "Voorkomen", "voorafgaand aan straatintimidatie", pick(BEFORE, 3, random));
        pillar(page, "Ingrijpen", "tijdens straatintimidatie", pick(DURING, 2, random));
        pillar(page, "Nazorg", "na straatintimidatie", pick(AFTER, 2, random));
        page.append("\nActies\n\n");
        pick(BEFORE, 1 + random.nextInt(3), random).forEach(title -> page.append(" • ").append(title).append("\n"));
        pick(DURING, 1 + random.nextInt(2), random).forEach(title -> page.append(" • ").append(title).append("\n"));
        pick(AFTER, random.nextInt(3), random).forEach(title -> page.append(" • ").append(title).append("\n"));
        page.append("\nActiviteiten\n\n");
        pick(ACTIVITIES, 2 + random.nextInt(5), random).forEach(title -> page.append(" • ").append(title).append(": voorbeeld van een activiteit.\n"));
        page.append("""

                Betrokken afdelingen en samenwerkingspartners

                 • Betrokken gemeentelijke afdelingen: Veiligheid, Sociaal Domein
                 • Betrokken maatschappelijk middenveldorganisaties: politie, jongerenwerk, COC
                 • Andere samenwerkingspartners: GGD, Halt
                 • Gemeentelijke afdeling die het beleid uitvoert: Team Veiligheid
                """);
        PlanId plan = store(workspace, page.toString());
        if (seed % 5 != 3) {
            plans.move(workspace, plan, PlanState.ADOPTED);
        }
        if (seed % 5 == 0) {
            publish(workspace, plan);
        }
        if (seed == WITHDRAWN) {
            published.withdraw(workspace, "De gemeenteraad bespreekt het plan opnieuw.");
        }
    }

    private void publish(MunicipalityWorkspace workspace, PlanId plan) {
        published.publish(workspace, plan, new PublishDraft("De raad stelde het plan vast.", Set.of(), published.proposal(workspace, plan).mark()));
    }

    private static void pillar(StringBuilder page, String name, String explanation, List<String> strands) {
        page.append(" • ").append(name).append(": ").append(explanation).append(".\n");
        strands.forEach(strand -> page.append("  • ").append(strand).append(".\n"));
    }

    private static List<String> pick(List<String> from, int number, Random random) {
        List<String> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, number);
    }

    private PlanId store(MunicipalityWorkspace workspace, String text) {
        if (!(new PlanPageReader().readText(text) instanceof Reading.Read read)) {
            throw new IllegalStateException("the demo's own page was refused");
        }
        Period period = programme.currentPeriod(workspace);
        ImportPreview preview = planImport.preview(workspace, period.id(), read);
        PlanId[] plan = new PlanId[1];
        time.daysAgo(IMPORTED, () -> plan[0] = planImport.store(workspace, period.id(), read.page(), read.facts(), preview.choices(), preview.mark()));
        return plan[0];
    }

    private static String text(String resource) {
        try (var stream = DemoPlans.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
