package nl.veiligesteden.werkplek.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.WerkplekApplication;

/**
 * Many at once: an application of its own with little memory, in which so many people have a page open, each with its web socket, and some of them work. Says
 * how much memory the open pages take and how long those who work wait. Driver, application and database share the machine.
 */
final class LoadBench {

    private static final int ACTIVE = 64;
    private static final Duration THINK = Duration.ofSeconds(5);
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(90);
    /** Signing in costs a password's hash: more at once only wait for each other. */
    private static final int SIGN_IN_AT_ONCE = 4;
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final List<String> report = new ArrayList<>();
    private final BenchDatabase database;

    private LoadBench(BenchDatabase database) {
        this.database = database;
    }

    /** A person with what can be opened. */
    private record Person(String email, String slug, List<String> items) {
    }

    /** How long one page took, in nanoseconds. */
    private record Took(String page, long nanos) {
    }

    static List<String> run(BenchDatabase database) throws Exception {
        LoadBench bench = new LoadBench(database);
        bench.report.add("| open pages | heap at most, MB | in use after a collection, MB | an open page, MB | who work | pages asked in " + MEASURED.toSeconds() + " s | median ms | p95 ms | p99 ms | slowest ms | processor of the application | threads |");
        bench.report.add("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        bench.measure(500, 512);
        bench.measure(2_000, 1_536);
        return bench.report;
    }

    private void measure(int sessions, int megabytes) throws Exception {
        List<Person> people = people(sessions);
        int port = freePort();
        Process server = start(port, megabytes);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            awaitStart(server, port);
            long empty = used(server);
            List<FlowClient> clients = open(people, port);
            long full = used(server);
            List<Took> all = Collections.synchronizedList(new ArrayList<>());
            Duration[] processor = new Duration[2];
            Instant begin = Instant.now().plus(WARM_UP);
            Instant end = begin.plus(MEASURED);
            List<Future<?>> work = new ArrayList<>();
            for (int person = 0; person < ACTIVE; person++) {
                FlowClient client = clients.get(person);
                Person who = people.get(person);
                work.add(threads.submit(() -> work(client, who, begin, end, all)));
            }
            rest(Duration.between(Instant.now(), begin));
            processor[0] = processor(server);
            rest(Duration.between(Instant.now(), end));
            processor[1] = processor(server);
            for (Future<?> one : work) {
                one.get(1, TimeUnit.MINUTES);
            }
            long[] nanos = all.stream().mapToLong(Took::nanos).sorted().toArray();
            report.add(String.format(Locale.ROOT, "| %,d | %d | %d | %.2f | %d | %d | %.0f | %.0f | %.0f | %.0f | %.0f %% of one | %d |", sessions, megabytes, full, (full - empty) / (double) sessions, ACTIVE, nanos.length,
                    at(nanos, .5), at(nanos, .95), at(nanos, .99), nanos[nanos.length - 1] / 1e6, 100.0 * processor[1].minus(processor[0]).toMillis() / MEASURED.toMillis(), threads(server)));
            System.out.println(report.getLast());
            System.out.println(all.stream().collect(Collectors.groupingBy(Took::page, Collectors.collectingAndThen(Collectors.toList(), LoadBench::line))));
            clients.forEach(FlowClient::close);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static String line(List<Took> some) {
        long[] nanos = some.stream().mapToLong(Took::nanos).sorted().toArray();
        return String.format(Locale.ROOT, "%d times, median %.0f, p95 %.0f ms", nanos.length, at(nanos, .5), at(nanos, .95));
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] / 1e6;
    }

    /** Thinks, opens a page, and so on; as people do, not in step. */
    private static void work(FlowClient client, Person who, Instant begin, Instant end, List<Took> all) {
        Random random = new Random(who.email().hashCode());
        while (Instant.now().isBefore(end)) {
            rest(Duration.ofMillis((long) (-Math.log(1 - random.nextDouble()) * THINK.toMillis())));
            String page = List.of("dashboard", "list", "item", "my work").get(random.nextInt(4));
            String route = switch (page) {
                case "dashboard" -> "gemeente/" + who.slug();
                case "list" -> "gemeente/" + who.slug() + "/onderdelen";
                case "item" -> "gemeente/" + who.slug() + "/onderdelen/" + who.items().get(random.nextInt(who.items().size()));
                default -> "mijn-werk";
            };
            long began = System.nanoTime();
            client.navigate(route, "");
            if (Instant.now().isAfter(begin) && Instant.now().isBefore(end)) {
                all.add(new Took(page, System.nanoTime() - began));
            }
        }
    }

    private static List<FlowClient> open(List<Person> people, int port) throws Exception {
        List<Callable<FlowClient>> openings = people.stream().map(who -> (Callable<FlowClient>) () -> {
            FlowClient client = new FlowClient(port).signIn(who.email(), LargeDataSet.PASSWORD);
            client.navigate("gemeente/" + who.slug(), "");
            client.listen();
            return client;
        }).toList();
        try (ExecutorService few = Executors.newFixedThreadPool(SIGN_IN_AT_ONCE)) {
            List<FlowClient> clients = new ArrayList<>();
            for (Future<FlowClient> one : few.invokeAll(openings)) {
                clients.add(one.get());
            }
            return clients;
        }
    }

    /** Officers of all municipalities in turn; who is signed in twice has two pages open. */
    private List<Person> people(int amount) throws Exception {
        List<Person> found = new ArrayList<>();
        try (Connection connection = database.connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery("""
                select a.email, mu.slug, (select group_concat(i.id limit 20) from item i where i.municipality_id = mu.id) items from membership m join account a on a.id = m.account_id
                join municipality mu on mu.id = m.municipality_id where m.ended_at is null and m.role <> 'READER' group by a.id order by rand(342)""")) {
            while (rows.next()) {
                found.add(new Person(rows.getString(1), rows.getString(2), Arrays.asList(rows.getString(3).split(","))));
            }
        }
        List<Person> people = new ArrayList<>();
        while (people.size() < amount) {
            people.addAll(found.subList(0, Math.min(found.size(), amount - people.size())));
        }
        return people;
    }

    private Process start(int port, int megabytes) throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).filter(path -> !path.endsWith("test-classes")).collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m", "-XX:+ExitOnOutOfMemoryError", "-cp", classes,
                WerkplekApplication.class.getName(), "--server.port=" + port, "--vaadin.productionMode=true", "--werkplek.demo.throw-away-database=true", "--werkplek.sign-in.strong-roles=",
                "--werkplek.sign-in.passkey-roles=", "--logging.level.root=warn", "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password())).redirectErrorStream(true).redirectOutput(new File("target/load.log")).start();
    }

    private static void awaitStart(Process server, int port) throws Exception {
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness")).timeout(Duration.ofSeconds(2)).build();
        Instant patience = Instant.now().plus(Duration.ofMinutes(3));
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (Instant.now().isBefore(patience) && server.isAlive()) {
                try {
                    if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    server.waitFor(Duration.ofMillis(300));
                }
            }
        }
        throw new IllegalStateException("the application did not start:\n" + Files.readString(Path.of("target/load.log")));
    }

    /** Megabytes, after everything that can go went. */
    private static long used(Process server) throws Exception {
        jcmd(server, "GC.run");
        jcmd(server, "GC.run");
        Matcher used = USED.matcher(jcmd(server, "GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("no heap is told of");
        }
        return Long.parseLong(used.group(1)) >> 10;
    }

    private static long threads(Process server) throws Exception {
        return jcmd(server, "Thread.print").lines().filter(line -> line.startsWith("\"")).count();
    }

    private static String jcmd(Process server, String command) throws Exception {
        Process asked = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(server.pid()), command).redirectErrorStream(true).start();
        String said = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return said;
    }

    private static Duration processor(Process server) {
        return server.info().totalCpuDuration().orElseThrow();
    }

    private static void rest(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
