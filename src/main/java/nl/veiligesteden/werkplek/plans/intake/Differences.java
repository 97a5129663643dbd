package nl.veiligesteden.werkplek.plans.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.plans.PageMaker;
import nl.veiligesteden.werkplek.plans.PlanDocument;
import nl.veiligesteden.werkplek.plans.StandingItem;
import nl.veiligesteden.werkplek.plans.StandingPlan;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Difference;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Effect;
import nl.veiligesteden.werkplek.plans.intake.ImportPreview.Part;
import nl.veiligesteden.werkplek.plans.intake.Pairing.Pair;
import nl.veiligesteden.werkplek.plans.page.ApproachSection;
import nl.veiligesteden.werkplek.plans.page.InvolvedLine;
import nl.veiligesteden.werkplek.plans.page.InvolvedSection;
import nl.veiligesteden.werkplek.plans.page.ItemPart;
import nl.veiligesteden.werkplek.plans.page.ItemsSection;
import nl.veiligesteden.werkplek.plans.page.PillarPart;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.Section;
import nl.veiligesteden.werkplek.plans.page.SectionKind;
import nl.veiligesteden.werkplek.plans.page.TextSection;
import nl.veiligesteden.werkplek.work.ItemKind;

/** What a page says beside what stands, part by part and in words. */
final class Differences {

    private final StandingPlan plan;
    private final PlanPage page;
    private final PageMatch match;
    private final List<Difference> differences = new ArrayList<>();

    private Differences(StandingPlan plan, PlanPage page, PageMatch match) {
        this.plan = plan;
        this.page = page;
        this.match = match;
    }

    static List<Difference> of(StandingPlan plan, PlanPage page, PageMatch match) {
        Differences differences = new Differences(plan, page, match);
        differences.title();
        differences.sections();
        differences.pillars();
        differences.strands();
        differences.items();
        differences.lines();
        return List.copyOf(differences.differences);
    }

    private void title() {
        String before = plan.document().head().title();
        add(Part.TITLE, before, before, page.title());
    }

    private void sections() {
        for (Pair<PlanDocument.SectionText, Section> pair : match.sections.pairs()) {
            String before = pair.isNew() ? null : words(pair.standing().heading(), canonical(pair.standing().body()), canonical(pair.standing().closing()));
            add(Part.SECTION, name(pair.part()), before, words(pair.part()));
        }
        match.sections.left().forEach(section -> add(Part.SECTION, name(section.kind(), section.heading()), words(section.heading(), section.body(), section.closing()), null));
    }

    private void pillars() {
        for (Pair<PlanDocument.PillarText, PageMatch.PlacedPillar> pair : match.pillars.pairs()) {
            PillarPart part = pair.part().part();
            String before = pair.isNew() ? null : words(PageMaker.pillar(pair.standing()));
            boolean onlyMoment = words(part).equals(before) && pair.standing().moment() != part.moment();
            if (onlyMoment) {
                differences.add(new Difference(Part.PILLAR, Effect.CHANGED, part.name(), before, before));
            } else {
                add(Part.PILLAR, part.name(), before, words(part));
            }
        }
        match.pillars.left().forEach(pillar -> add(Part.PILLAR, pillar.name(), words(PageMaker.pillar(pillar)), null));
    }

    private void strands() {
        match.strands.pairs().forEach(pair -> add(Part.STRAND, pair.part().part().text(),
                pair.isNew() ? null : pair.standing().text().name() + pair.standing().text().ending(),
                pair.part().part().text() + pair.part().part().ending()));
        match.strands.left().forEach(strand -> add(Part.STRAND, strand.text().name(), strand.text().name() + strand.text().ending(), null));
    }

    private void items() {
        match.items.pairs().forEach(pair -> add(part(pair.part().kind()), pair.part().part().title(),
                pair.isNew() ? null : words(pair.standing()), words(pair.part().part())));
        match.items.left().stream().filter(StandingItem::isPublic).forEach(item -> add(part(item.kind()), item.title(), words(item), null));
    }

    /** Lines have no identity but their label. */
    private void lines() {
        PageMaker now = new PageMaker(plan);
        List<InvolvedLine> standing = plan.document().sections().stream().flatMap(section -> now.lines(section).stream()).toList();
        List<InvolvedLine> lines = page.sections().stream().filter(InvolvedSection.class::isInstance).map(InvolvedSection.class::cast)
                .flatMap(section -> section.lines().stream()).toList();
        Pairing<InvolvedLine, InvolvedLine> pairing = Pairing.of(standing, lines, List.of(new Pairing.Key<>(line -> line, line -> line),
                new Pairing.Key<>(Differences::label, Differences::label)));
        pairing.pairs().forEach(pair -> add(Part.LINE, name(pair.part()), pair.isNew() ? null : words(pair.standing()), words(pair.part())));
        pairing.left().forEach(line -> add(Part.LINE, name(line), words(line), null));
    }

    private static String label(InvolvedLine line) {
        return line.label().isEmpty() ? null : line.label();
    }

    private static String name(InvolvedLine line) {
        return line.label().isEmpty() ? line.text() : line.label();
    }

    private void add(Part part, String name, String before, String after) {
        Effect effect = before == null ? Effect.ADDED : after == null ? Effect.GONE : before.equals(after) ? Effect.UNCHANGED : Effect.CHANGED;
        differences.add(new Difference(part, effect, name, Objects.requireNonNullElse(before, ""), Objects.requireNonNullElse(after, "")));
    }

    private static Part part(ItemKind kind) {
        return kind == ItemKind.ACTION ? Part.ACTION : Part.ACTIVITY;
    }

    private static String name(Section section) {
        return name(section.kind(), section.heading());
    }

    static String name(SectionKind kind, String heading) {
        return heading.isEmpty() ? kind.usualHeading() : heading;
    }

    private static String words(Section section) {
        return switch (section) {
            case TextSection text -> words(text.heading(), text.text(), "");
            case ApproachSection approach -> words(approach.heading(), approach.intro(), approach.closing());
            case ItemsSection items -> words(items.heading(), items.intro(), items.closing());
            case InvolvedSection involved -> words(involved.heading(), involved.intro(), involved.closing());
        };
    }

    private static String words(String... paragraphs) {
        return List.of(paragraphs).stream().filter(paragraph -> !paragraph.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private static String canonical(String prose) {
        return new TextSection(SectionKind.OTHER, "", prose).text();
    }

    private static String words(PillarPart pillar) {
        String explained = pillar.explanation().isEmpty() ? pillar.name() : pillar.name() + ": " + pillar.explanation();
        return explained + pillar.ending();
    }

    private static String words(StandingItem item) {
        return item.part().map(Differences::words).orElse(item.title());
    }

    private static String words(ItemPart item) {
        return item.explanation().isEmpty() ? item.title() + item.ending() : item.title() + ": " + item.explanation() + item.ending();
    }

    private static String words(InvolvedLine line) {
        return line.label().isEmpty() ? line.text() : line.label() + ": " + line.text();
    }
}
