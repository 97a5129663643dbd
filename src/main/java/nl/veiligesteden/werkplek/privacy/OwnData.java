package nl.veiligesteden.werkplek.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.veiligesteden.werkplek.access.NoWorkspace;
import nl.veiligesteden.werkplek.access.SignedInUser;
import nl.veiligesteden.werkplek.database.OneMoment;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** All that is held on a person, for that person alone. What somebody wrote where the access has ended is counted and dated, but its words have become the municipality's. */
@Service
@ReadOnly
public class OwnData {

    private static final int AT_ONCE = 500;
    private static final int LONGEST = 30_000;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    /** Kinds whose rows are of a municipality, or of Movisie where they name none. */
    private static final Set<DataKind> OF_A_PLACE = Set.of(DataKind.WORK, DataKind.DOCUMENT, DataKind.IMPORT, DataKind.PUBLISHED, DataKind.REPORT);
    private static final String READS_THERE = """
            (municipality_id is null or exists (select 1 from membership rm where rm.account_id = :me and rm.ended_at is null
            and (rm.municipality_id = mine.municipality_id or (rm.municipality_id is null and (rm.vouched_by is null or rm.vouched_by = mine.municipality_id)))))""";

    private final JdbcClient jdbc;

    OwnData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One value of one thing that is held.
     *
     * @param number of the thing within its kind, from 1
     * @param field the column
     * @param value as text; empty for none
     * @param hidden whether there are words that the person reads no more
     */
    public record Line(DataKind kind, int number, String field, String value, boolean hidden) {
    }

    /** How many things of each kind are held; only those of which there are any. */
    @NoWorkspace("about the own account only")
    public Map<DataKind, Integer> counts(SignedInUser user) {
        Map<DataKind, Integer> counts = new EnumMap<>(DataKind.class);
        for (Holding holding : own()) {
            int count = jdbc.sql("select count(*) from " + holding.table() + " where " + holding.of()).param("me", user.account().value()).query(Integer.class).single();
            if (count > 0) {
                counts.merge(holding.kind(), count, Integer::sum);
            }
        }
        return counts;
    }

    /** Everything, some hundreds of values at a time, kind by kind. */
    @NoWorkspace("about the own account only")
    @OneMoment
    public void each(SignedInUser user, Consumer<List<Line>> lines) {
        List<Line> some = new ArrayList<>();
        Map<DataKind, Integer> numbers = new EnumMap<>(DataKind.class);
        own().stream().sorted((one, other) -> one.kind().compareTo(other.kind())).forEach(holding -> {
            jdbc.sql("select " + String.join(", ", holding.shown()) + ", " + (hides(holding) ? READS_THERE : "true") + " reads_there from " + holding.table() + " mine where " + holding.of())
                    .param("me", user.account().value()).query(row -> {
                        int number = numbers.merge(holding.kind(), 1, Integer::sum);
                        for (String column : holding.shown()) {
                            some.add(line(holding, number, column, row));
                        }
                        if (some.size() >= AT_ONCE) {
                            lines.accept(List.copyOf(some));
                            some.clear();
                        }
                    });
        });
        lines.accept(some);
    }

    private static List<Holding> own() {
        return Holdings.ALL.stream().filter(holding -> !holding.of().isEmpty() && !holding.shown().isEmpty()).collect(Collectors.toList());
    }

    /** Whether it shows words that are a municipality's as well. */
    static boolean hides(Holding holding) {
        return OF_A_PLACE.contains(holding.kind()) && holding.shown().stream().anyMatch(holding.others()::contains);
    }

    /** In the Netherlands; empty for none. */
    static String second(LocalDateTime time) {
        return time == null ? "" : SECONDS.format(Time.fromColumn(time).atZone(Time.NETHERLANDS));
    }

    private static Line line(Holding holding, int number, String column, ResultSet row) throws SQLException {
        boolean hidden = holding.others().contains(column) && !row.getBoolean("reads_there");
        Object value = row.getObject(column);
        String text = value instanceof LocalDateTime time ? second(time) : value instanceof Timestamp ? second(row.getObject(column, LocalDateTime.class)) : value == null ? "" : value.toString();
        return new Line(holding.kind(), number, column, hidden ? "" : text.substring(0, Math.min(text.length(), LONGEST)), hidden);
    }
}
