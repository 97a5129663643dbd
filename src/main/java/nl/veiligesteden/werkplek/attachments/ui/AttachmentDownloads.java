package nl.veiligesteden.werkplek.attachments.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.ContentPolicy;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.attachments.Attachments;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives attachments out, to whoever may see the item and is among the audience. Always as a download, in a sandbox: no file of a person
 * is ever a page of ours.
 */
@RestController
class AttachmentDownloads {

    private static final String LOCKED = "sandbox; default-src 'none'";

    private final Workspaces workspaces;
    private final Attachments attachments;

    AttachmentDownloads(Workspaces workspaces, Attachments attachments) {
        this.workspaces = workspaces;
        this.attachments = attachments;
    }


    @GetMapping("/bijlage/{place}/{slug}/{id}")
    void download(@PathVariable String place, @PathVariable String slug, @PathVariable String id, HttpServletResponse response) throws IOException {
        Workspace workspace = workspace(place, slug);
        Attachments.AttachmentItem file = attachments.details(workspace, id(id));
        response.setHeader(ContentPolicy.HEADER, LOCKED);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString());
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        attachments.copy(workspace, file.id(), response.getOutputStream());
    }

    @GetMapping("/bijlage/{place}/{slug}/{id}/klein")
    void thumbnail(@PathVariable String place, @PathVariable String slug, @PathVariable String id, HttpServletResponse response) throws IOException {
        byte[] picture = attachments.thumbnail(workspace(place, slug), id(id));
        response.setHeader(ContentPolicy.HEADER, LOCKED);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, max-age=3600");
        response.setContentType(MediaType.IMAGE_JPEG_VALUE);
        response.setContentLength(picture.length);
        response.getOutputStream().write(picture);
    }

    private Workspace workspace(String place, String slug) {
        return switch (place) {
            case "gemeente" -> workspaces.municipality(slug);
            case "partner" -> workspaces.partner(slug);
            default -> throw new NotFoundException();
        };
    }

    private static UUID id(String text) {
        return Id.parse(text, ItemId::new).map(ItemId::value).orElseThrow(NotFoundException::new);
    }
}
