package nl.veiligesteden.werkplek.search;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Change;
import nl.veiligesteden.werkplek.shared.Event;
import nl.veiligesteden.werkplek.shared.Id;
import nl.veiligesteden.werkplek.shared.InvalidInputException;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.StaleVersionException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Movisie's keeping of the small list of words that mean the same. */
@Service
@Transactional
public class SameWords {

    /** All of it is looked through for every word that is typed. */
    static final int MOST = 200;

    private final KnownWords known;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SameWords(KnownWords known, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.known = known;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Words that mean the same. */
    public record Group(UUID id, List<String> words, long version) {

        public SameWordsDraft toDraft() {
            return new SameWordsDraft(String.join(", ", words));
        }
    }

    @ReadOnly
    public List<Group> all(ProgrammeWorkspace workspace) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        return known.groups();
    }

    /** @throws InvalidInputException for a word that another group has, or when there are very many groups */
    public UUID add(ProgrammeWorkspace workspace, SameWordsDraft draft) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        if (jdbc.sql("select count(*) from same_words").query(Integer.class).single() >= MOST) {
            throw new InvalidInputException("words", "invalid.same-words.groups");
        }
        UUID id = Id.nextValue();
        jdbc.sql("insert into same_words (id) values (:id)").param("id", id).update();
        write(id, draft);
        publish(workspace, "same-words.added", id, "", draft.words());
        return id;
    }

    /** @throws InvalidInputException for a word that another group has */
    public void change(ProgrammeWorkspace workspace, UUID id, SameWordsDraft draft, long version) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        String before = words(id);
        if (jdbc.sql("update same_words set version = version + 1 where id = :id and version = :version").param("id", id).param("version", version).update() == 0) {
            throw new StaleVersionException();
        }
        jdbc.sql("delete from same_word where group_id = :id").param("id", id).update();
        write(id, draft);
        publish(workspace, "same-words.changed", id, before, draft.words());
    }

    public void remove(ProgrammeWorkspace workspace, UUID id) {
        workspace.require(Permission.MANAGE_PROGRAMME);
        String before = words(id);
        jdbc.sql("delete from same_word where group_id = :id").param("id", id).update();
        jdbc.sql("delete from same_words where id = :id").param("id", id).update();
        publish(workspace, "same-words.removed", id, before, "");
    }

    private String words(UUID id) {
        return known.groups().stream().filter(group -> group.id().equals(id)).findFirst().map(group -> group.toDraft().words()).orElseThrow(NotFoundException::new);
    }

    private void write(UUID id, SameWordsDraft draft) {
        List<String> words = draft.each();
        try {
            for (int i = 0; i < words.size(); i++) {
                jdbc.sql("insert into same_word (group_id, word, position) values (:id, :word, :position)").param("id", id).param("word", words.get(i))
                        .param("position", i).update();
            }
        } catch (DataIntegrityViolationException taken) {
            throw new InvalidInputException("words", "invalid.same-words.taken");
        }
    }

    private void publish(ProgrammeWorkspace workspace, String action, UUID id, String before, String after) {
        events.publishEvent(new Event(clock.instant(), workspace.actor(), action, "same-words", id, null, List.of(new Change("words", before, after))));
        events.publishEvent(new KnownWords.SameWordsChanged());
    }
}
