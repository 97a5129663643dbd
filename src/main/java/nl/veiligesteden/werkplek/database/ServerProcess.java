package nl.veiligesteden.werkplek.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

    private static final Logger LOG = LoggerFactory.getLogger("mariadbd");
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 30;
    private static final int MOST_RESTARTS = 5;
    private static final Duration STEADY = Duration.ofMinutes(10);
    /** The file is gone by then; the account that it made is not. */
    private static final String FIRST_RUN_ONLY = "--init-file=";

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

    /** Stays with the program, and starts it again when it was killed; not when it keeps ending, which is for somebody to look at. */
    private void run(List<String> command, Path directory) {
        Instant began = Instant.now();
        boolean killed = wasKilled(command, directory);
        for (int restarts = 1; killed && restarts <= MOST_RESTARTS; restarts++) {
            if (began.isBefore(Instant.now().minus(STEADY))) {
                restarts = 1;
            }
            LOG.warn("MariaDB is started again");
            began = Instant.now();
            killed = wasKilled(command.stream().filter(option -> !option.startsWith(FIRST_RUN_ONLY)).toList(), directory);
        }
    }

    /** Runs the program to its end. @return whether that came unasked, once it had run */
    private boolean wasKilled(List<String> command, Path directory) {
        try {
            process = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true).start();
            if (stopping) {
                process.destroy();
            }
            process.getOutputStream().close();
            try (BufferedReader console = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = console.readLine(); line != null; line = console.readLine()) {
                    read(line);
                }
            }
            int code = process.waitFor();
            if (!ready.completeExceptionally(new IOException("mariadbd ended with code " + code)) && !stopping) {
                LOG.error("MariaDB ended by itself with code {}: {}", code, said());
                return code != 0;
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private synchronized void read(String line) {
        LOG.debug(line);
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
        ready.join();
        return process.toHandle();
    }

    void stop() {
        stopping = true;
        end(handle());
    }

    /** Ends what an earlier run left behind, recognised by its pid file and by the data directory in its command line. */
    static void endLeftover(Path pidFile, Path dataDir) {
        leftover(pidFile, dataDir).ifPresent(server -> {
            LOG.info("A MariaDB server of an earlier run still holds {}: ending it", dataDir);
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
            LOG.warn("MariaDB doesn't stop within {} seconds: killing it; it recovers at its next start", STOP_SECONDS);
            process.destroyForcibly();
        } catch (ExecutionException e) {
            LOG.warn("MariaDB's end could not be awaited", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
