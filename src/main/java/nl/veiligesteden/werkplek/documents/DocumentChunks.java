package nl.veiligesteden.werkplek.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of documents in pieces, so that memory holds no more of one than a piece. */
@Component
class DocumentChunks {

    private static final int SIZE = 256 * 1024;

    private final JdbcClient jdbc;

    DocumentChunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(DocumentId document, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[SIZE];
            int number = 0;
            for (int length = content.readNBytes(buffer, 0, SIZE); length > 0; length = content.readNBytes(buffer, 0, SIZE)) {
                jdbc.sql("insert into made_document_chunk (document_id, number, content) values (:document, :number, :content)").param("document", document.value())
                        .param("number", number++).param("content", length == SIZE ? buffer : Arrays.copyOf(buffer, length)).update();
            }
        }
    }

    /** A statement for each piece: nothing stays open while a slow reader takes its time. */
    void copy(DocumentId document, OutputStream to) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = read(document, number); piece.isPresent(); piece = read(document, ++number)) {
            to.write(piece.get());
        }
    }

    private Optional<byte[]> read(DocumentId document, int number) {
        return jdbc.sql("select content from made_document_chunk where document_id = :document and number = :number").param("document", document.value()).param("number", number)
                .query((row, line) -> row.getBytes("content")).optional();
    }
}
