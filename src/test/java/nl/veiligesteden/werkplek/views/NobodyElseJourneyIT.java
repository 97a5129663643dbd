package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.veiligesteden.werkplek.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** No page asks anything of anybody else: whoever opens one is seen by nobody but us. */
class NobodyElseJourneyIT extends BrowserTest {

    /** What a page has within itself. */
    private static final String WITHIN = "(?s)(data|blob|about):.*";

    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int requests;

    @Test
    void everyViewAsksOurselvesOnly() {
        Set<String> done = new HashSet<>();
        for (String email : List.of("noor@hengelo.example", "yara@halt.example", "joost@movisie.example")) {
            Page page = browser();
            listen(page);
            signIn(page, email);
            for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).filter(done::add).toList()) {
                open(page, EveryViewTest.address(jdbc, path));
            }
            page.context().close();
        }
        for (String path : List.of("login", "toegankelijkheid", "privacy", "publiek/hengelo", "publiek/bestaat-niet")) {
            Page visitor = browser();
            listen(visitor);
            visitor.navigate(address(path));
            visitor.waitForLoadState();
        }
        assertThat(done).hasSizeGreaterThan(40);
        assertThat(requests).isGreaterThan(done.size());
        assertThat(elsewhere).isEmpty();
        assertThat(complaints).as("about headers that the browser doesn't take").isEmpty();
    }

    /** Proof that the test above would find one. */
    @Test
    void findsWhatWouldAskSomebodyElse() {
        Page page = browser();
        listen(page);
        open(page, "login");
        assertThat(complaints).isEmpty();
        page.evaluate("() => new Promise(done => { const picture = new Image(); picture.onerror = done; picture.src = 'https://elders.invalid/stip.png'; })");
        assertThat(elsewhere.toString() + complaints).contains("https://elders.invalid/stip.png");
    }

    @Test
    void aFileIsForItsReaderAlone() {
        Page page = signedIn("noor@hengelo.example");
        String file = jdbc.sql("select concat('bijlage/gemeente/hengelo/', a.id) from attachment a join municipality m on m.id = a.municipality_id where m.slug = 'hengelo' and a.media_type is not null order by a.id limit 1")
                .query(String.class).single();
        for (String path : List.of(file, "tabel/gemeente/hengelo/onderdelen.xlsx")) {
            APIResponse answer = page.request().get(address(path));
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.headers()).as(path).containsEntry("cross-origin-resource-policy", "same-origin").containsEntry("cross-origin-opener-policy", "same-origin")
                    .containsEntry("x-content-type-options", "nosniff").hasEntrySatisfying("content-disposition", value -> assertThat(value).startsWith("attachment"));
        }
    }

    private void listen(Page page) {
        String ours = address("");
        String socket = ours.replaceFirst("^http", "ws");
        page.context().onRequest(request -> {
            requests++;
            if (!request.url().startsWith(ours) && !request.url().matches(WITHIN)) {
                elsewhere.add(page.url() + " asks " + request.url());
            }
        });
        page.onWebSocket(opened -> {
            if (!opened.url().startsWith(socket)) {
                elsewhere.add(page.url() + " listens to " + opened.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.text().matches("(?s).*(Permissions-Policy|Cross-Origin|Content Security Policy|Unrecognized feature).*")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }
}
