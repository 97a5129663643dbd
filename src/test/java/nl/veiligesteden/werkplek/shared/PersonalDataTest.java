package nl.veiligesteden.werkplek.shared;

import static org.assertj.core.api.Assertions.assertThat;

import nl.veiligesteden.werkplek.shared.PersonalData.Trace;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    @Test
    void findsACitizenServiceNumberByItsCheck() {
        assertThat(PersonalData.in("Melder met nummer 111222333 belde.")).containsExactly(Trace.BSN);
        assertThat(PersonalData.in("Zaak 111222334 is gesloten.")).isEmpty();
    }

    @Test
    void findsTelephoneNumbersAndMailAddresses() {
        assertThat(PersonalData.in("Bel 06-12 34 56 78")).containsExactly(Trace.PHONE);
        assertThat(PersonalData.in("bel +31 74 2459876 even")).containsExactly(Trace.PHONE);
        assertThat(PersonalData.in("Stuur het aan j.jansen@hengelo.example.")).containsExactly(Trace.MAIL);
    }

    @Test
    void leavesOrdinaryNumbersAlone() {
        assertThat(PersonalData.in("In 2026 bereikten we 1.250 jongeren, 60% meer; zie artikel 12.3 en 31-12-2026.")).isEmpty();
    }
}
