package nl.veiligesteden.werkplek.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.insight.DayCounter;
import nl.veiligesteden.werkplek.insight.OverTime;
import nl.veiligesteden.werkplek.live.LiveFeed;
import nl.veiligesteden.werkplek.WerkplekApplication;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.SignInWay;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.access.Workspaces;
import nl.veiligesteden.werkplek.intake.ui.SheetRowPlan;
import nl.veiligesteden.werkplek.search.Search;
import nl.veiligesteden.werkplek.shared.AccountId;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.testing.Chromium;
import nl.veiligesteden.werkplek.testing.SqlRecorder;
import nl.veiligesteden.werkplek.work.Health;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import nl.veiligesteden.werkplek.work.ui.DryRun;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * What the pages cost with the whole country in the database: each page's real request, beside its own SQL statements sent bare, in
 * one run. Prints a table and writes it to {@code target/bench.md}. Words on the command line narrow it to the lines whose name holds one; {@code load} alone
 * asks how many people it bears, see {@link LoadBench}.
 */
public final class Bench {

    private static final int SESSIONS = 40;

    private final ConfigurableApplicationContext application;
    private final SqlRecorder recorder;
    private final Connection bare;
    private final int port;
    private final List<String> only;
    private final List<String> report = new ArrayList<>();
    private final List<String> later = new ArrayList<>();

    private Bench(ConfigurableApplicationContext application, Connection bare, List<String> only) {
        this.only = only;
        this.application = application;
        this.recorder = application.getBean(SqlRecorder.class);
        this.bare = bare;
        this.port = Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    public static void main(String... arguments) throws Exception {
        List<String> report;
        try (BenchDatabase database = BenchDatabase.open()) {
            report = List.of(arguments).equals(List.of("load")) ? LoadBench.run(database) : pages(database, List.of(arguments));
        }
        report.forEach(System.out::println);
        Files.write(Path.of("target/bench.md"), report);
    }

    private static List<String> pages(BenchDatabase database, List<String> only) throws Exception {
        try (Connection bare = database.connect(); ConfigurableApplicationContext application = start(database)) {
            Bench bench = new Bench(application, bare, only);
            bench.run();
            return bench.report;
        }
    }

    private static ConfigurableApplicationContext start(BenchDatabase database) {
        return new SpringApplicationBuilder(WerkplekApplication.class).initializers(context -> {
            context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
            context.getBeanFactory().registerSingleton("sqlRecorder", new SqlRecorder());
        }).run("--server.port=0", "--werkplek.demo.throw-away-database=true", "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(), "--vaadin.productionMode=true", "--spring.threads.virtual.enabled=false", "--werkplek.sign-in.strong-roles=", "--werkplek.sign-in.passkey-roles=", "--logging.level.root=warn");
    }

    /** The classes of the tests lie on the same class path; none of them is part of the application. */
    private static final class WithoutTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName())
                    || reader.getAnnotationMetadata().isAnnotated(TestComponent.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private void run() throws Exception {
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        UUID item = item(jdbc, "i.id");
        report.add("%d municipalities, %d items, %d updates; Java %s, %d processors".formatted(count(jdbc, "municipality"), count(jdbc, "item"),
                count(jdbc, "progress_update"), Runtime.version(), Runtime.getRuntime().availableProcessors()));
        report.add("");
        report.add("| page | SQL statements | page, median ms | page, p95 ms | processor of the server, ms | bare SQL, median ms | page / bare | within 2 × bare + 5 ms | bytes | bytes unpacked |");
        report.add("|---|--:|--:|--:|--:|--:|--:|---|--:|--:|");
        FlowClient officer = new FlowClient(port).signIn(LargeDataSet.OFFICER, LargeDataSet.PASSWORD);
        page("dashboard", officer, "gemeente/hengelo", "");
        page("list, open, by due date", officer, "gemeente/hengelo/onderdelen", "status=draft&status=planned&status=in-progress&status=blocked");
        String busy = jdbc.sql("select m.slug from municipality m join item i on i.municipality_id = m.id group by m.slug having count(*) = :items")
                .param("items", LargeDataSet.BUSY_ITEMS).query(String.class).single();
        page("board of 400 items", officer, "gemeente/" + busy + "/onderdelen", "beeld=bord");
        page("timeline of 400 items, a year", officer, "gemeente/" + busy + "/onderdelen", "beeld=tijdlijn&schaal=jaar&soort=action&soort=activity&soort=partner-task");
        page("item", officer, "gemeente/hengelo/onderdelen/" + item, "");
        UUID round = RoundData.round(jdbc);
        page("round: an officer's page of 60 items", officer, "gemeente/hengelo/rondes/" + round, "");
        page("round: what a municipality hands in", officer, "gemeente/hengelo/rondes/" + round + "/rapportage", "");
        statusChange(jdbc, new ItemId(item(jdbc, "i.id desc")));
        signIn(jdbc, LargeDataSet.OFFICER);
        search("search in a municipality", application.getBean(Workspaces.class).municipality("hengelo"));
        signIn(jdbc, LargeDataSet.MOVISIE);
        search("search over all municipalities", application.getBean(Workspaces.class).programme());
        FlowClient movisie = new FlowClient(port).signIn(LargeDataSet.MOVISIE, LargeDataSet.PASSWORD);
        firstLook(movisie);
        page("Movisie's overview", movisie, "movisie", "");
        countDays();
        page("the programme over 24 months", movisie, "movisie/verloop", "");
        page("connections", movisie, "movisie/verbanden", "");
        page("a municipality over time", officer, "gemeente/hengelo/verloop", "");
        page("Movisie's list, open, by due date", movisie, "movisie/onderdelen", "status=draft&status=planned&status=in-progress&status=blocked");
        page("round: 342 municipalities and 12 questions, the first 50", movisie, "movisie/rondes/" + round, "");
        page("round: 342 municipalities and their people, the first 50", movisie, "movisie/rondes/" + round, "beeld=mensen");
        live(jdbc, new ItemId(item(jdbc, "i.id desc")));
        file("sheet: all items of the country as Excel", movisie, "tabel/movisie/onderdelen.xlsx", count(jdbc, "item"));
        file("sheet: all items of the country as CSV", movisie, "tabel/movisie/onderdelen.csv", count(jdbc, "item"));
        dryRun(jdbc);
        report.add("");
        report.addAll(later);
        heap("the dashboard", LargeDataSet.OFFICER, "gemeente/hengelo");
        heap("the list", LargeDataSet.OFFICER, "gemeente/hengelo/onderdelen");
        heap("Movisie's overview", LargeDataSet.MOVISIE, "movisie");
        if (!isLeftOut("browser")) {
            try (BrowserBench browser = new BrowserBench(port, LargeDataSet.OFFICER, LargeDataSet.PASSWORD)) {
                report.addAll(browser.run("gemeente/hengelo", "gemeente/hengelo/onderdelen/" + item));
                report.addAll(browser.pages("gemeente/hengelo", List.of("gemeente/hengelo/onderdelen/" + item, "gemeente/hengelo/rondes/" + round, "mijn-werk")));
            }
            try (BrowserBench browser = new BrowserBench(port, LargeDataSet.MOVISIE, LargeDataSet.PASSWORD)) {
                report.addAll(browser.pages("movisie", List.of("movisie/rondes/" + round)));
            }
            Chromium.stop();
        }
    }

    private boolean isLeftOut(String name) {
        return !only.isEmpty() && only.stream().noneMatch(name::contains);
    }

    /** The item whose page is shown is another than the one that is changed, whose history grows with each run. */
    private static UUID item(JdbcClient jdbc, String order) {
        return jdbc.sql("""
                select i.id from item i join municipality m on m.id = i.municipality_id where m.slug = 'hengelo' and i.kind = 'ACTIVITY'
                and i.status = 'IN_PROGRESS' and i.parent_id is not null order by\s""" + order + " limit 1").query(UUID.class).single();
    }

    private static int count(JdbcClient jdbc, String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Each time from another page, so that the view is made anew. */
    private void page(String name, FlowClient client, String route, String query) throws Exception {
        if (isLeftOut(name)) {
            return;
        }
        FlowClient.Answer[] answer = new FlowClient.Answer[1];
        Measure page = Measure.ofServer(() -> client.navigate("toegankelijkheid", ""), () -> answer[0] = client.navigate(route, query));
        client.navigate("toegankelijkheid", "");
        line(name, page, recorder.during(() -> client.navigate(route, query)), answer[0]);
    }

    /** A file with so many rows, once to warm up and once measured; and the most memory that was in use meanwhile. */
    private void file(String name, FlowClient client, String path, int rows) throws Exception {
        if (isLeftOut(name)) {
            return;
        }
        client.fetch(path);
        measure(name, () -> {
            client.fetch(path);
            return (long) rows;
        });
    }

    /** A municipality that has 5,000 items for as long as it takes. */
    private void dryRun(JdbcClient jdbc) throws Exception {
        String name = "sheet: dry run of 5,000 changed rows";
        if (isLeftOut(name)) {
            return;
        }
        signIn(jdbc, LargeDataSet.OFFICER);
        MunicipalityWorkspace workspace = application.getBean(Workspaces.class).municipality("hengelo");
        String columns = String.join(", ", jdbc.sql("""
                select column_name from information_schema.columns where table_schema = database() and table_name = 'item' and column_name not in ('id', 'title')
                and generation_expression is null""").query(String.class).list());
        Path file = Files.createTempFile("bench", ".xlsx");
        try {
            jdbc.sql("insert into item (id, title, " + columns + ") select uuid(), concat('Bench ', seq), " + columns + " from (select * from item where id = :item) one join seq_1_to_5000")
                    .param("item", item(jdbc, "i.id desc")).update();
            DryRun.write(application, workspace, file);
            DryRun.of(application, workspace, file);
            measure(name, () -> DryRun.of(application, workspace, file).rows().stream().filter(SheetRowPlan::isDone).count());
        } finally {
            jdbc.sql("delete from item where title like 'Bench %'").update();
            Files.deleteIfExists(file);
        }
    }

    /** @param deed answers how many rows it took */
    private void measure(String name, Callable<Long> deed) throws Exception {
        long before = used();
        AtomicLong most = new AtomicLong();
        Thread watch = Thread.ofPlatform().daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                most.accumulateAndGet(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), Math::max);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        });
        long began = System.nanoTime();
        long rows = deed.call();
        double took = (System.nanoTime() - began) / 1e9;
        watch.interrupt();
        watch.join();
        later.add(String.format(Locale.ROOT, "%s: %d rows in %.1f s (5,000 rows: %.2f s); at most %d MB more in use meanwhile, garbage included", name, rows, took, took * 5_000 / rows,
                (most.get() - before) >> 20));
    }

    /** The last day of each of the past 24 months; what counted before stays. */
    private void countDays() {
        if (List.of("the programme over 24 months", "connections", "a municipality over time").stream().allMatch(this::isLeftOut)) {
            return;
        }
        DayCounter counter = application.getBean(DayCounter.class);
        YearMonth month = YearMonth.from(counter.lastDay());
        counter.count(Stream.iterate(month.minusMonths(1), before -> before.minusMonths(1)).limit(OverTime.MONTHS).map(YearMonth::atEndOfMonth).toList());
        application.getBean(JdbcClient.class).sql("delete from municipality_day where day = :day").param("day", counter.lastDay()).update();
        application.getBean(JdbcClient.class).sql("delete from counted_day where day = :day").param("day", counter.lastDay()).update();
        long began = System.nanoTime();
        counter.count(List.of(counter.lastDay()));
        later.add(String.format(Locale.ROOT, "Counting a day of the country: %.0f ms", (System.nanoTime() - began) / 1e6));
    }

    /** The counts of the country are kept; here nobody looked yet. */
    private void firstLook(FlowClient movisie) throws Exception {
        if (isLeftOut("Movisie's overview")) {
            return;
        }
        long began = System.nanoTime();
        List<SqlRecorder.Statement> statements = recorder.during(() -> movisie.navigate("movisie", ""));
        double took = (System.nanoTime() - began) / 1e6;
        later.add(String.format(Locale.ROOT, "Movisie's overview, first look after a start: %.0f ms, of which bare SQL %.0f ms", took,
                Measure.of(new BareSql(bare, statements)).median()));
    }

    /** From the save to the moment at which every open page that listens is told; looking again is the page's own time above. */
    private void live(JdbcClient jdbc, ItemId item) throws Exception {
        if (isLeftOut("live")) {
            return;
        }
        signIn(jdbc, LargeDataSet.OFFICER);
        var workspace = application.getBean(Workspaces.class).municipality("hengelo");
        Items items = application.getBean(Items.class);
        BlockingQueue<Long> seen = new LinkedBlockingQueue<>();
        Runnable end = application.getBean(LiveFeed.class).listen(changes -> changes.stream().filter(change -> change.object().equals(item.value()))
                .forEach(change -> seen.add(System.nanoTime())));
        List<Long> took = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            items.report(workspace, item, ProgressDraft.note(null, Health.ON_TRACK, "Weer een stap."));
            long saved = System.nanoTime();
            took.add(TimeUnit.NANOSECONDS.toMillis(seen.take() - saved));
        }
        end.run();
        took.sort(null);
        report.add("");
        report.add("Save to told elsewhere: median %d ms, worst of %d: %d ms.".formatted(took.get(took.size() / 2), took.size(), took.getLast()));
    }

    /** The service's call: what a click on "save" adds to it is the drawing of the page. */
    private void statusChange(JdbcClient jdbc, ItemId item) throws Exception {
        if (isLeftOut("status change")) {
            return;
        }
        signIn(jdbc, LargeDataSet.OFFICER);
        var workspace = application.getBean(Workspaces.class).municipality("hengelo");
        Items items = application.getBean(Items.class);
        boolean[] done = new boolean[1];
        Runnable change = () -> {
            done[0] = !done[0];
            items.report(workspace, item, new ProgressDraft(done[0] ? ItemStatus.DONE : ItemStatus.IN_PROGRESS, Health.ON_TRACK, 50, "Weer een stap.", null, ""));
        };
        Measure measure = Measure.of(change::run);
        line("status change with a note", measure, recorder.during(change), null);
        change.run();
    }

    /** As somebody types: the beginning of a word, a whole one, two together, a mistyped one, and one that occurs nowhere. */
    private void search(String name, Workspace workspace) throws Exception {
        if (isLeftOut(name)) {
            return;
        }
        Search search = application.getBean(Search.class);
        List<String> typed = List.of("veil", "omstanders", "training activiteit", "trainng", "lessen", "zeldzaamheid");
        int[] turn = new int[1];
        Runnable look = () -> search.find(workspace, typed.get(turn[0]++ % typed.size()));
        Measure measure = Measure.of(look::run);
        line(name, measure, recorder.during(look), null);
    }

    private static void signIn(JdbcClient jdbc, String email) {
        SignedInUser user = jdbc.sql("select id, email, name from account where email = :email").param("email", email)
                .query((row, number) -> new SignedInUser(new AccountId(row.getObject("id", UUID.class)), row.getString("email"), row.getString("name"), SignInWay.PASSWORD, 0))
                .single();
        SecurityContextHolder.getContext().setAuthentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private void line(String name, Measure page, List<SqlRecorder.Statement> statements, FlowClient.Answer answer) throws Exception {
        Measure alone = Measure.of(new BareSql(bare, statements));
        report.add(String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f | %.1f | %.1f | %s | %s | %s |", name, statements.size(), page.median(), page.p95(), page.cpu(), alone.median(),
                page.median() / alone.median(), page.median() <= 2 * alone.median() + 5 ? "yes" : "no", answer == null ? "" : String.format(Locale.ROOT, "%,d", answer.bytes()),
                answer == null ? "" : String.format(Locale.ROOT, "%,d", answer.text().length())));
        System.out.println(report.getLast());
        if (System.getProperty("bench.statements") != null) {
            for (SqlRecorder.Statement statement : statements) {
                Measure one = Measure.of(new BareSql(bare, List.of(statement)));
                System.out.printf(Locale.ROOT, "    %6.2f ms  %s%n", one.median(), statement.sql().replaceAll("\\s+", " "));
            }
        }
    }

    private void heap(String name, String email, String route) {
        if (isLeftOut("heap of " + name)) {
            return;
        }
        new FlowClient(port).signIn(email, LargeDataSet.PASSWORD).navigate(route, "");
        long before = used();
        for (int session = 0; session < SESSIONS; session++) {
            new FlowClient(port).signIn(email, LargeDataSet.PASSWORD).navigate(route, "");
        }
        report.add(String.format(Locale.ROOT, "Heap per signed-in session that shows %s: %.2f MB", name, (used() - before) / (double) SESSIONS / (1 << 20)));
    }

    private static long used() {
        for (int round = 0; round < 4; round++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
