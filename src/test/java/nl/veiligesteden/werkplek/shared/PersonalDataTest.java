package nl.veiligesteden.werkplek.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.veiligesteden.werkplek.shared.PersonalData.Trace;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"De auto met AB-12-34 reed weg.", "12-34-BC", "12-BC-34", "BC-12-DF", "BC-DF-12", "12-BC-DF", "Gezien: 12-BCD-3.", "1-BCD-23", "BC-123-D", "B-123-CD", "BCD-12-F", "(B-12-CDF)", "1-BC-234",
            "123-BC-4", "kenteken g123bc", "kenteken: 12bcd3", "Kenteken is GM0164"})
    void findsALicencePlate(String text) {
        assertThat(PersonalData.in(text.replace("AB-", "DB-"))).contains(Trace.PLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0164", "GM0164 Hengelo", "31-12-2026", "A-1-2", "artikel 12-34", "24-7-bereikbaar", "2023-2026", "12-18 jaar", "EN 301 549", "BIO2 5.33.01", "actie VS-2026-03", "1-op-1", "10-12-uurtje",
            "kenteken van goede samenwerking", "kenteken is nooit bekend", "10-km-20"})
    void ordinaryCodesAreNoPlates(String text) {
        assertThat(PersonalData.in(text)).doesNotContain(Trace.PLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Het slachtoffer Anna de Vries deed aangifte.", "Dader Kevin is bekend bij de wijkagent.", "Verdachte M. is aangehouden.", "Het slachtoffer heet Fatima.", "de dader, genaamd Piet, liep weg",
            "Het slachtoffer (17) is naar huis gebracht.", "De dader is 23 jaar.", "Verdachte, een man van 34 jaar, is gehoord.", "Een 16-jarige verdachte is gehoord.",
            "Een 15-jarig meisje is bij het station lastiggevallen.", "De dader woont in de Kerkstraat.", "De dader was dronken en hij liep weg.", "Het slachtoffer vertelde dat ze bang was.",
            "We spraken met het slachtoffer en brachten haar naar huis."})
    void findsASentenceAboutOneVictimOrPerpetrator(String text) {
        assertThat(PersonalData.in(text)).containsExactly(Trace.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Handelingsperspectief bieden voor omstanders, slachtoffers, handhaving en toezicht.", "De daderaanpak wordt uitgewerkt met HALT.", "Slachtofferhulp Nederland denkt mee.",
            "Wie slachtoffer is van straatintimidatie, meldt dat in de app.", "Slachtoffer en dader kennen elkaar vaak niet.", "De rol van dader, slachtoffer en omstander komt aan bod.",
            "Het slachtoffer staat centraal.", "Als het slachtoffer aangifte doet, krijgt zij hulp.", "Het slachtoffer beslist of hij of zij aangifte doet.", "De dader krijgt een boete; zijn of haar ouders worden gebeld.",
            "Slachtoffers zijn vaak tussen 15 en 25 jaar.", "Jongeren van 16 jaar volgen de training.", "Training Slachtoffer Dader Omstander.", "Een dadergerichte aanpak voor 12- tot 18-jarigen.",
            "Herstelgesprek tussen dader en slachtoffer. De politie verwijst.", "Slachtoffer- en dadergesprekken met Perspectief Herstelbemiddeling.", "Een 16-jarige leerling gaf de training.",
            "Omstanders leren het slachtoffer te helpen.", "Verdachte situaties meldt men bij de politie.", "Wij vragen daders en slachtoffers wat zij nodig hebben."})
    void policyIsNoSentenceAboutAPerson(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    /** The texts that real plans have, in which all contact data are masked. They stand beside the repository and not in it. */
    @Test
    void thePagesOfTwoMunicipalitiesRaiseNoFalseAlarm() throws IOException {
        Path seeds = Path.of("/work/shared/seeds");
        Assumptions.assumeTrue(Files.isDirectory(seeds));
        for (String page : List.of("hengelo.txt", "enschede.txt")) {
            for (String line : Files.readAllLines(seeds.resolve(page))) {
                assertThat(PersonalData.in(line)).as(line).doesNotContain(Trace.PLATE, Trace.PERSON, Trace.BSN);
            }
        }
    }

    /** However the text is, the time grows with its length and no faster: a pattern that goes back and forth would take minutes, also on a machine with nothing else to do. */
    @Test
    void aLongTextIsLookedThroughAtOnce() {
        for (String part : List.of("de dader ", "Het slachtoffer, ", "16-jarige jongen ", "a-1-", "kenteken ", "1-")) {
            String text = part.repeat(100_000 / part.length());
            assertThat(Timing.of(() -> PersonalData.in(text))).as(part).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static final class Timing {

        static Duration of(Runnable deed) {
            long before = System.nanoTime();
            deed.run();
            return Duration.ofNanos(System.nanoTime() - before);
        }
    }
}
