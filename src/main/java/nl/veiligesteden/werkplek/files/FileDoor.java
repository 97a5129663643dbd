package nl.veiligesteden.werkplek.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Lets files in: none that is too big, of another kind than its bytes say we take, or carries a virus. Memory holds no more than a buffer of it. */
@Component
public class FileDoor {

    private static final Logger LOG = LoggerFactory.getLogger(FileDoor.class);
    private static final int BUFFER = 64 * 1024;

    private final ClamAv scanner;
    private final long most;

    private final IncomingFolder incoming;

    FileDoor(ClamAv scanner, IncomingFolder incoming, @Value("${werkplek.files.max-size:25MB}") DataSize most) {
        this.scanner = scanner;
        this.incoming = incoming;
        this.most = most.toBytes();
    }

    /** The most bytes that one file may have. */
    public long most() {
        return most;
    }

    /** Whether files are scanned for viruses; where not, the screen says so. */
    public boolean scans() {
        return scanner.isConfigured();
    }

    /** Does something with a file that was let in. */
    @FunctionalInterface
    public interface Keeper<T> {
        T keep(AdmittedFile file) throws IOException;
    }

    /**
     * Receives a file, looks at it, and hands it on; afterwards nothing of it is left here.
     *
     * @throws InvalidInputException with the reason, for a file that is not taken
     */
    public <T> T admit(String name, InputStream content, Keeper<T> keeper) throws IOException {
        Path received = incoming.file();
        Path cleaned = incoming.file();
        try {
            receive(content, received);
            FileKind kind = FileKinds.of(received).orElseThrow(() -> refused("file.refused.kind"));
            if (kind.isOffice() && isActive(received)) {
                throw refused("file.refused.active");
            }
            scan(received);
            if (!kind.isPhoto()) {
                return keeper.keep(new AdmittedFile(received, kind.named(name), kind.mediaType(), Files.size(received), scans(), new byte[0]));
            }
            PhotoCleaner.Cleaned photo = clean(kind, received, cleaned);
            return keeper.keep(new AdmittedFile(cleaned, kind.named(name), kind.mediaType(), Files.size(cleaned), scans(), Thumbnails.of(cleaned, photo)));
        } finally {
            Files.deleteIfExists(received);
            Files.deleteIfExists(cleaned);
        }
    }

    private void receive(InputStream content, Path received) throws IOException {
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(received)) {
            for (int length = content.read(buffer); length >= 0; length = content.read(buffer)) {
                size += length;
                if (size > most) {
                    throw refused("file.refused.size");
                }
                out.write(buffer, 0, length);
            }
        }
        if (size == 0) {
            throw refused("file.refused.empty");
        }
    }

    private void scan(Path file) {
        if (!scanner.isConfigured()) {
            return;
        }
        boolean clean;
        try {
            clean = scanner.isClean(file);
        } catch (IOException unreachable) {
            LOG.warn("the virus scanner doesn't answer", unreachable);
            throw refused("file.refused.scanner");
        }
        if (!clean) {
            throw refused("file.refused.virus");
        }
    }

    private static boolean isActive(Path document) {
        try {
            return OfficeDocument.isActive(document);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw refused("file.refused.unreadable");
        }
    }

    private static PhotoCleaner.Cleaned clean(FileKind kind, Path from, Path to) {
        try {
            return PhotoCleaner.clean(kind, from, to);
        } catch (IOException | IndexOutOfBoundsException damaged) {
            throw refused("file.refused.damaged");
        }
    }

    private static InvalidInputException refused(String reason) {
        return new InvalidInputException("file", reason);
    }
}
