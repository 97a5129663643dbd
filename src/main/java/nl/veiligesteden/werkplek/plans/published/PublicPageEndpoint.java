package nl.veiligesteden.werkplek.plans.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.veiligesteden.werkplek.access.Address;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The public page for everybody, without signing in: as a page and as data. A municipality that published nothing answers like one that does
 * not exist.
 */
@RestController
class PublicPageEndpoint {

    static final String PATH = "publiek/";
    static final String DATA = ".json";
    /** As long as a copy may be shown without asking again; what is taken back is gone everywhere within that time. */
    private static final String KEPT = "public, max-age=300";
    private static final String NOT_FOUND = """
            <!DOCTYPE html>
            <html lang="nl">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pagina niet gevonden</title>
            <link rel="stylesheet" href="/publiek.css"></head>
            <body><main><h1>Pagina niet gevonden</h1><p>Op dit adres staat geen openbare pagina.</p></main></body>
            </html>
            """;

    private final PublicPages pages;
    private final Address address;
    /** What was made of a version stays the same; made once, however many read it. */
    private final Cache<Made, byte[]> made = Caffeine.newBuilder().maximumSize(1_000).build();

    PublicPageEndpoint(PublicPages pages, Address address) {
        this.pages = pages;
        this.address = address;
    }

    private record Made(PublicPages.Standing version, boolean data) {
    }

    /** Writes the headers itself: those that say that nothing is to be kept stand there already. */
    @GetMapping("/" + PATH + "{file}")
    void read(@PathVariable String file, ServletWebRequest request) throws IOException {
        HttpServletResponse response = request.getNativeResponse(HttpServletResponse.class);
        boolean data = file.endsWith(DATA);
        Optional<PublicPages.Standing> found = pages.standing(data ? file.substring(0, file.length() - DATA.length()) : file);
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            send(response, "text/html;charset=utf-8", NOT_FOUND.getBytes(StandardCharsets.UTF_8));
            return;
        }
        PublicPages.Standing standing = found.get();
        response.setHeader(HttpHeaders.CACHE_CONTROL, KEPT);
        // Any page may read it: the municipality's own site, or a dashboard of somebody else.
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        if (request.checkNotModified("\"" + standing.number() + "-" + standing.at().toEpochMilli() + "\"", standing.at().toEpochMilli())) {
            return;
        }
        byte[] content = made.get(new Made(standing, data), this::make);
        send(response, data ? "application/json" : "text/html;charset=utf-8", content);
    }

    private byte[] make(Made wanted) {
        String own = address.of(PATH + wanted.version().slug());
        return (wanted.data() ? PublicDocument.json(wanted.version(), pages.page(wanted.version()), own) : PublicDocument.html(wanted.version(), pages.page(wanted.version()), own))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpServletResponse response, String type, byte[] content) throws IOException {
        response.setContentType(type);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
