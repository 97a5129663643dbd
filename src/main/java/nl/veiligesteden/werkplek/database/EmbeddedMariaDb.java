package nl.veiligesteden.werkplek.database;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A real MariaDB server as a child of this process, on a free port of the loopback interface, with its own data directory.
 * We drive the programs ourselves: the library that packs them leaves orphans, listens everywhere, and waits thirty
 * seconds where the server says at once what is wrong.
 *
 * <p>The account is called {@value #NAME}, like the database. Its password is drawn anew at every start and stands nowhere.
 */
public final class EmbeddedMariaDb {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String NAME = "werkplek";

    private final FileChannel lockFile;
    private final ServerProcess server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(FileChannel lockFile, ServerProcess server, int port, String password) {
        this.lockFile = lockFile;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /**
     * Starts the server, after making its data at the first start; returns when it accepts connections.
     *
     * @param dataDir   holds the data; one instance at a time
     * @param engineDir holds the unpacked programs, which any number of instances may share
     * @param options   further options of {@code mariadbd}
     */
    public static EmbeddedMariaDb start(Path dataDir, Path engineDir, String... options) {
        long began = System.nanoTime();
        Path home = dataDir.toAbsolutePath().normalize();
        Engine engine = Engine.provide(engineDir);
        FileChannel lockFile = lock(home);
        try {
            Path data = home.resolve("mariadb");
            ServerProcess.endLeftover(data.resolve("mariadb.pid"), data);
            if (!Files.isDirectory(data)) {
                install(engine, home.resolve("mariadb.partial"), data);
            }
            int port = freePort();
            String password = newPassword();
            ServerProcess server = startServer(engine, data, port, password, options);
            log.info("MariaDB runs on port {} with its data in {} ({} ms)", port, data,
                    (System.nanoTime() - began) / 1_000_000);
            return new EmbeddedMariaDb(lockFile, server, port, password);
        } catch (IOException e) {
            release(lockFile);
            throw new DatabaseUnavailableException("The embedded database can't be started: " + e,
                    "See whether the directory " + home + " may be written and has room.", e);
        } catch (RuntimeException e) {
            release(lockFile);
            throw e;
        }
    }

    /** The address of the application's own database. */
    public String jdbcUrl() {
        return jdbcUrl(NAME);
    }

    /** The address of another database on this server; the account may make and use those whose name begins with its own. */
    public String jdbcUrl(String database) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?sslMode=disable";
    }

    public String user() {
        return NAME;
    }

    public String password() {
        return password;
    }

    /** Stops the server and gives the data directory free. */
    public void stop() {
        server.stop();
        release(lockFile);
    }

    ProcessHandle serverProcess() {
        return server.handle();
    }

    private static FileChannel lock(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (locked(channel)) {
                return channel;
            }
            channel.close();
        } catch (IOException e) {
            throw new DatabaseUnavailableException("The data directory " + home + " can't be used: " + e,
                    "Name another one with werkplek.data-dir.", e);
        }
        throw new DatabaseUnavailableException("Another instance is running on the data directory " + home + ".",
                "Stop that one first, or give this one a directory of its own with werkplek.data-dir.");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void release(FileChannel lockFile) {
        try {
            lockFile.close();
        } catch (IOException e) {
            log.warn("The lock on the data directory could not be released", e);
        }
    }

    /**
     * Makes the system tables as MariaDB's installer does, without its shell script, which stumbles over spaces. The data
     * gets its final name only when it is whole: a first start that was cut off begins afresh.
     */
    private static void install(Engine engine, Path partial, Path data) throws IOException {
        log.info("First start: making a database in {}", data);
        FileSystemUtils.deleteRecursively(partial);
        Files.createDirectories(partial);
        Files.createDirectories(temporary(partial));
        List<String> command = command(engine, partial);
        command.add("--bootstrap");
        Path console = partial.resolveSibling("install.log");
        Process process = new ProcessBuilder(command).directory(partial.toFile()).redirectErrorStream(true)
                .redirectOutput(console.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write("create database mysql;\nuse mysql;\nset @auth_root_socket='root';\n".getBytes(StandardCharsets.UTF_8));
            for (Path script : engine.installationScripts()) {
                Files.copy(script, in);
                in.write('\n');
            }
        } catch (IOException e) {
            log.debug("The installation ended early", e);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new DatabaseUnavailableException("MariaDB can't make its first data. It said:" + System.lineSeparator()
                    + Files.readString(console), "Read the lines above; an outside database can be named with WERKPLEK_DB_URL.");
        }
        Files.delete(console);
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What every run of the program needs: none of the machine's configuration, and leave to run as root in a container. */
    private static List<String> command(Engine engine, Path data) {
        List<String> command = new ArrayList<>(List.of(engine.server().toString(), "--no-defaults",
                "--basedir=" + engine.baseDir(), "--datadir=" + data, "--tmpdir=" + temporary(data)));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    /** The socket's name is relative to the data directory, since a long absolute one would exceed the system's limit. */
    private static List<String> serverCommand(Engine engine, Path data, int port, Path initFile, String... options) {
        List<String> command = command(engine, data);
        command.addAll(List.of("--bind-address=127.0.0.1", "--port=" + port, "--socket=mariadb.sock",
                "--pid-file=mariadb.pid", "--init-file=" + initFile, "--skip-name-resolve", "--skip-ssl",
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_ai_ci", "--max-allowed-packet=64M",
                "--system-versioning-alter-history=KEEP",
                // As an outside server from 11.6.2 on does by itself.
                "--loose-innodb-snapshot-isolation=ON"));
        command.addAll(List.of(options));
        return command;
    }

    /** A server that starts wipes the temporary tables in its folder: in a shared one also those that another server is using. */
    private static Path temporary(Path data) {
        return data.resolveSibling("tmp");
    }

    private static String initStatements(String password) {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
                CREATE OR REPLACE USER %1$s@127.0.0.1 IDENTIFIED BY '%2$s';
                GRANT ALL ON `%1$s%%`.* TO %1$s@127.0.0.1;
                """.formatted(NAME, password);
    }

    /** The server learns the password from a file that only our account may read, and that is gone when it runs. */
    private static ServerProcess startServer(Engine engine, Path data, int port, String password, String... options)
            throws IOException {
        Path initFile = privateFile(data.resolveSibling("init.sql"));
        Files.createDirectories(temporary(data));
        try {
            Files.writeString(initFile, initStatements(password));
            return ServerProcess.start(serverCommand(engine, data, port, initFile, options), data);
        } finally {
            Files.delete(initFile);
        }
    }

    private static String newPassword() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private static Path privateFile(Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path);
        File file = path.toFile();
        if (!(file.setReadable(false, false) && file.setReadable(true, true))) {
            log.debug("{} can't be hidden from other accounts on this file system", path);
        }
        return path;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
