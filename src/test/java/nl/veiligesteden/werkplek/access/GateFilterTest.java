package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nobody is signed in, by whatever way, as whom another site chose; whether or not it has a token of a session of its own. */
class GateFilterTest {

    static Set<String> waysIn() {
        return GateFilter.SIGNS_IN;
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void nobodySignsInFromElsewhere(String path) throws Exception {
        assertThat(passes(path, "Sec-Fetch-Site", "cross-site")).isFalse();
        assertThat(passes(path, "Sec-Fetch-Site", "same-site")).isFalse();
        assertThat(passes(path, "Origin", "https://elders.example")).isFalse();
        assertThat(passes(path, "Origin", "null")).isFalse();
        assertThat(passes(path, "Sec-Fetch-Site", "same-origin")).as("from our own page").isTrue();
        assertThat(passes(path, "Origin", "http://localhost")).as("from our own page").isTrue();
    }

    @Test
    void knowsEachWayIn() {
        assertThat(waysIn()).contains("/login", "/login/ott", "/ott/generate", StepFilter.CODE, StepFilter.PASSKEY);
    }

    private static boolean passes(String path, String header, String value) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
        request.setServletPath(path);
        request.addHeader(header, value);
        request.setContent(new byte[] {'x'});
        MockHttpServletResponse response = new MockHttpServletResponse();
        MockFilterChain chain = new MockFilterChain();
        new GateFilter().doFilter(request, response, chain);
        assertThat(response.getStatus()).isEqualTo(chain.getRequest() == null ? 403 : 200);
        return chain.getRequest() != null;
    }
}
