package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Limits count by the network that an address belongs to; another site signs nobody in. */
class OriginsTest {

    @Test
    void countsAnIpv6NetworkAsOne() {
        assertThat(Origins.network("2001:db8:0:1::5")).isEqualTo(Origins.network("2001:0db8:0:1:ffff:1:2:3")).isNotEqualTo(Origins.network("2001:db8:0:2::5"));
        assertThat(Origins.network("::1")).isEqualTo(Origins.network("0:0:0:0:0:0:0:1"));
        assertThat(Origins.network("192.0.2.1")).isNotEqualTo(Origins.network("192.0.2.2"));
    }

    @Test
    void knowsAPageOfAnotherSite() {
        assertThat(Origins.isForeign(request("Origin", "https://elders.example"))).isTrue();
        assertThat(Origins.isForeign(request("Origin", "null"))).isTrue();
        assertThat(Origins.isForeign(request("Sec-Fetch-Site", "cross-site"))).isTrue();
        assertThat(Origins.isForeign(request("Origin", "http://localhost"))).isFalse();
        assertThat(Origins.isForeign(request("Sec-Fetch-Site", "same-origin"))).isFalse();
        assertThat(Origins.isForeign(new MockHttpServletRequest())).isFalse();
    }

    private static MockHttpServletRequest request(String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader(header, value);
        return request;
    }
}
