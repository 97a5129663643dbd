package nl.veiligesteden.werkplek.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;

import org.junit.jupiter.api.Test;

class ProblemsTest {

    @Test
    void tellsAllThatIsWrongAtOnceInTheOrderOfTheForm() {
        Problems problems = new Problems();
        problems.when(true, "title", "invalid.title.missing").when(false, "reach", "invalid.reach").when(true, "dueOn", "invalid.date.order");
        assertThat(refusal(problems).problems()).containsExactly(Map.entry("title", "invalid.title.missing"), Map.entry("dueOn", "invalid.date.order"));
        assertThat(refusal(problems).messageKey()).isEqualTo("invalid.title.missing");
    }

    @Test
    void tellsOfEachFieldTheFirstProblem() {
        Problems problems = new Problems();
        problems.line("title", "lang", 3);
        problems.when(true, "title", "invalid.title.missing");
        assertThat(refusal(problems).problems()).containsExactly(Map.entry("title", "invalid.too-long"));
    }

    @Test
    void asksForANameAndTellsTheLimitOnlyToWhoExceedsIt() {
        Problems missing = new Problems();
        assertThat(missing.name(" ", 40)).isEmpty();
        assertThat(refusal(missing).messageKey()).isEqualTo("invalid.name.missing");
        Problems tooLong = new Problems();
        tooLong.name("x".repeat(41), 40);
        assertThat(refusal(tooLong).messageKey()).isEqualTo("invalid.name.over.40");
    }

    @Test
    void takesOverWhatAPartOfTheInputRefuses() {
        Problems problems = new Problems().when(true, "name", "invalid.name.missing").of(() -> {
            throw new InvalidInputException("email", "invalid.email");
        });
        assertThat(refusal(problems).problems()).containsOnlyKeys("name", "email");
    }

    @Test
    void letsThroughWhatIsRight() {
        assertThatCode(() -> new Problems().when(false, "title", "invalid.title.missing").refuse()).doesNotThrowAnyException();
    }

    private static InvalidInputException refusal(Problems problems) {
        return catchThrowableOfType(InvalidInputException.class, problems::refuse);
    }

    @Test
    void aLineHoldsNothingThatEndsALineOrIsNotSeen() {
        assertThat(new Problems().line("title", " Licht\u2028in\u0085het\n\tpark\u0000 ", 50)).isEqualTo("Licht in het park");
        assertThat(new Problems().name("Anna\r\nde Vries", 50)).isEqualTo("Anna de Vries");
        assertThat(new Problems().text("note", "Eerst\n\ndan", 50)).isEqualTo("Eerst\n\ndan");
    }
}
