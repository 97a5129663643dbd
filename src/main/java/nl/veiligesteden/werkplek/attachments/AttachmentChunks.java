package nl.veiligesteden.werkplek.attachments;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.database.Pieces;
import nl.veiligesteden.werkplek.files.AdmittedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of attachments, and of the small pictures of those that are photos. */
@Component
class AttachmentChunks {

    private static final int THUMBNAIL = -1;

    private final Pieces pieces;

    AttachmentChunks(JdbcClient jdbc) {
        this.pieces = new Pieces(jdbc, "attachment_chunk", "attachment_id");
    }

    void write(UUID attachment, AdmittedFile file) {
        if (file.thumbnail().length > 0) {
            pieces.write(attachment, THUMBNAIL, file.thumbnail());
        }
        try {
            pieces.write(attachment, file.path());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void copy(UUID attachment, OutputStream to) throws IOException {
        pieces.copy(attachment, to);
    }

    Optional<byte[]> thumbnail(UUID attachment) {
        return pieces.read(attachment, THUMBNAIL);
    }

    void delete(UUID attachment) {
        pieces.delete(attachment);
    }
}
