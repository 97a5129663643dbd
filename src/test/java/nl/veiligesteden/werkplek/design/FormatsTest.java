package nl.veiligesteden.werkplek.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
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
    void englishDatesBeginWithTheDayToo() {
        jdbc.sql("update account set language = 'en' where email = 'daan@hengelo.example'").update();
        signIn("daan@hengelo.example");
        jdbc.sql("update account set language = 'nl' where email = 'daan@hengelo.example'").update();
        assertThat(T.locale()).isEqualTo(Locale.UK);
        assertThat(T.t("time.due-by", Formats.day(TODAY))).isEqualTo("due by 22 Nov");
        assertThat(Formats.moment(Instant.parse("2026-11-22T09:30:00Z"))).startsWith("22 Nov 2026");
    }

    @Test
    void aDueDateNeverReadsAsTheDayOnWhichItWasDone() {
        assertThat(Formats.due(TODAY.plusDays(9), TODAY)).isEqualTo("nog 9 dagen");
        assertThat(Formats.due(TODAY.plusDays(40), TODAY)).isEqualTo("uiterlijk 1 jan 2027");
        assertThat(Formats.dateAndDue(TODAY.plusDays(9), TODAY)).isEqualTo("1 dec 2026 (nog 9 dagen)");
        assertThat(Formats.dateAndDue(TODAY.plusDays(40), TODAY)).isEqualTo("1 jan 2027");
    }
}
