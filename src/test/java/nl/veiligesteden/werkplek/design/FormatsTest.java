package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How dates read. */
class FormatsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @BeforeEach
    void openAPage() {
        signIn("daan@hengelo.example");
    }

    @Test
    void aDueDateNeverReadsAsTheDayOnWhichItWasDone() {
        assertThat(Formats.due(TODAY.plusDays(9), TODAY)).isEqualTo("nog 9 dagen");
        assertThat(Formats.due(TODAY.plusDays(40), TODAY)).isEqualTo("uiterlijk 1 jan 2027");
        assertThat(Formats.dateAndDue(TODAY.plusDays(9), TODAY)).isEqualTo("1 dec 2026 (nog 9 dagen)");
        assertThat(Formats.dateAndDue(TODAY.plusDays(40), TODAY)).isEqualTo("1 jan 2027");
    }
}
