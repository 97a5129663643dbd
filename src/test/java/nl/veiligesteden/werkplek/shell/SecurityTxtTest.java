package nl.veiligesteden.werkplek.shell;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class SecurityTxtTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:30:00Z"), ZoneOffset.UTC);

    @Test
    void tellsWhereToReportAWeakness() throws Exception {
        ask("meldpunt@werkplek.example").andExpect(status().isOk()).andExpect(content().contentType("text/plain;charset=utf-8")).andExpect(content().string("""
                Contact: mailto:meldpunt@werkplek.example
                Expires: 2027-05-21T00:00:00Z
                Preferred-Languages: nl, en
                Canonical: http://localhost/.well-known/security.txt
                """));
    }

    @Test
    void takesAWebAddressToo() throws Exception {
        ask("https://werkplek.example/melden").andExpect(content().string(Matchers.startsWith("Contact: https://werkplek.example/melden\n")));
    }

    @Test
    void isNotThereWithoutAContact() throws Exception {
        ask("").andExpect(status().isNotFound());
    }

    private static ResultActions ask(String contact) throws Exception {
        return MockMvcBuilders.standaloneSetup(new SecurityTxt(contact, CLOCK)).build().perform(get("/.well-known/security.txt"));
    }
}
