package nl.veiligesteden.werkplek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.veiligesteden.werkplek.shared.MembershipId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.Items;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody acts as fast as can be while the access ends: from the moment that the ending was said to be done, nothing more is. */
@DatabaseTest
class EndingWhileActingIT {

    private static final int TIMES = 60;
    private static final int AT_ONCE = 4;

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Accounts accounts;
    @Autowired
    private Items items;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothingBeginsOnceTheAccessEnded() throws Exception {
        MunicipalityWorkspace coordinator = workspaces.municipality(Role.COORDINATOR);
        PlanId plan = testItems.plan(coordinator);
        List<String> afterwards = new ArrayList<>();
        int refused = 0;
        int done = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int time = 0; time < TIMES; time++) {
                MunicipalityWorkspace officer = workspaces.colleague(coordinator.slug(), Role.POLICY_OFFICER);
                AtomicBoolean ended = new AtomicBoolean();
                List<Future<Integer>> acting = new ArrayList<>();
                for (int thread = 0; thread < AT_ONCE; thread++) {
                    acting.add(threads.submit(() -> actUntilRefused(officer, plan, ended, afterwards)));
                }
                accounts.end(coordinator, new MembershipId(officer.membership().value()));
                ended.set(true);
                for (Future<Integer> one : acting) {
                    done += one.get();
                    refused++;
                }
            }
        }
        assertThat(afterwards).isEmpty();
        assertThat(refused).isEqualTo(TIMES * AT_ONCE);
        assertThat(done).as("somebody was at it").isPositive();
        assertThat(jdbc.sql("select count(*) from item where plan_id = :plan").param("plan", plan.value()).query(Integer.class).single()).isEqualTo(done);
    }

    private int actUntilRefused(MunicipalityWorkspace officer, PlanId plan, AtomicBoolean ended, List<String> afterwards) {
        int done = 0;
        while (true) {
            boolean after = ended.get();
            try {
                items.create(officer, plan, ItemDraft.of(ItemKind.ACTION, "Van " + officer.actor().name()));
                done++;
            } catch (MembershipEndedException refused) {
                return done;
            }
            if (after) {
                synchronized (afterwards) {
                    afterwards.add(officer.actor().name());
                }
            }
        }
    }
}
