package nl.veiligesteden.werkplek.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

class PartnerNameTest {

    private static boolean same(String one, String other) {
        return new PartnerName(one).isSameAs(new PartnerName(other));
    }

    @Test
    void knowsAnOrganisationInAnotherSpelling() {
        assertThat(same("Halt", "HALT")).isTrue();
        assertThat(same("Kenniscentrum Mensenhandel", "het kenniscentrum mensenhandel")).isTrue();
        assertThat(same("Café-overleg", "cafe overleg")).isTrue();
        assertThat(same("Jongerenwerk Hengelo", "Jongerenwerk  Hengelo ")).isTrue();
    }

    @Test
    void keepsDifferentOrganisationsApart() {
        assertThat(same("GGD", "GGD Twente")).isFalse();
        assertThat(same("COC", "CCV")).isFalse();
        assertThat(same("Politie", "Politie Oost-Nederland")).isFalse();
    }

    @Test
    void refusesANameWithoutLetters() {
        assertThatThrownBy(() -> new PartnerName(" – ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new PartnerName("x".repeat(201))).isInstanceOf(InvalidInputException.class);
    }
}
