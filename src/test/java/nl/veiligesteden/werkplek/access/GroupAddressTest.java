package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are asked about. */
class GroupAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"info@hengelo.example", "Team@hengelo.example", "leefbaarheid@hengelo.example", "secretariaat.oov@hengelo.example", "postbus12@politie.example",
        "teamveiligheid@hengelo.example", "team-veilig@hengelo.example", "afdeling_wijken@hengelo.example", "post@halt.example", "mailto:info@coc.example"})
    void looksLikeThatOfAGroup(String address) {
        assertThat(GroupAddress.isLikely(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor@hengelo.example", "j.post@hengelo.example", "t.eam@hengelo.example", "anna.van.der.stad@hengelo.example", "inge@info.example",
        "m.vos@team.example", "geen adres", ""})
    void looksLikeThatOfAPerson(String address) {
        assertThat(GroupAddress.isLikely(address)).isFalse();
    }

    @Test
    void readsNoMoreThanAnAddressCanHold() {
        assertThat(GroupAddress.isLikely("info@" + "x".repeat(2_000_000))).isFalse();
    }
}
