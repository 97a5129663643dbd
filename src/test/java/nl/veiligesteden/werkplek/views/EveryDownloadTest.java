package nl.veiligesteden.werkplek.views;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.RouteConfiguration;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.testing.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every file that is on anybody's page, asked for by everybody: it opens for whom it is on a page, and for nobody else; and not for them any more once their access ended. */
@Import(TestWorkspaces.class)
class EveryDownloadTest extends ViewTest {

    /** What answers without a page that leads to it for a person who is signed in, and which test asks for it. */
    private static final Map<String, String> ELSEWHERE = Map.of("/.well-known/security.txt", "HeadersIT", "/afmelden/{secret}", "StopMailIT", "/agenda/{file}", "CalendarIT", "/bijlage/{place}/{slug}/{id}/klein", "AttachmentJourneyIT",
            "/document/movisie/{id}", "TenantIsolationIT: the demo has none", "/sjabloon/gemeente/{slug}/{id}", "TenantIsolationIT: the demo has none",
            "/sjabloon/movisie/{id}", "TenantIsolationIT: the demo has none");
    /** For everybody, on the internet too. */
    private static final String PUBLIC = "publiek/";
    /** Whoever makes a document sees the template in it, whether or not the page with the templates is theirs. */
    private static final String TEMPLATE_IN_USE = "/nu/";
    private static final String OWN = "tabel/mijn-";

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private Map<String, Set<String>> onPages() {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String email : EveryViewTest.SEES.keySet()) {
            signIn(email, Instant.now());
            RouteConfiguration routes = RouteConfiguration.forApplicationScope();
            Set<String> ways = new TreeSet<>();
            for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).toList()) {
                Paths.open(EveryViewTest.address(jdbc, path));
                MockVaadin.clientRoundtrip(false);
                Stream.concat(_find(Anchor.class).stream().map(Anchor::getHref), _find(Image.class).stream().map(Image::getSrc)).map(way -> way.replaceFirst("^/", "").replaceFirst("#.*", ""))
                        .filter(way -> !way.isEmpty() && !way.contains(":") && routes.getRoute(way.replaceFirst("[?].*", "")).isEmpty()).forEach(ways::add);
            }
            found.put(email, ways);
        }
        return found;
    }

    private Map<String, Integer> asks(String email, Set<String> ways) throws Exception {
        signIn(email, Instant.now());
        MockMvc web = MockMvcBuilders.webAppContextSetup(context).build();
        Map<String, Integer> answers = new TreeMap<>();
        for (String way : ways) {
            answers.put(way, web.perform(get(URI.create("/" + way))).andReturn().getResponse().getStatus());
        }
        return answers;
    }

    @Test
    void opensForWhomItIsOnAPageAndForNobodyElse() throws Exception {
        Map<String, Set<String>> onPages = onPages();
        AntPathMatcher matcher = new AntPathMatcher();
        Set<String> patterns = mappings.getHandlerMethods().keySet().stream().filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream()).collect(Collectors.toSet());
        onPages.values().forEach(ways -> ways.removeIf(way -> patterns.stream().noneMatch(pattern -> matcher.match(pattern, "/" + way.replaceFirst("[?].*", "")))));
        Set<String> all = onPages.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        Set<String> untried = patterns.stream().filter(pattern -> all.stream().noneMatch(way -> matcher.match(pattern, "/" + way.replaceFirst("[?].*", "")))).collect(Collectors.toCollection(TreeSet::new));
        assertThat(untried).as("on nobody's page, and asked for by no test that is named").isEqualTo(ELSEWHERE.keySet());
        Set<String> wrong = new TreeSet<>();
        int tried = 0;
        for (String email : onPages.keySet()) {
            Set<String> own = onPages.get(email);
            for (Map.Entry<String, Integer> answer : asks(email, all).entrySet()) {
                String way = answer.getKey();
                boolean opened = answer.getValue() == HttpStatus.OK.value();
                boolean everybodys = way.startsWith(PUBLIC) || way.startsWith(OWN);
                boolean templates = way.contains(TEMPLATE_IN_USE) && own.stream().anyMatch(other -> other.startsWith(place(way)));
                if (own.contains(way) ? !opened : opened && !everybodys && !templates) {
                    wrong.add(email + " gets " + answer.getValue() + " for " + way);
                }
                tried++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(500);
        for (String email : onPages.keySet()) {
            List<UUID> ended = jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where a.email = :email and m.ended_at is null").param("email", email).query(UUID.class).list();
            jdbc.sql("update membership set ended_at = utc_timestamp(6) where id in (:ended)").param("ended", ended).update();
            workspaces.forgetRemembered();
            try {
                assertThat(asks(email, onPages.get(email)).entrySet().stream().filter(answer -> answer.getValue() == HttpStatus.OK.value()).map(Map.Entry::getKey)).as(email + " after the access ended")
                        .allMatch(way -> way.startsWith(PUBLIC) || way.startsWith(OWN));
            } finally {
                jdbc.sql("update membership set ended_at = null where id in (:ended)").param("ended", ended).update();
                workspaces.forgetRemembered();
            }
        }
    }

    /** Where the tables are of the place whose template it is. */
    private static String place(String template) {
        return template.replaceFirst("^sjabloon/", "tabel/").replaceFirst("/nu/.*", "");
    }
}
