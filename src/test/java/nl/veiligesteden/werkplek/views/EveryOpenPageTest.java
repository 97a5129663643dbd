package nl.veiligesteden.werkplek.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.conversation.CommentDraft;
import nl.veiligesteden.werkplek.conversation.Conversation;
import nl.veiligesteden.werkplek.live.LiveFeed;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.PlanId;
import nl.veiligesteden.werkplek.shell.Paths;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.ViewTest;
import nl.veiligesteden.werkplek.work.ItemDraft;
import nl.veiligesteden.werkplek.work.ItemKind;
import nl.veiligesteden.werkplek.work.Items;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** What happens elsewhere reaches no open page of whom it isn't for, and nothing reaches a page whose person's access ended: every page, for every person, with the live updates of the application. */
@Import(TestWorkspaces.class)
@TestPropertySource(properties = "werkplek.live.pace=PT0.02S")
class EveryOpenPageTest extends ViewTest {

    private static final String OF_HENGELO = "kwikstaart";
    private static final String OF_ENSCHEDE = "nachtegaal";
    private static final String INTERNAL = "roodborst";
    private static final String AFTERWARDS = "ijsvogel";
    /** Movisie reads all municipalities, but nothing internal; a partner only what is asked of it. */
    private static final Map<String, Set<String>> STRANGE = Map.of("hengelo.example", Set.of(OF_ENSCHEDE), "enschede.example", Set.of(OF_HENGELO, INTERNAL),
            "halt.example", Set.of(OF_HENGELO, OF_ENSCHEDE, INTERNAL), "politie.example", Set.of(OF_HENGELO, OF_ENSCHEDE, INTERNAL), "movisie.example", Set.of(INTERNAL));

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private Items items;
    @Autowired
    private Conversation conversation;
    @Autowired
    private LiveFeed feed;

    @ParameterizedTest
    @MethodSource("nl.veiligesteden.werkplek.views.EveryViewTest#people")
    void isToldNothingOfOthersAndNothingOnceTheAccessEnded(String email) throws InterruptedException {
        MunicipalityWorkspace hengelo = workspaces.colleague("hengelo", Role.COORDINATOR);
        MunicipalityWorkspace enschede = workspaces.colleague("enschede", Role.COORDINATOR);
        Set<String> strange = STRANGE.get(email.substring(email.indexOf('@') + 1));
        List<String> leaks = new ArrayList<>();
        boolean heard = false;
        for (String path : EveryViewTest.SEES.get(email).stream().flatMap(List::stream).toList()) {
            signIn(email);
            Paths.open(EveryViewTest.address(jdbc, path));
            happens(hengelo, OF_HENGELO, INTERNAL);
            happens(enschede, OF_ENSCHEDE, OF_ENSCHEDE);
            String shown = shown(enschede);
            strange.stream().filter(shown::contains).forEach(word -> leaks.add(path + " tells " + word));
            heard = heard || shown.contains("zojuist bij");
            List<UUID> ended = jdbc.sql("select m.id from membership m join account a on a.id = m.account_id where a.email = :email and m.ended_at is null").param("email", email).query(UUID.class).list();
            jdbc.sql("update membership set ended_at = utc_timestamp(6) where id in (:ended)").param("ended", ended).update();
            workspaces.forgetRemembered();
            try {
                happens(hengelo, AFTERWARDS, AFTERWARDS);
                happens(enschede, AFTERWARDS, AFTERWARDS);
                if (shown(enschede).contains(AFTERWARDS)) {
                    leaks.add(path + " goes on after the access ended");
                }
            } finally {
                jdbc.sql("update membership set ended_at = null where id in (:ended)").param("ended", ended).update();
                workspaces.forgetRemembered();
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(heard).as("of what is theirs they are told").isEqualTo(!email.startsWith("femke") && !email.startsWith("sjoerd") && !email.startsWith("yara"));
    }

    private void happens(MunicipalityWorkspace where, String word, String internal) {
        ItemId item = items.create(where, plan(where), ItemDraft.of(ItemKind.ACTION, word));
        conversation.add(where, Subject.of(item), new CommentDraft(Audience.INTERNAL, internal, Set.of()));
    }

    /** When a second thing is passed on, all pages were told of the first. */
    private String shown(MunicipalityWorkspace anywhere) throws InterruptedException {
        BlockingQueue<UUID> told = new LinkedBlockingQueue<>();
        Runnable end = feed.listen(changes -> changes.forEach(change -> told.add(change.object())));
        for (int time = 0; time < 2; time++) {
            UUID last = items.create(anywhere, plan(anywhere), ItemDraft.of(ItemKind.ACTION, "zomaar iets")).value();
            UUID next;
            do {
                next = told.poll(20, TimeUnit.SECONDS);
                assertThat(next).isNotNull();
            } while (!last.equals(next));
        }
        end.run();
        MockVaadin.clientRoundtrip(false);
        return PageText.of(UI.getCurrent().getElement());
    }

    private PlanId plan(MunicipalityWorkspace where) {
        return new PlanId(jdbc.sql("select id from plan where municipality_id = :id order by id desc limit 1").param("id", where.id().value()).query(UUID.class).single());
    }
}
