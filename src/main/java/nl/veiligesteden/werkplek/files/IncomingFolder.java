package nl.veiligesteden.werkplek.files;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where files stand while they come in: a folder of this process alone, readable by its user only. What a process left that was killed is
 * removed when the next one starts, known by the lock that nobody holds any more. Where the folder itself is cleared away, another takes its place.
 */
@Component
class IncomingFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IncomingFolder.class);
    private static final String PREFIX = "werkplek-in-";
    private static final String LOCK = "lock";
    /** Of this process. Their locks are never tried: on Linux a process that closes a file loses every lock that it has on it. */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path parent;
    private Path folder;
    private FileChannel held;

    IncomingFolder(@Value("${werkplek.files.incoming:${java.io.tmpdir}}") Path parent) throws IOException {
        this.parent = parent;
        Files.createDirectories(parent);
        leftBehind(parent).forEach(IncomingFolder::removeIfLeft);
        make();
    }

    private void make() throws IOException {
        folder = Files.createTempDirectory(parent, PREFIX);
        OWN.add(folder);
        held = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held.lock();
    }

    synchronized Path file() throws IOException {
        if (Files.notExists(folder.resolve(LOCK))) {
            remove();
            make();
        }
        return Files.createTempFile(folder, "", ".tmp");
    }

    private static List<Path> leftBehind(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(path -> path.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(path) && !OWN.contains(path)).toList();
        }
    }

    private static void removeIfLeft(Path left) {
        try (FileChannel lock = FileChannel.open(left.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock taken = lock.tryLock()) {
            if (taken != null) {
                FileSystemUtils.deleteRecursively(left);
            }
        } catch (IOException held) {
            LOG.debug("{} is in use", left);
        }
    }

    @PreDestroy
    synchronized void remove() throws IOException {
        held.close();
        FileSystemUtils.deleteRecursively(folder);
        OWN.remove(folder);
    }
}
