package nl.veiligesteden.werkplek.plans.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairingTest {

    private static final Pairing.Key<String, String> SAME = new Pairing.Key<>(standing -> standing, part -> part);
    private static final Pairing.Key<String, String> WHATEVER_CASE =
            new Pairing.Key<>(standing -> standing.toLowerCase(Locale.ROOT), part -> part.toLowerCase(Locale.ROOT));

    @Test
    void strictestKeyComesFirstAndEachIsFoundOnce() {
        Pairing<String, String> pairing = Pairing.of(List.of("a", "A", "b", "a"), List.of("A", "a", "c", "a", "a"), List.of(SAME, WHATEVER_CASE));

        assertThat(pairing.pairs()).extracting(Pairing.Pair::standing).containsExactly("A", "a", null, "a", null);
        assertThat(pairing.left()).containsExactly("b");
    }

    @Test
    void nullIsTheSameAsNothing() {
        Pairing<String, String> pairing = Pairing.of(List.of("a"), List.of("b"), List.of(new Pairing.Key<>(standing -> null, part -> null)));

        assertThat(pairing.pairs()).allMatch(Pairing.Pair::isNew);
        assertThat(pairing.left()).containsExactly("a");
    }

    @Test
    void asksEachStandingPartOnceForEachKey() {
        AtomicInteger asked = new AtomicInteger();
        Pairing.Key<Integer, Integer> counting = new Pairing.Key<>(standing -> {
            asked.incrementAndGet();
            return standing;
        }, part -> -part - 1);
        List<Integer> many = IntStream.range(0, 2_000).boxed().toList();

        assertThat(Pairing.of(many, many, List.of(counting)).left()).isEqualTo(many);
        assertThat(asked).hasValue(2_000);
    }
}
