package nl.veiligesteden.werkplek.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.veiligesteden.werkplek.files.AdmittedFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of attachments in pieces of the database, so that memory never holds more of a file than one piece. */
@Component
class AttachmentChunks {

    static final int SIZE = 256 * 1024;
    private static final int THUMBNAIL = -1;

    private final JdbcClient jdbc;

    AttachmentChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID attachment, AdmittedFile file) {
        if (file.thumbnail().length > 0) {
            write(attachment, THUMBNAIL, file.thumbnail());
        }
        try (InputStream content = Files.newInputStream(file.path())) {
            byte[] buffer = new byte[SIZE];
            int number = 0;
            for (int length = content.readNBytes(buffer, 0, SIZE); length > 0; length = content.readNBytes(buffer, 0, SIZE)) {
                write(attachment, number++, length == SIZE ? buffer : Arrays.copyOf(buffer, length));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(UUID attachment, int number, byte[] content) {
        jdbc.sql("insert into attachment_chunk (attachment_id, number, content) values (:attachment, :number, :content)")
                .param("attachment", attachment).param("number", number).param("content", content).update();
    }

    /** A statement for each piece: nothing stays open while a slow reader takes its time. */
    void copy(UUID attachment, OutputStream to) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = read(attachment, number); piece.isPresent(); piece = read(attachment, ++number)) {
            to.write(piece.get());
        }
    }

    Optional<byte[]> thumbnail(UUID attachment) {
        return read(attachment, THUMBNAIL);
    }

    private Optional<byte[]> read(UUID attachment, int number) {
        return jdbc.sql("select content from attachment_chunk where attachment_id = :attachment and number = :number")
                .param("attachment", attachment).param("number", number).query((row, line) -> row.getBytes("content")).optional();
    }

    void delete(UUID attachment) {
        jdbc.sql("delete from attachment_chunk where attachment_id = :attachment").param("attachment", attachment).update();
    }
}
