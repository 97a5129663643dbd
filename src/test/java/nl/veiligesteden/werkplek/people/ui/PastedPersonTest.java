package nl.veiligesteden.werkplek.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.junit.jupiter.api.Test;

/** A list is read as people paste it. */
class PastedPersonTest {

    private static List<PastedPerson> read(String pasted) {
        return PastedPerson.read(pasted, Set.of("daan@hengelo.example"));
    }

    @Test
    void readsWhatAMailProgramCopies() {
        assertThat(read("\"Jansen, Noor\" <Noor.Jansen@Hengelo.example>; Łucja de Çelik <lucja@hengelo.example>")).containsExactly(
                new PastedPerson("Noor Jansen", "noor.jansen@hengelo.example", PastedPerson.Finding.NEW), new PastedPerson("Łucja de Çelik", "lucja@hengelo.example", PastedPerson.Finding.NEW));
    }

    @Test
    void readsWhatASheetCopies() {
        assertThat(read("Noor Jansen\tnoor@hengelo.example\r\nilse@hengelo.example\tIlse ter Braak\r\n\r\nanna.van-dijk@hengelo.example\n")).extracting(PastedPerson::name)
                .containsExactly("Noor Jansen", "Ilse ter Braak", "Anna Van Dijk");
    }

    @Test
    void saysWhatIsTheMatterWithALine() {
        assertThat(read("Daan <daan@hengelo.example>\nNoor noor@hengelo.example\nNoor nog eens NOOR@hengelo.example\nzonder adres\ninfo@hengelo.example\nkapot@adres")).extracting(PastedPerson::finding)
                .containsExactly(PastedPerson.Finding.THERE, PastedPerson.Finding.NEW, PastedPerson.Finding.TWICE, PastedPerson.Finding.NO_ADDRESS, PastedPerson.Finding.GROUP, PastedPerson.Finding.NO_ADDRESS);
    }

    @Test
    void refusesMoreThanAnybodyReadsThrough() {
        assertThat(read("a@b.example\n".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> read("a@b.example\n".repeat(201))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> read("a".repeat(50_001))).isInstanceOf(InvalidInputException.class);
    }
}
