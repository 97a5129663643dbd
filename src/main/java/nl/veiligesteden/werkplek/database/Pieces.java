package nl.veiligesteden.werkplek.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bytes of files in pieces of the database, so that memory never holds more of a file than one piece. */
public final class Pieces {

    public static final int SIZE = 256 * 1024;

    private final JdbcClient jdbc;
    private final String table;
    private final String owner;

    /**
     * @param table with the columns {@code number} and {@code content}
     * @param owner the column that says whose they are
     */
    public Pieces(JdbcClient jdbc, String table, String owner) {
        this.jdbc = jdbc;
        this.table = table;
        this.owner = owner;
    }

    public void write(UUID id, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[SIZE];
            int number = 0;
            for (int length = content.readNBytes(buffer, 0, SIZE); length > 0; length = content.readNBytes(buffer, 0, SIZE)) {
                write(id, number++, length == SIZE ? buffer : Arrays.copyOf(buffer, length));
            }
        }
    }

    public void write(UUID id, int number, byte[] content) {
        jdbc.sql("insert into " + table + " (" + owner + ", number, content) values (:id, :number, :content)").param("id", id).param("number", number).param("content", content).update();
    }

    /** A statement for each piece: nothing stays open while a slow reader takes its time. */
    public void copy(UUID id, OutputStream to) throws IOException {
        int number = 0;
        for (Optional<byte[]> piece = read(id, number); piece.isPresent(); piece = read(id, ++number)) {
            to.write(piece.get());
        }
    }

    public Optional<byte[]> read(UUID id, int number) {
        return jdbc.sql("select content from " + table + " where " + owner + " = :id and number = :number").param("id", id).param("number", number)
                .query((row, line) -> row.getBytes("content")).optional();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from " + table + " where " + owner + " = :id").param("id", id).update();
    }
}
