package nl.veiligesteden.werkplek.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a page of lines, wherever they were read from. */
final class PageRecogniser {

    private static final Pattern MUNICIPALITY = Pattern.compile(
            "(?<!andere )gemeente ((?:['’]s-)?\\p{Lu}[\\p{L}'’-]+(?: (?:aan|den|de|op|en|van|der|bij) (?:den |de |het )?\\p{Lu}[\\p{L}'’-]+| \\p{Lu}[\\p{L}'’-]+)?)");

    private final Outline outline;
    private final List<Guess> guesses = new ArrayList<>();

    PageRecogniser(List<Line> lines) {
        outline = new Outline(lines);
    }

    Reading recognise() {
        String municipality = municipality();
        SectionRecogniser recogniser = new SectionRecogniser(guesses);
        List<Section> sections = outline.parts().stream().map(recogniser::section).toList();
        PlanPage page = new PlanPage(municipality, outline.titleText(), sections);
        if (outline.title().filter(Outline.Title::certain).isEmpty()) {
            guesses.add(new Guess(GuessKind.TITLE, "", page.title()));
        }
        outline.deleted().forEach(text -> guesses.add(new Guess(GuessKind.DELETED, "", text)));
        Facts facts = new FactFinder(guesses).facts(page);
        Reading.Read read = new Reading.Read(page, facts, guesses, outline.unplaced(), outline.skipped(), contacts(page));
        return outline.isPlanPage() ? read : new Reading.Unrecognised(read);
    }

    private String municipality() {
        if (outline.title().filter(Outline.Title::certain).isPresent()) {
            return outline.title().get().municipality();
        }
        List<String> texts = new ArrayList<>(List.of(outline.titleText()));
        outline.parts().forEach(part -> part.body().forEach(line -> texts.add(line.whole())));
        for (String text : texts) {
            Matcher found = MUNICIPALITY.matcher(text.substring(0, Math.min(text.length(), Words.LONGEST_SENTENCE)));
            if (found.find()) {
                guesses.add(new Guess(GuessKind.MUNICIPALITY, "", found.group(1)));
                return found.group(1);
            }
        }
        return "";
    }

    private static List<Contact> contacts(PlanPage page) {
        return page.sections().stream().filter(InvolvedSection.class::isInstance).map(InvolvedSection.class::cast)
                .flatMap(section -> section.lines().stream()).filter(line -> line.kind() == InvolvedKind.CONTACTS)
                .flatMap(line -> ContactFinder.find(line.text()).stream()).toList();
    }
}
