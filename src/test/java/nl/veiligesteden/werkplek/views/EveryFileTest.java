package nl.veiligesteden.werkplek.views;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.sheets.SheetFormat;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.shell.SheetAnswer;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every way to a file that a person finds on a page leads to one, for that person. */
class EveryFileTest extends ViewTest {

    /** A mail address, a telephone number or an address on the internet. */
    private static final Pattern REACHES = Pattern.compile("[\\w.]+@[\\w.-]+\\.\\w+|\\b0\\d{9}\\b|\\b(\\d{1,3}\\.){3}\\d{1,3}\\b");

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @MethodSource("nl.veiligesteden.werkplek.views.EveryViewTest#people")
    void leadsToATable(String email) throws Exception {
        signIn(email, Instant.now());
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        Set<String> seen = new HashSet<>();
        List<Anchor> ways = new ArrayList<>();
        for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).toList()) {
            Paths.open(EveryViewTest.address(jdbc, path));
            MockVaadin.clientRoundtrip(false);
            for (Anchor way : _find(Anchor.class).stream().filter(anchor -> anchor.getHref().startsWith(SheetAnswer.PATH)).toList()) {
                if (seen.add(way.getHref())) {
                    ways.add(way);
                    MockHttpServletResponse file = web.perform(get(URI.create("/" + way.getHref()))).andReturn().getResponse();
                    assertThat(file.getStatus()).as(email + " on " + path + ": " + way.getHref()).isEqualTo(200);
                    if (SheetFormat.CSV.mediaType().equals(file.getContentType())) {
                        assertThat(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8)).as(way.getHref()).contains("\r\n").doesNotContain("!{");
                        assertThat(isDownload(way)).as("asks for no proof: " + way.getHref()).isNotEqualTo(tellsHowToReachSomebody(file));
                    }
                }
            }
        }
        // A computer that stands open gives nobody a list of people.
        signIn(email, Instant.now().minus(Duration.ofHours(1)));
        for (Anchor way : ways) {
            MockHttpServletResponse file = web.perform(get(URI.create("/" + way.getHref()))).andReturn().getResponse();
            assertThat(file.getStatus()).as(way.getHref()).isEqualTo(isDownload(way) ? 200 : 302);
            if (!isDownload(way)) {
                assertThat(file.getRedirectedUrl()).startsWith("/bewijs?bestand=tabel");
            }
        }
    }

    /** The browser saves it whatever it is; a way that may lead to a page first is none. */
    private static boolean isDownload(Anchor way) {
        return way.getElement().hasAttribute("download");
    }

    private static boolean tellsHowToReachSomebody(MockHttpServletResponse file) {
        return REACHES.matcher(new String(file.getContentAsByteArray(), StandardCharsets.UTF_8)).find();
    }
}
