package nl.veiligesteden.werkplek.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of {@code mariadbd}. Its thread starts the program and stays with it to the end: the kernel's "parent died"
 * signal, which stops the server when this JVM is killed, is sent when the starting <em>thread</em> ends.
 */
final class ServerProcess {

    private static final Logger log = LoggerFactory.getLogger("mariadbd");
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 30;

    private final CompletableFuture<ProcessHandle> ready = new CompletableFuture<>();
    private final Deque<String> lastLines = new ArrayDeque<>();
    private volatile Process process;
    private volatile boolean stopping;

    private ServerProcess() {
    }

    /** Starts the program and returns when it accepts connections. */
    static ServerProcess start(List<String> command, Path directory) {
        ServerProcess server = new ServerProcess();
        Thread.ofPlatform().daemon().name("mariadbd").start(() -> server.run(tied(command), directory));
        server.awaitReady();
        return server;
    }

    /** Linux can stop the child together with its parent, however the parent ends. */
    private static List<String> tied(List<String> command) {
        if (!Files.isExecutable(SETPRIV)) {
            return command;
        }
        List<String> tied = new ArrayList<>(List.of(SETPRIV.toString(), "--pdeathsig", "TERM"));
        tied.addAll(command);
        return tied;
    }

    private void run(List<String> command, Path directory) {
        try {
            process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
            process.getOutputStream().close();
            try (BufferedReader console = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = console.readLine(); line != null; line = console.readLine()) {
                    read(line);
                }
            }
            int code = process.waitFor();
            if (!ready.completeExceptionally(new IOException("mariadbd ended with code " + code)) && !stopping) {
                log.error("MariaDB ended by itself with code {}: {}", code, said());
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void read(String line) {
        log.debug(line);
        lastLines.addLast(line);
        if (lastLines.size() > 12) {
            lastLines.removeFirst();
        }
        if (line.contains(": ready for connections.")) {
            ready.complete(process.toHandle());
        }
    }

    private synchronized String said() {
        return String.join(System.lineSeparator(), lastLines);
    }

    private void awaitReady() {
        try {
            ready.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            if (process != null) {
                process.destroyForcibly();
            }
            throw new DatabaseUnavailableException("MariaDB doesn't start. It said:" + System.lineSeparator() + said(),
                    "Read the lines above; an outside database can be named with WERKPLEK_DB_URL.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("The start of MariaDB was interrupted.", "Start again.", e);
        }
    }

    ProcessHandle handle() {
        return ready.join();
    }

    void stop() {
        stopping = true;
        end(handle());
    }

    /** Ends what an earlier run left behind, recognised by its pid file and by the data directory in its command line. */
    static void endLeftover(Path pidFile, Path dataDir) {
        leftover(pidFile, dataDir).ifPresent(server -> {
            log.info("A MariaDB server of an earlier run still holds {}: ending it", dataDir);
            end(server);
        });
    }

    private static Optional<ProcessHandle> leftover(Path pidFile, Path dataDir) {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(process -> process.info().arguments()
                    .filter(arguments -> List.of(arguments).contains("--datadir=" + dataDir)).isPresent());
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            log.warn("MariaDB doesn't stop within {} seconds: killing it; it recovers at its next start", STOP_SECONDS);
            process.destroyForcibly();
        } catch (ExecutionException e) {
            log.warn("MariaDB's end could not be awaited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
