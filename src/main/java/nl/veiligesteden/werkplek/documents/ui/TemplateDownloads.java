package nl.veiligesteden.werkplek.documents.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nl.veiligesteden.werkplek.access.ContentPolicy;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.documents.DocumentFormat;
import nl.veiligesteden.werkplek.documents.DocumentKind;
import nl.veiligesteden.werkplek.documents.OwnTemplate;
import nl.veiligesteden.werkplek.documents.TemplateId;
import nl.veiligesteden.werkplek.documents.Templates;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives templates out, to change them in Word. */
@RestController
class TemplateDownloads {

    private static final String LOCKED = "sandbox; default-src 'none'";
    private static final String MUNICIPALITY = "/" + DocumentsNavigation.TEMPLATE + DocumentsNavigation.OF_MUNICIPALITY + "{slug}/";
    private static final String PROGRAMME = "/" + DocumentsNavigation.TEMPLATE + DocumentsNavigation.OF_PROGRAMME;

    private final Workspaces workspaces;
    private final Templates templates;

    TemplateDownloads(Workspaces workspaces, Templates templates) {
        this.workspaces = workspaces;
        this.templates = templates;
    }

    @GetMapping(MUNICIPALITY + "{id}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String id, HttpServletResponse response) throws IOException {
        own(workspaces.municipality(slug), id, response);
    }

    @GetMapping(PROGRAMME + "{id}")
    void ofProgramme(@PathVariable String id, HttpServletResponse response) throws IOException {
        own(workspaces.programme(), id, response);
    }

    @GetMapping(MUNICIPALITY + DocumentsNavigation.IN_USE + "{kind}/{language}")
    void inUse(@PathVariable String slug, @PathVariable String kind, @PathVariable String language, HttpServletResponse response) throws IOException {
        inUse(workspaces.municipality(slug), kind, language, response);
    }

    @GetMapping(PROGRAMME + DocumentsNavigation.IN_USE + "{kind}/{language}")
    void inUseOfProgramme(@PathVariable String kind, @PathVariable String language, HttpServletResponse response) throws IOException {
        inUse(workspaces.programme(), kind, language, response);
    }

    private void own(Workspace workspace, String text, HttpServletResponse response) throws IOException {
        OwnTemplate template = templates.find(workspace, Id.parse(text, TemplateId::new).orElseThrow(NotFoundException::new));
        send(response, template.name(), templates.content(workspace, template.id()));
    }

    private void inUse(Workspace workspace, String text, String language, HttpServletResponse response) throws IOException {
        DocumentKind kind = Arrays.stream(DocumentKind.values()).filter(each -> each.name().equals(text)).findFirst().orElseThrow(NotFoundException::new);
        send(response, kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + (language.equals("en") ? "en" : "nl") + "." + DocumentFormat.WORD.ending(),
                templates.content(workspace, kind, Locale.forLanguageTag(language)));
    }

    private static void send(HttpServletResponse response, String name, byte[] content) throws IOException {
        response.setHeader(ContentPolicy.HEADER, LOCKED);
        response.setContentType(DocumentFormat.WORD.mediaType());
        response.setContentLength(content.length);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        response.getOutputStream().write(content);
    }
}
