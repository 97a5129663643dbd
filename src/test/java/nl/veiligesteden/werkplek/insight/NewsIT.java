package nl.veiligesteden.werkplek.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.MovableClock;
import nl.veiligesteden.werkplek.testing.TestItems;
import nl.veiligesteden.werkplek.work.ItemStatus;
import nl.veiligesteden.werkplek.work.Items;
import nl.veiligesteden.werkplek.work.ProgressDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is new is what happened since the look before, for each person. */
@DatabaseTest
@Import(MovableClock.Configuration.class)
class NewsIT {

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Items items;
    @Autowired
    private News news;
    @Autowired
    private MovableClock clock;

    private ProgrammeWorkspace marit;
    private MunicipalityWorkspace officer;
    private ItemId item;

    @BeforeEach
    void lookFirst() {
        clock.set(Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(1)));
        marit = workspaces.programme(Role.PROGRAMME_COORDINATOR);
        officer = workspaces.municipality(Role.POLICY_OFFICER);
        item = testItems.running(officer, "Cameratoezicht", null);
        clock.pass(Duration.ofHours(3));
    }

    @Test
    void tellsNothingAtTheFirstLook() {
        assertThat(news.look(marit)).isEqualTo(new News.Fresh(null, Map.of(), 0));
    }

    @Test
    void tellsWhatHappenedSinceTheLookBefore() {
        Instant first = clock.instant();
        news.look(marit);
        clock.pass(Duration.ofHours(2));
        items.report(officer, item, ProgressDraft.note(ItemStatus.DONE, null, "klaar"));
        items.unchanged(officer, testItems.running(officer, "Ander", null));
        News.Fresh fresh = news.look(marit);
        assertThat(fresh.since()).isEqualTo(first);
        assertThat(fresh.counts()).containsEntry(News.Kind.DONE, 1).containsEntry(News.Kind.BEGUN, 1).containsEntry(News.Kind.BLOCKED, 0).containsEntry(News.Kind.TOLD, 3);
        assertThat(fresh.municipalities()).isEqualTo(1);
        for (News.Kind kind : News.Kind.values()) {
            assertThat(news.entries(marit, kind, fresh.since(), new Page(0, 50))).as(kind.name()).hasSize(fresh.counts().get(kind));
            assertThat(news.count(marit, kind, fresh.since())).isEqualTo(fresh.counts().get(kind));
        }
        assertThat(news.entries(marit, News.Kind.DONE, fresh.since(), new Page(0, 50))).singleElement().satisfies(entry -> {
            assertThat(entry.item()).isEqualTo(item);
            assertThat(entry.note()).isEqualTo("klaar");
        });
    }

    /** Who goes to an item and comes back, or presses F5, loses nothing. */
    @Test
    void keepsTellingItWhileThePersonLooks() {
        news.look(marit);
        clock.pass(Duration.ofHours(2));
        Instant since = news.look(marit).since();
        clock.pass(Duration.ofMinutes(40));
        assertThat(news.look(marit).since()).isEqualTo(since);
        clock.pass(Duration.ofMinutes(40));
        assertThat(news.look(marit).since()).isEqualTo(since);
        Instant last = clock.instant();
        clock.pass(Duration.ofMinutes(61));
        assertThat(news.look(marit).since()).isEqualTo(last);
    }

    @Test
    void isOfEachPersonAlone() {
        news.look(marit);
        clock.pass(Duration.ofHours(2));
        assertThat(news.look(workspaces.programme(Role.PROGRAMME_ADMINISTRATOR)).since()).isNull();
        assertThat(news.look(marit).since()).isNotNull();
    }
}
