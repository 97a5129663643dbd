package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What many people choose is known, also when it is long; a sentence of one's own is not. */
class CommonPasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"passwordpassword", "123456789012", "aaaaaaaaaaaa", "qwertyuiop12", "wachtwoord123", "Welkom2026welkom", "abcdefghijkl", "daandevries12", "p@ssw0rd1234"})
    void knowsWhatManyChoose(String password) {
        assertThat(CommonPasswords.has(password, "Daan de Vries", "daan@hengelo.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"een lang wachtwoord", "mijn fiets staat altijd scheef", "paard batterij nietje", "kV7#mq2Lx9!pT", "Łódź ligt niet aan zee"})
    void letsOtherPasswordsBe(String password) {
        assertThat(CommonPasswords.has(password, "Daan de Vries", "daan@hengelo.example")).isFalse();
    }
}
