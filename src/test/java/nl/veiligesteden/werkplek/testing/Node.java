package nl.veiligesteden.werkplek.testing;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.veiligesteden.werkplek.WerkplekApplication;

/** The application as a process of its own, with the demo's data, on a database that outlives it: one that can be killed. */
public final class Node {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port;
    private final Path log;
    private final List<String> command = new ArrayList<>();
    private Process process;

    /** @param name of its log in {@code target} */
    public Node(String name, String url, String user, String password, String... settings) {
        this.port = freePort();
        this.log = Path.of("target", name + ".log");
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"), WerkplekApplication.class.getName(),
                "--server.port=" + port, "--spring.profiles.active=demo", "--vaadin.productionMode=true", "--werkplek.demo.throw-away-database=true", "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user, "--spring.datasource.password=" + password));
        command.addAll(List.of(settings));
        try {
            Files.deleteIfExists(log);
        } catch (IOException kept) {
            throw new IllegalStateException(kept);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    /** Returns when people can work; it may be started again after it ended. */
    public Node start() throws IOException, InterruptedException {
        process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        Instant patience = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(patience) && process.isAlive()) {
            if (health("readiness") == 200) {
                return this;
            }
            process.waitFor(Duration.ofMillis(300));
        }
        throw new IllegalStateException("the application did not start; see " + log);
    }

    /** What it answers to who asks how it is; 0 where it doesn't. */
    public int health(String question) throws InterruptedException {
        return status("actuator/health/" + question);
    }

    /** With what status a page is answered, to whom is not signed in; 0 where it isn't within ten seconds. */
    public int status(String path) throws InterruptedException {
        HttpRequest asked = HttpRequest.newBuilder(URI.create(address(path))).timeout(Duration.ofSeconds(10)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException none) {
            return 0;
        }
    }

    public String address(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    public String log() throws IOException {
        return Files.readString(log);
    }

    /** As when the power fails. */
    public void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Stops a process for as long as somebody wants, as one that hangs; and lets it go on. */
    public static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        if (new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).redirectOutput(new File("/dev/null")).start().waitFor() != 0) {
            throw new IllegalStateException("no signal " + signal + " to " + process);
        }
    }
}
