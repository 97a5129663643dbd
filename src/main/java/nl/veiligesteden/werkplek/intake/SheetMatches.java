package nl.veiligesteden.werkplek.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.veiligesteden.werkplek.access.Permission;
import nl.veiligesteden.werkplek.access.Places;
import nl.veiligesteden.werkplek.access.ProgrammeWorkspace;
import nl.veiligesteden.werkplek.access.Workspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.MunicipalityId;
import nl.veiligesteden.werkplek.shared.Problems;
import nl.veiligesteden.werkplek.shared.Time;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How somebody's own headings are to be read, as a colleague of the same municipality or of Movisie said once. */
@Service
@Transactional
public class SheetMatches {

    private static final int MOST_AT_ONCE = 200;
    /** Of one list; what was said longest ago goes first. */
    private static final int MOST_KEPT = 500;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SheetMatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** By the heading, in small letters: the key of a column, or nothing for one that is left aside. */
    @ReadOnly
    public Map<String, String> of(Workspace workspace, String list) {
        Condition own = Places.of(workspace);
        Map<String, String> kept = new HashMap<>();
        jdbc.sql("select heading, column_key from sheet_match where list_name = :list and " + own.sql()).params(own.parameters()).param("list", list).query(row -> {
            kept.put(row.getString("heading"), row.getString("column_key"));
        });
        return kept;
    }

    /** A heading as it is compared: how it is written in capitals or with blanks says nothing. */
    public static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    /** Headings that are too long to keep are asked again next time. */
    public void keep(Workspace workspace, String list, Map<String, String> matches) {
        workspace.require(workspace instanceof ProgrammeWorkspace ? Permission.MANAGE_PROGRAMME : Permission.EDIT_ITEMS);
        new Problems().when(matches.size() > MOST_AT_ONCE || list.length() > LONGEST, "headings", "invalid.too-many").refuse();
        MunicipalityId place = Places.idOf(workspace);
        matches.forEach((heading, key) -> {
            String plain = plain(heading);
            if (plain.length() <= LONGEST && key.length() <= LONGEST) {
                jdbc.sql("""
                                insert into sheet_match (municipality_id, list_name, heading, column_key, at) values (:municipality, :list, :heading, :key, :now)
                                on duplicate key update column_key = :key, at = :now""")
                        .param("municipality", place == null ? null : place.value()).param("list", list).param("heading", plain).param("key", key).param("now", Time.toColumn(clock.instant())).update();
            }
        });
        Condition own = Places.of(workspace);
        jdbc.sql("""
                        delete from sheet_match where list_name = :list and %1$s and heading not in
                        (select heading from (select heading from sheet_match where list_name = :list and %1$s order by at desc, heading limit %2$d) latest)""".formatted(own.sql(), MOST_KEPT))
                .params(own.parameters()).param("list", list).update();
    }
}
