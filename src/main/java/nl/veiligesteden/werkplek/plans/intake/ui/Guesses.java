package nl.veiligesteden.werkplek.plans.intake.ui;

import static nl.veiligesteden.werkplek.design.T.t;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.design.Badge;
import nl.veiligesteden.werkplek.design.Banner;
import nl.veiligesteden.werkplek.design.Shape;
import nl.veiligesteden.werkplek.design.Tone;
import nl.veiligesteden.werkplek.plans.page.Guess;
import nl.veiligesteden.werkplek.plans.page.GuessKind;

/** What the reader of the page took upon itself to conclude; each is marked where it stands. */
record Guesses(List<Guess> all) {

    boolean has(GuessKind kind, String about) {
        return all.stream().anyMatch(guess -> guess.kind() == kind && guess.about().equals(about));
    }

    boolean has(GuessKind kind) {
        return all.stream().anyMatch(guess -> guess.kind() == kind);
    }

    Optional<Badge> badge(GuessKind kind, String about) {
        return has(kind, about) ? Optional.of(badge()) : Optional.empty();
    }

    /** Says which list was taken for target groups. */
    Optional<Banner> people(String heading) {
        return all.stream().filter(guess -> guess.kind() == GuessKind.PEOPLE && guess.about().equals(heading)).findFirst()
                .map(guess -> new Banner(Tone.WARN, t("import.people", guess.value())));
    }

    /** Names what was left out because it had been deleted with changes tracked. */
    Optional<Banner> deleted() {
        String texts = all.stream().filter(guess -> guess.kind() == GuessKind.DELETED).map(guess -> "“" + guess.value() + "”").collect(Collectors.joining(", "));
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Banner(Tone.WARN, t("import.deleted", texts)));
    }

    static Badge badge() {
        return new Badge(t("import.guess"), Tone.WARN, Shape.TRIANGLE);
    }
}
