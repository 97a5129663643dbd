package nl.veiligesteden.werkplek.plans.page;

import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.veiligesteden.werkplek.shared.Moment;
import org.quicktheories.core.Gen;

/** Plans as municipalities might write them, and as they never would. */
final class Plans {

    private static final Gen<String> WORD = arbitrary().pick("de", "gemeente", "Hengelo", "veilig", "café", "coördinatie", "één",
            "’s avonds", "straatintimidatie", "LHBTIQ+", "R&D", "&amp;", "<b>vet</b>", "</p>", "\"samen\"", "‘Gezonde School’", "50%",
            "e.d.", "A:", "b: c", ";", "in:", "–", "-", "•", "en", "€ 12,50", "2023", "\\", "\\:", "::", "{moment: na}", "{soort: acties}",
            "[naam]", "#", "##", "1.", "o", "Ångström", "naïef", "\u00A0", "🙂", "Veiligheid,", "zin. Nieuwe", "Pijler 2:", "Acties",
            "x".repeat(40), "jan@hengelo.example", "074 000 00 11", "\t", "▫", "&lt;", "<", ">", "'", "/", "~~");

    private static final Gen<String> TRICKY = arbitrary().pick("Ambitie", "Aanpak", "ACTIES", "Onze ambitie:", "Wat gaan we doen?",
            "Spring naar content", "Deel via:", "Gemeente Enschede", "Bekijk ook de andere gemeenten", "# kop", "## Acties",
            "De aanpak van Gemeente Almelo", "• punt", "- streepje", "1. een", "o rondje", "\\Ambitie", "Contactpersoon: Jan Jansen",
            "Betrokken afdelingen:", "Pijler 1: Openbare ruimte", "Pijler 3", "---", "Home > Gemeenten", "RESULTATEN EN CIJFERS",
            "A: b: c", "Titel:", ": begin", "einde.", "einde;", "enzovoort...", ".", ";", ":", "::", "•", "-", "2. Aanpak", "&bull; x",
            "{moment: vooraf}", "x {soort: contact}", "<p>alinea</p>", "\\\\", "Deel.", "a\n• b\n  • c", "Tijdens het uitgaan",
            "Nazorg", "Vooraf", "politie, GGD en COC", "Leefbaarheid en Veiligheid", "Nachtlopers: lopen rond.", "Buurtapp: in elke wijk", "**Licht:** in het park", "Lees ook:", "Leestijd 3 minuten", "Wij gebruiken cookies om te meten.", "Partners", "Samenwerkingspartners", "Politie", "GGD Twente, COC", "Overig", "Resultaten", "Inleiding",
            "facebook", "030 – 78 92 083", "kleine letter", "▫ x", "▫", "a :", "Kop: ", "Zie www.hengelo.example/plan: lees verder");

    private Plans() {
    }

    static Gen<String> line() {
        Gen<String> sentence = lists().of(WORD).ofSizeBetween(1, 12).map(words -> String.join(" ", words));
        Gen<String> title = lists().of(WORD).ofSizeBetween(40, 50).map(words -> String.join(" ", words)).map(text ->
                text.length() > 300 ? text.substring(0, 300) : text);
        return sentence.mix(TRICKY, 40).mix(title, 5);
    }

    static Gen<String> lineOrNothing() {
        return line().mix(arbitrary().constant(""), 40);
    }

    static Gen<String> prose() {
        Gen<String> prefix = arbitrary().pick("", "", "\n", "\n\n", "• ", "  • ", "    • ");
        return lists().of(prefix.zip(line(), (before, text) -> before + text)).ofSizeBetween(0, 6)
                .map(lines -> String.join("\n", lines));
    }

    static Gen<String> ending() {
        return arbitrary().pick("", ".", ";", ",");
    }

    static Gen<StrandPart> strand() {
        return prose().zip(line(), ending(), (beneath, text, ending) ->
                new StrandPart(wordy(text) + (beneath.length() % 3 == 0 ? "\n" + beneath : ""), ending));
    }

    static Gen<PillarPart> pillar() {
        return line().zip(lineOrNothing(), ending(), arbitrary().pick(0, 1, 2, 3), lists().of(strand()).ofSizeBetween(0, 4),
                (name, explanation, ending, moment, strands) -> new PillarPart(wordy(name), explanation, ending,
                        moment == 3 ? null : Moment.values()[moment], strands));
    }

    static Gen<ItemPart> item() {
        return line().zip(lineOrNothing(), prose(), ending(), (title, explanation, beneath, ending) -> new ItemPart(wordy(title),
                explanation + (beneath.length() % 5 == 0 ? "\n" + beneath : ""), ending));
    }

    static Gen<InvolvedLine> involved() {
        Gen<String> label = lineOrNothing().mix(arbitrary().pick("Betrokken gemeentelijke afdelingen",
                "Betrokken maatschappelijk middenveldorganisaties", "Andere samenwerkingspartners",
                "Gemeentelijke afdeling die het beleid uitvoert", "Contactpersoon bij de gemeente"), 60);
        return arbitrary().enumValues(InvolvedKind.class).zip(label, line(), integers().between(0, 5),
                lists().of(line()).ofSizeBetween(0, 4), (kind, words, text, form, names) -> switch (form) {
                    case 0 -> new InvolvedLine(kind, words, wordy(text), false, names);
                    case 1 -> InvolvedLine.listing(kind, words + "x", names);
                    case 2 -> InvolvedLine.of(words, wordy(text));
                    default -> InvolvedLine.of(kind, words, wordy(text));
                });
    }

    static Gen<Section> section() {
        Gen<Section> text = arbitrary().pick(SectionKind.INTRODUCTION, SectionKind.AMBITION, SectionKind.OTHER)
                .zip(lineOrNothing(), prose(), TextSection::new);
        Gen<Section> approach = lineOrNothing().zip(prose(), lists().of(pillar()).ofSizeBetween(0, 4), prose(), ApproachSection::new);
        Gen<Section> items = arbitrary().pick(SectionKind.ACTIONS, SectionKind.ACTIVITIES)
                .zip(lineOrNothing(), prose(), lists().of(item()).ofSizeBetween(0, 6), prose(), ItemsSection::new);
        Gen<Section> involved = lineOrNothing().zip(prose(), lists().of(involved()).ofSizeBetween(0, 6), prose(), InvolvedSection::new);
        return text.mix(approach, 40).mix(items, 40).mix(involved, 35);
    }

    static Gen<PlanPage> page() {
        Gen<String> municipality = arbitrary().pick("Hengelo", "Den Haag", "'s-Hertogenbosch", "Bergen (NH.)", "Súdwest-Fryslân", "",
                "Altena {x}", "Capelle aan den IJssel");
        return municipality.zip(lineOrNothing(), lists().of(section()).ofSizeBetween(0, 7), PlanPage::new);
    }

    /** The largest plan that the workspace expects. */
    static Gen<PlanPage> largePage() {
        return item().map(item -> new PlanPage("Utrecht", "", List.of(new ItemsSection(SectionKind.ACTIVITIES, "", "",
                new ArrayList<>(Collections.nCopies(400, item)), ""))));
    }

    /** White space alone is no name. */
    private static String wordy(String text) {
        return Prose.item(text).isEmpty() ? "woord" : text;
    }
}
