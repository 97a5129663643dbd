package nl.veiligesteden.werkplek.documents.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.documents.DocumentId;
import nl.veiligesteden.werkplek.documents.Documents;
import nl.veiligesteden.werkplek.documents.MadeDocument;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives documents out to the workspace that they were made in. */
@RestController
class DocumentDownloads {

    private static final int LONGEST_NAME = 100;

    private final Workspaces workspaces;
    private final Documents documents;

    DocumentDownloads(Workspaces workspaces, Documents documents) {
        this.workspaces = workspaces;
        this.documents = documents;
    }

    @GetMapping("/" + DocumentsNavigation.DOWNLOAD + DocumentsNavigation.OF_MUNICIPALITY + "{slug}/{id}")
    void ofMunicipality(@PathVariable String slug, @PathVariable String id, HttpServletResponse response) throws IOException {
        send(workspaces.municipality(slug), id, response);
    }

    @GetMapping("/" + DocumentsNavigation.DOWNLOAD + DocumentsNavigation.OF_PROGRAMME + "{id}")
    void ofProgramme(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(workspaces.programme(), id, response);
    }

    private void send(Workspace workspace, String text, HttpServletResponse response) throws IOException {
        MadeDocument document = documents.find(workspace, Id.parse(text, DocumentId::new).orElseThrow(NotFoundException::new));
        if (document.state() != MadeDocument.State.READY) {
            throw new NotFoundException();
        }
        response.setContentType(document.format().mediaType());
        response.setContentLengthLong(document.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name(document.title()) + "." + document.format().ending(), StandardCharsets.UTF_8).build().toString());
        documents.copy(workspace, document.id(), response.getOutputStream());
    }

    /** What every system takes for the name of a file. */
    private static String name(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-").strip();
        return name.substring(0, name.offsetByCodePoints(0, Math.min(name.codePointCount(0, name.length()), LONGEST_NAME))).strip();
    }
}
