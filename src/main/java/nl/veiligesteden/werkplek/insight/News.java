package nl.veiligesteden.werkplek.insight;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What changed in all municipalities since a person of Movisie last looked, as counts and as exactly what they count. */
@Service
@Transactional
public class News {

    /** Who comes back within this time is still looking: what was new stays so. */
    private static final Duration ONE_LOOK = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    News(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What may have happened. */
    public enum Kind {
        TOLD("true"),
        BEGUN("e.status = 'IN_PROGRESS' and e.from_status in ('DRAFT', 'PLANNED')"),
        DONE("e.status = 'DONE' and e.from_status <> 'DONE'"),
        BLOCKED("e.status = 'BLOCKED' and e.from_status <> 'BLOCKED'"),
        STOPPED("e.status = 'STOPPED' and e.from_status <> 'STOPPED'");

        private final String condition;

        Kind(String condition) {
            this.condition = condition;
        }

        /** Its word in an address. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofWord(String word) {
            return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
        }
    }

    /**
     * What is new.
     *
     * @param since the look before; null at the first one
     * @param municipalities how many it is from
     */
    public record Fresh(Instant since, Map<Kind, Integer> counts, int municipalities) {
    }

    /** One thing that happened. */
    public record Entry(ItemId item, String title, String municipality, String slug, String note, String author, Instant at) {
    }

    /** Remembers that the person looks, and tells what happened since the look before this one. */
    public Fresh look(ProgrammeWorkspace workspace) {
        workspace.requireLive();
        UUID account = workspace.actor().account().value();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into programme_look (account_id, looked_at) values (:account, :now)
                        on duplicate key update since = if(looked_at < :before, looked_at, since), looked_at = :now""")
                .param("account", account).param("now", Time.toColumn(now)).param("before", Time.toColumn(now.minus(ONE_LOOK))).update();
        Instant since = Time.fromColumn(jdbc.sql("select since from programme_look where account_id = :account").param("account", account)
                .query((row, number) -> Optional.ofNullable(row.getObject("since", LocalDateTime.class))).single().orElse(null));
        if (since == null) {
            return new Fresh(null, Map.of(), 0);
        }
        String columns = Arrays.stream(Kind.values()).map(kind -> "coalesce(sum(" + kind.condition + "), 0) " + kind.word()).collect(Collectors.joining(", "));
        return jdbc.sql("select " + columns + ", count(distinct e.municipality_id) municipalities from progress_update e where e.at > :since and not e.unchanged")
                .param("since", Time.toColumn(since))
                .query((row, number) -> {
                    Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
                    for (Kind kind : Kind.values()) {
                        counts.put(kind, row.getInt(kind.word()));
                    }
                    return new Fresh(since, counts, row.getInt("municipalities"));
                }).single();
    }

    /** What such a count counted, the latest first. */
    @ReadOnly
    public List<Entry> entries(ProgrammeWorkspace workspace, Kind kind, Instant since, Page rows) {
        workspace.requireLive();
        return jdbc.sql("select i.id, i.title, mu.name, mu.slug, e.note, e.author_name, e.at from (select e.id from progress_update e where e.at > :since and not e.unchanged and "
                        + kind.condition + " order by e.at desc, e.id desc limit :limit offset :offset) page join progress_update e on e.id = page.id join item i on i.id = e.item_id"
                        + " join municipality mu on mu.id = e.municipality_id order by e.at desc, e.id desc")
                .param("since", Time.toColumn(since)).param("limit", rows.limit()).param("offset", rows.offset())
                .query((row, number) -> new Entry(new ItemId(row.getObject("id", UUID.class)), row.getString("title"), row.getString("name"), row.getString("slug"),
                        row.getString("note"), row.getString("author_name"), Time.fromColumn(row.getObject("at", LocalDateTime.class)))).list();
    }

    @ReadOnly
    public int count(ProgrammeWorkspace workspace, Kind kind, Instant since) {
        workspace.requireLive();
        return jdbc.sql("select count(*) from progress_update e where e.at > :since and not e.unchanged and " + kind.condition).param("since", Time.toColumn(since))
                .query(Integer.class).single();
    }
}
