package nl.veiligesteden.werkplek;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.veiligesteden.werkplek.access.MembershipEndedException;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PartnerId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.SampleArguments;
import nl.veiligesteden.werkplek.testing.ServiceMethods;
import nl.veiligesteden.werkplek.testing.ServiceMethods.Outcome;
import nl.veiligesteden.werkplek.testing.ServiceMethods.ServiceMethod;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever is sent has a bound before anything of it is kept or computed: every public method of every service gets two megabytes of text, ten
 * thousand words, and lists of ten thousand, and answers soon, in little memory, and with a refusal in the user's words where it refuses.
 */
@DatabaseTest
class HugeInputIT {

    private static final String LONG = "x".repeat(2 * 1024 * 1024);
    private static final String WORDS = "straat intimidatie ".repeat(5_000);
    private static final int MANY = 10_000;
    /** Twenty times what the slowest takes; a fault of this kind takes minutes. */
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final long LITTLE = 150L * 1024 * 1024;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private JdbcClient jdbc;

    private final List<String> faults = new ArrayList<>();
    private int called;

    private MunicipalityWorkspace municipality;
    private PartnerWorkspace partner;
    private ProgrammeWorkspace programme;
    private SampleArguments sample;

    @BeforeEach
    void begin() {
        municipality = workspaces.municipality(Role.COORDINATOR);
        partner = workspaces.partner();
        programme = workspaces.programme(Role.PROGRAMME_ADMINISTRATOR);
        testItems.collaborate(municipality, partner);
        ItemId task = testItems.asked(municipality, new PartnerId(partner.id().value()), "Taak");
        sample = new SampleArguments("x", municipality, new PartnerId(partner.id().value()), testItems.plan(municipality), List.of(task), jdbc);
    }

    @Test
    void everyMethodBoundsWhatComesIn() {
        ServiceMethods services = new ServiceMethods(context);
        for (UnaryOperator<SampleArguments> huge : List.<UnaryOperator<SampleArguments>>of(one -> one.but(LONG, 1), one -> one.but(WORDS, 1), one -> one.but("x", MANY))) {
            services.of(MunicipalityWorkspace.class).forEach(method -> tryOut(method, huge, () -> municipality));
            services.of(PartnerWorkspace.class).forEach(method -> tryOut(method, huge, () -> partner));
            services.of(ProgrammeWorkspace.class).forEach(method -> tryOut(method, huge, () -> programme));
            services.all().stream().filter(method -> method.method().isAnnotationPresent(NoWorkspace.class)).forEach(method -> tryOut(method, huge, () -> municipality));
        }
        assertThat(faults).isEmpty();
        assertThat(called).isGreaterThan(200);
        assertThat(longest()).as("the longest text that was kept").isLessThan(300_000);
    }

    private void tryOut(ServiceMethod method, UnaryOperator<SampleArguments> huge, Supplier<Workspace> caller) {
        if (!holdsSomethingHuge(method.method())) {
            return;
        }
        Object[] arguments;
        try {
            arguments = huge.apply(sample).one(method.method(), caller.get());
            caller.get().requireLive();
        } catch (MembershipEndedException ended) {
            // A call before this one did as it was asked.
            begin();
            arguments = huge.apply(sample).one(method.method(), caller.get());
        } catch (IllegalStateException refusedBefore) {
            // A record that takes no such text: it comes no further than its maker.
            return;
        }
        called++;
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long memory = threads.getCurrentThreadAllocatedBytes();
        long began = System.nanoTime();
        Outcome outcome = method.call(arguments);
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        long used = threads.getCurrentThreadAllocatedBytes() - memory;
        if (took.compareTo(SOON) > 0 || used > LITTLE) {
            faults.add(method + " took " + took.toMillis() + " ms and " + used / 1_048_576 + " MB");
        }
        if (outcome.error() instanceof DataAccessException || outcome.error() instanceof Error || outcome.error() instanceof IndexOutOfBoundsException) {
            faults.add(method + " failed: " + outcome.error().toString().substring(0, Math.min(300, outcome.error().toString().length())));
        }
    }

    private static boolean holdsSomethingHuge(Method method) {
        return Stream.of(method.getParameterTypes()).anyMatch(type -> !Workspace.class.isAssignableFrom(type) && !type.isPrimitive() && !type.isEnum());
    }

    /** Of any text that stands in any table. */
    private long longest() {
        return jdbc.sql("select table_name, column_name from information_schema.columns where table_schema = database() and data_type in ('text', 'longtext', 'mediumtext', 'varchar')")
                .query((row, number) -> "select coalesce(max(length(`" + row.getString("column_name") + "`)), 0) from `" + row.getString("table_name") + "`").list().stream()
                .mapToLong(sql -> jdbc.sql(sql).query(Long.class).single()).max().orElse(0);
    }
}
