package nl.veiligesteden.werkplek.plans.published;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.veiligesteden.werkplek.plans.page.PlanPage;
import nl.veiligesteden.werkplek.plans.page.PlanPageWriter;
import nl.veiligesteden.werkplek.shared.Time;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/** A published page as a whole document for browsers, and the same as data for programs. */
final class PublicDocument {

    private static final JsonMapper JSON = new JsonMapper();
    /** A format that programs read: what is in it stays; what is added gets a new name. */
    private static final int FORMAT = 1;
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private PublicDocument() {
    }

    /** @param address of the page on the internet */
    static String html(PublicPages.Standing standing, PlanPage page, String address) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        Element html = document.appendElement("html").attr("lang", "nl");
        Element head = html.appendElement("head");
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(page.title());
        head.appendElement("meta").attr("name", "description").attr("content", "Hoe gemeente " + standing.municipality() + " straatintimidatie aanpakt.");
        head.appendElement("link").attr("rel", "canonical").attr("href", address);
        head.appendElement("link").attr("rel", "alternate").attr("type", "application/json").attr("href", address + ".json");
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "/publiek.css");
        head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(linked(standing, page, address)));
        Element body = html.appendElement("body");
        body.appendElement("main").append(new PlanPageWriter().html(page));
        Element foot = body.appendElement("footer");
        foot.appendElement("p").text("Gepubliceerd door gemeente " + standing.municipality() + " op ").appendElement("time")
                .attr("datetime", standing.at().atZone(Time.NETHERLANDS).toLocalDate().toString())
                .text(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(DUTCH).format(standing.at().atZone(Time.NETHERLANDS)));
        Element programme = foot.appendElement("p").text("Deze gemeente doet mee aan het programma Veilige Steden. ");
        programme.appendElement("a").attr("href", address + ".json").text("Deze pagina als gegevens (JSON)");
        return document.outerHtml();
    }

    /** The page's facts for search engines, in the words of schema.org. No sign in it can end the element that it stands in. */
    private static String linked(PublicPages.Standing standing, PlanPage page, String address) {
        Map<String, Object> linked = new LinkedHashMap<>();
        linked.put("@context", "https://schema.org");
        linked.put("@type", "WebPage");
        linked.put("name", page.title());
        linked.put("url", address);
        linked.put("inLanguage", "nl");
        linked.put("dateModified", moment(standing));
        linked.put("version", standing.number());
        linked.put("publisher", Map.of("@type", "GovernmentOrganization", "name", "Gemeente " + standing.municipality()));
        linked.put("isPartOf", Map.of("@type", "Project", "name", "Veilige Steden"));
        return JSON.writeValueAsString(linked).replace("<", "\\u003c");
    }

    static String json(PublicPages.Standing standing, PlanPage page, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("format", FORMAT);
        data.put("address", address);
        data.put("version", standing.number());
        data.put("published", moment(standing));
        data.put("page", PageJson.tree(page));
        return JSON.writeValueAsString(data);
    }

    private static String moment(PublicPages.Standing standing) {
        return standing.at().atOffset(ZoneOffset.UTC).withNano(0).toString();
    }
}
