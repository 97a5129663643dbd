package nl.veiligesteden.werkplek.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.veiligesteden.werkplek.access.ContentPolicy;
import nl.veiligesteden.werkplek.access.CurrentUser;
import nl.veiligesteden.werkplek.access.OwnAccount;
import nl.veiligesteden.werkplek.access.Preferences;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The page as it comes over the line: in the person's language and scheme, with an outline of the frame that is painted at once, the code
 * asked for all at once, and what the view shows already with it. A style rule of its own takes the outline away.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final Pattern VIEW = Pattern.compile("loadOnDemand\\('([0-9a-f]{64})'\\)");
    private static final Pattern PUSH = Pattern.compile("\"pushScript\":\"([^\"]+)\"");

    private final Bundle bundle;
    private final CurrentUser currentUser;
    private final OwnAccount accounts;
    private final Wording wording;
    private final String outline = text(new ClassPathResource("outline.html", FirstPaint.class));

    FirstPaint(Bundle bundle, CurrentUser currentUser, OwnAccount accounts, Wording wording) {
        this.bundle = bundle;
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.wording = wording;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // A stranger's request makes nothing that the session keeps until a browser asks for it.
        event.getSource().setBootstrapInitialPredicate(request -> currentUser.get().isPresent());
        event.addIndexHtmlRequestListener(this::prepare);
    }

    private void prepare(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Preferences preferences = currentUser.get().map(user -> UiSettings.preferences(user, accounts)).orElse(Preferences.DEFAULT);
        ColorScheme.Value scheme = UiSettings.scheme(preferences.appearance());
        page.child(0).attr("lang", preferences.language()).attr("theme", scheme.getThemeValue()).attr("style", "color-scheme: " + scheme.getValue());
        String initial = page.head().select("script[initial]").stream().map(Element::data).reduce("", String::concat);
        List<String> views = VIEW.matcher(initial).results().map(match -> match.group(1)).distinct().toList();
        bundle.files(views).forEach(file -> page.head().appendElement("link").attr("rel", "modulepreload").attr("crossorigin", true)
                .attr("href", "./VAADIN/build/" + file));
        PUSH.matcher(initial).results().map(match -> match.group(1)).forEach(address -> page.head().appendElement("link")
                .attr("rel", "preload").attr("as", "script").attr("href", address));
        if (currentUser.get().isPresent()) {
            page.body().append(outline.replace("{name}", wording.say(preferences.locale(), "app.name")));
            // What stands before a style sheet in the body is painted without waiting for it; the view shows when all sheets are there.
            page.head().select("link[rel=stylesheet]").forEach(page.body()::appendChild);
        }
        String nonce = ContentPolicy.newNonce();
        page.select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(ContentPolicy.HEADER, ContentPolicy.withNonce(nonce));
    }

    /** Of what comes with the application. */
    static String text(ClassPathResource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
