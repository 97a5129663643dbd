package nl.veiligesteden.werkplek.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.access.PartnerWorkspace;
import nl.veiligesteden.werkplek.access.Role;
import nl.veiligesteden.werkplek.access.TestWorkspaces;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.conversation.Stories;
import nl.veiligesteden.werkplek.conversation.StoryEntry;
import nl.veiligesteden.werkplek.conversation.StoryFilter;
import nl.veiligesteden.werkplek.database.Pieces;
import nl.veiligesteden.werkplek.files.SampleFiles;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotAllowedException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.subjects.Audience;
import nl.veiligesteden.werkplek.subjects.Subject;
import nl.veiligesteden.werkplek.testing.DatabaseTest;
import nl.veiligesteden.werkplek.testing.TestItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Files of an item: who sees them, what stays of them, and what they cost. */
@DatabaseTest
@TestPropertySource(properties = {"werkplek.files.max-size=25MB", "werkplek.files.quota=26MB"})
class AttachmentsIT {

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] WORDS = "Een verslag van de avond.".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private TestWorkspaces workspaces;
    @Autowired
    private TestItems testItems;
    @Autowired
    private Attachments attachments;
    @Autowired
    private Stories stories;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private DataSource dataSource;

    private MunicipalityWorkspace municipality;
    private MunicipalityWorkspace observer;
    private PartnerWorkspace partner;
    private ItemId task;

    @BeforeEach
    void workTogether() {
        municipality = workspaces.municipality(Role.COORDINATOR);
        observer = workspaces.observing(workspaces.programme(Role.PROGRAMME_COORDINATOR), municipality.slug());
        partner = workspaces.partner();
        testItems.collaborate(municipality, partner);
        task = testItems.asked(municipality, partner.id(), "Taak");
    }

    @Test
    void holdsNoConnectionWhileAFileGoesOutSlowly() throws IOException, SQLException {
        UUID file = add(municipality, Audience.SHARED, "verslag.txt", WORDS);
        HikariPoolMXBean pool = dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        attachments.copy(municipality, file, new OutputStream() {
            @Override
            public void write(int one) {
                assertThat(pool.getActiveConnections()).isZero();
            }
        });
    }

    @Test
    void givesEachReaderWhatIsMeantForThem() throws IOException {
        UUID shared = add(municipality, Audience.SHARED, "voor-allen.txt", WORDS);
        UUID internal = add(municipality, Audience.INTERNAL, "onder-ons.jpg", SampleFiles.photo(40, 40));
        UUID fromPartner = add(partner, Audience.SHARED, "van-de-partner.txt", WORDS);
        assertThat(names(municipality)).containsExactlyInAnyOrder("voor-allen.txt", "onder-ons.jpg", "van-de-partner.txt");
        for (Workspace other : List.of(partner, observer)) {
            assertThat(names(other)).containsExactlyInAnyOrder("voor-allen.txt", "van-de-partner.txt");
            assertThat(read(other, shared)).isEqualTo(WORDS);
            assertThat(read(other, fromPartner)).isEqualTo(WORDS);
            assertGone(other, internal);
        }
        for (Workspace stranger : List.of(workspaces.municipality(Role.COORDINATOR), workspaces.partner())) {
            assertThat(attachments.list(stranger, Subject.of(task))).isEmpty();
            assertGone(stranger, shared);
        }
        assertThat(stories.story(partner, Subject.of(task), new Page(0, 50)).toString()).contains("voor-allen.txt", "van-de-partner.txt").doesNotContain("onder-ons");
    }

    @Test
    void takesFilesOnlyFromWhoMayWrite() {
        MunicipalityWorkspace reader = workspaces.colleague(municipality.slug(), Role.READER);
        for (Workspace other : List.of(reader, observer)) {
            assertThat(attachments.audiences(other, Subject.of(task))).isEmpty();
            assertThatThrownBy(() -> add(other, Audience.SHARED, "x.txt", WORDS)).isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> add(partner, Audience.INTERNAL, "x.txt", WORDS)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> add(workspaces.partner(), Audience.SHARED, "x.txt", WORDS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void deletesTheBytesOfWhatWasTakenBackAndKeepsItsNameInTheStory() throws IOException {
        UUID photo = add(municipality, Audience.SHARED, "foto.jpg", SampleFiles.photo(40, 40));
        assertThat(attachments.thumbnail(partner, photo)).isNotEmpty();
        MunicipalityWorkspace colleague = workspaces.colleague(municipality.slug(), Role.COORDINATOR);
        assertThatThrownBy(() -> attachments.withdraw(colleague, photo)).isInstanceOf(NotAllowedException.class);
        attachments.withdraw(municipality, photo);
        assertThat(chunks(photo)).isZero();
        assertGone(municipality, photo);
        assertThat(stories.story(municipality, Subject.of(task), StoryFilter.FILES, new Page(0, 10))).singleElement()
                .satisfies(entry -> assertThat(((StoryEntry.File) entry).withdrawn()).isTrue());
    }

    @Test
    void leavesNothingOfARefusedFile() {
        assertThatThrownBy(() -> add(municipality, Audience.SHARED, "vakantie.jpg", SampleFiles.PROGRAM)).isInstanceOf(InvalidInputException.class);
        assertThat(attachments.list(municipality, Subject.of(task))).isEmpty();
    }

    @Test
    void streamsTheBiggestFileBothWaysWithoutHoldingItInMemory() throws IOException {
        int size = 25 * MEGABYTE;
        MemoryWatch watch = new MemoryWatch();
        UUID id = attachments.add(municipality, Subject.of(task), Audience.SHARED, "groot.txt", new InputStream() {
            private int at;

            @Override
            public int read() {
                return at < size ? 'a' + at++ % 23 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                watch.at(at);
                int end = Math.min(length, size - at);
                for (int number = 0; number < end; number++) {
                    buffer[offset + number] = (byte) read();
                }
                return end == 0 ? -1 : end;
            }
        });
        assertThat(chunks(id)).isEqualTo(size / Pieces.SIZE);
        int[] written = new int[1];
        attachments.copy(partner, id, new OutputStream() {
            @Override
            public void write(int one) {
                assertThat(one).isEqualTo('a' + written[0]++ % 23);
            }

            @Override
            public void write(byte[] buffer, int offset, int length) {
                watch.at(written[0]);
                assertThat(length).isLessThanOrEqualTo(Pieces.SIZE);
                assertThat((int) buffer[offset]).isEqualTo('a' + written[0] % 23);
                written[0] += length;
            }
        });
        assertThat(written[0]).isEqualTo(size);
        assertThat(watch.most()).isLessThan(10L * MEGABYTE);

        assertThatThrownBy(() -> add(municipality, Audience.SHARED, "nog-een.txt", new byte[2 * MEGABYTE])).isInstanceOf(InvalidInputException.class);
        byte[] more = "x".repeat(2 * MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> add(municipality, Audience.SHARED, "nog-een.txt", more)).hasMessageContaining("file.refused.quota");
        attachments.withdraw(municipality, id);
        add(municipality, Audience.SHARED, "nog-een.txt", more);
    }

    /** How much more the heap holds than at the beginning, each five megabytes. */
    private static final class MemoryWatch {
        private final long begin = used();
        private long most;
        private int next;

        void at(int bytes) {
            if (bytes / (5 * MEGABYTE) != next) {
                next = bytes / (5 * MEGABYTE);
                most = Math.max(most, used() - begin);
            }
        }

        long most() {
            return most;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    private UUID add(Workspace workspace, Audience audience, String name, byte[] content) throws IOException {
        return attachments.add(workspace, Subject.of(task), audience, name, new ByteArrayInputStream(content));
    }

    private List<String> names(Workspace workspace) {
        return attachments.list(workspace, Subject.of(task)).stream().map(Attachments.AttachmentItem::name).toList();
    }

    private byte[] read(Workspace workspace, UUID id) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        attachments.copy(workspace, id, bytes);
        return bytes.toByteArray();
    }

    private void assertGone(Workspace workspace, UUID id) {
        assertThatThrownBy(() -> attachments.details(workspace, id)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attachments.copy(workspace, id, OutputStream.nullOutputStream())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> attachments.thumbnail(workspace, id)).isInstanceOf(NotFoundException.class);
    }

    private int chunks(UUID id) {
        return jdbc.sql("select count(*) from attachment_chunk where attachment_id = :id").param("id", id).query(Integer.class).single();
    }
}
