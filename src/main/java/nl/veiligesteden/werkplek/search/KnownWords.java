package nl.veiligesteden.werkplek.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The words that mean the same, as they stand now; what changes in another process is known within two seconds. Everybody shares them. */
@Component
public class KnownWords {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    /** As much as anybody types. */
    private static final int LONGEST = 300;

    private final JdbcClient jdbc;
    private final LoadingCache<String, Meanings> meanings;

    KnownWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.meanings = Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(all -> new Meanings(groups().stream().map(SameWords.Group::words).toList()));
    }

    /** Some group began, went or got other words. */
    record SameWordsChanged() {
    }

    /** What was typed, word by word, each with what means the same; for a list that is narrowed by it. */
    public SearchWords in(String typed) {
        List<String> words = Vocabulary.typed(typed.substring(0, Math.min(typed.length(), LONGEST)));
        Meanings now = meanings();
        return new SearchWords(IntStream.range(0, words.size())
                .mapToObj(place -> Vocabulary.withSame(List.of(words.get(place)), now.of(words, place))).toList());
    }

    Meanings meanings() {
        return meanings.get("");
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(SameWordsChanged event) {
        meanings.invalidateAll();
    }

    List<SameWords.Group> groups() {
        Map<UUID, List<String>> words = jdbc.sql("select group_id, word from same_word order by group_id, position")
                .query((row, number) -> Map.entry(row.getObject("group_id", UUID.class), row.getString("word"))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select g.id, g.version from same_words g join same_word w on w.group_id = g.id and w.position = 0 order by w.word, g.id")
                .query((row, number) -> new SameWords.Group(row.getObject("id", UUID.class), words.getOrDefault(row.getObject("id", UUID.class), List.of()),
                        row.getLong("version"))).list();
    }
}
