package nl.veiligesteden.werkplek.files;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where files stand while they come in: a folder of this process alone, readable by its user only. What a process left that was killed is
 * removed when the next one starts, known by the lock that nobody holds any more.
 */
@Component
class IncomingFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFolder.class);
    private static final String PREFIX = "werkplek-in-";
    private static final String LOCK = "lock";

    private final Path folder;
    private final FileChannel held;

    IncomingFolder(@Value("${werkplek.files.incoming:${java.io.tmpdir}}") Path parent) throws IOException {
        Files.createDirectories(parent);
        leftBehind(parent).forEach(IncomingFolder::removeIfLeft);
        folder = Files.createTempDirectory(parent, PREFIX);
        held = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held.lock();
    }

    Path file() throws IOException {
        return Files.createTempFile(folder, "", ".tmp");
    }

    private static List<Path> leftBehind(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(path -> path.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(path)).toList();
        }
    }

    private static void removeIfLeft(Path left) {
        try (FileChannel lock = FileChannel.open(left.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock taken = lock.tryLock()) {
            if (taken != null) {
                FileSystemUtils.deleteRecursively(left);
            }
        } catch (IOException | OverlappingFileLockException held) {
            LOG.debug("{} is in use", left);
        }
    }

    @PreDestroy
    void remove() throws IOException {
        held.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
