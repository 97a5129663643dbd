package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody tries one password on all addresses, and who is right costs the others nothing. */
class SignInThrottleTest {

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void oneOriginTriesAHundredAddressesAndNoMore() {
        assertThat(IntStream.range(0, 200).filter(number -> throttle.take("iemand" + number + "@test.example", "192.0.2.1"))).hasSize(100);
        assertThat(throttle.take("iemand1@test.example", "192.0.2.2")).isTrue();
    }

    @Test
    void aWholeTownHallSignsInFromOneOrigin() {
        assertThat(IntStream.range(0, 500).mapToObj(number -> "iemand" + number + "@test.example").peek(email -> {
            assertThat(throttle.take(email, "192.0.2.1")).isTrue();
            throttle.wasRight(email, "192.0.2.1");
        })).hasSize(500);
    }
}
