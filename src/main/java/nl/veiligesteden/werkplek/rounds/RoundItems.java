package nl.veiligesteden.werkplek.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veiligesteden.werkplek.access.MunicipalityWorkspace;
import nl.veiligesteden.werkplek.database.ReadOnly;
import nl.veiligesteden.werkplek.shared.Condition;
import nl.veiligesteden.werkplek.shared.ItemId;
import nl.veiligesteden.werkplek.shared.NotFoundException;
import nl.veiligesteden.werkplek.shared.Page;
import nl.veiligesteden.werkplek.shared.Time;
import nl.veiligesteden.werkplek.work.ItemConditions;
import nl.veiligesteden.werkplek.work.ItemListItem;
import nl.veiligesteden.werkplek.work.ItemQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What a round asks of a municipality: item by item, and about the municipality as a whole. */
@Service
@ReadOnly
public class RoundItems {

    private static final String MINE = " where pr.round_id = :round and pr.municipality_id = :municipality and ";

    private final JdbcClient jdbc;
    private final ItemQueries items;

    RoundItems(JdbcClient jdbc, ItemQueries items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /**
     * Items with what is asked of them.
     *
     * @param complete how many of all are told in full
     */
    public record Portion(List<RoundItem> shown, int complete, int total) {
    }

    /** In the order of the plan. */
    public Portion list(MunicipalityWorkspace workspace, RoundId round, Whose whose, Page page) {
        Condition owned = whose.condition(workspace);
        int[] counts = new int[2];
        Map<UUID, boolean[]> found = new LinkedHashMap<>();
        jdbc.sql("select id, told, complete, count(*) over () total, sum(complete) over () done from (select i.id, i.kind, i.position, " + RoundConditions.TOLD + " told, " + RoundConditions.COMPLETE
                        + " complete" + RoundConditions.FROM + ItemConditions.JOIN_OWNER + MINE + RoundConditions.IN_ROUND + " and " + owned.sql()
                        + ") asked order by kind = 'PARTNER_TASK', position, id limit :limit offset :offset")
                .params(owned.parameters()).param("round", round.value()).param("municipality", MunicipalRounds.own(workspace)).param("limit", page.limit()).param("offset", page.offset())
                .query(row -> {
                    counts[0] = row.getInt("done");
                    counts[1] = row.getInt("total");
                    found.put(row.getObject("id", UUID.class), new boolean[] {row.getBoolean("told"), row.getBoolean("complete")});
                });
        return new Portion(items(workspace, round, found), counts[0], counts[1]);
    }

    /** One item, looked at again. */
    public RoundItem one(MunicipalityWorkspace workspace, RoundId round, ItemId item) {
        Map<UUID, boolean[]> found = new HashMap<>();
        jdbc.sql("select i.id, " + RoundConditions.TOLD + " told, " + RoundConditions.COMPLETE + " complete" + RoundConditions.FROM + MINE + RoundConditions.IN_ROUND + " and i.id = :item")
                .param("round", round.value()).param("municipality", MunicipalRounds.own(workspace)).param("item", item.value())
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), new boolean[] {row.getBoolean("told"), row.getBoolean("complete")});
                });
        return items(workspace, round, found).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private List<RoundItem> items(MunicipalityWorkspace workspace, RoundId round, Map<UUID, boolean[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, ItemListItem> lines = new HashMap<>();
        items.lines(workspace, Set.copyOf(found.keySet().stream().map(ItemId::new).toList())).forEach(line -> lines.put(line.id().value(), line));
        Map<UUID, RoundItem.LastNote> notes = notes(found.keySet());
        Map<UUID, List<ItemAnswer>> answers = answers(workspace, round, found.keySet());
        return found.entrySet().stream().filter(entry -> lines.containsKey(entry.getKey())).map(entry -> new RoundItem(lines.get(entry.getKey()), entry.getValue()[0], entry.getValue()[1],
                notes.get(entry.getKey()), answers.getOrDefault(entry.getKey(), List.of()))).toList();
    }

    /** The last that was told with words, of items that were found to be seen. */
    private Map<UUID, RoundItem.LastNote> notes(Set<UUID> found) {
        Map<UUID, RoundItem.LastNote> notes = new HashMap<>();
        jdbc.sql("""
                        select u.item_id, u.note, u.author_name, u.at from progress_update u
                        join (select item_id, max(id) id from progress_update where item_id in (:items) and note <> '' group by item_id) last on last.id = u.id""")
                .param("items", found).query(row -> {
                    notes.put(row.getObject("item_id", UUID.class), new RoundItem.LastNote(row.getString("note"), row.getString("author_name"),
                            Time.fromColumn(row.getObject("at", LocalDateTime.class))));
                });
        return notes;
    }

    /** The questions about these items with their answers in this round and in the one that each was taken over from. */
    private Map<UUID, List<ItemAnswer>> answers(MunicipalityWorkspace workspace, RoundId round, Set<UUID> found) {
        Map<UUID, List<ItemAnswer>> answers = new HashMap<>();
        jdbc.sql("""
                        select q.*, true answered, i.id item, a.content, a.version answer_version, a.author_name, b.content was from progress_report pr
                        join round_question q on q.round_id = pr.round_id join item i on i.id in (:items) and\s""" + RoundConditions.ASKED + """
                         left join round_answer a on a.report_id = pr.id and a.question_id = q.id and a.item_id = i.id
                        left join round_answer b on b.question_id = q.origin_id and b.item_id = i.id
                        where pr.round_id = :round and pr.municipality_id = :municipality order by q.position, q.id""")
                .param("items", found).param("round", round.value()).param("municipality", MunicipalRounds.own(workspace))
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("item", UUID.class), item -> new ArrayList<>()).add(answer(row));
                });
        return answers;
    }

    /** The questions about the municipality as a whole. */
    public List<ItemAnswer> ofMunicipality(MunicipalityWorkspace workspace, RoundId round) {
        return jdbc.sql("""
                        select q.*, true answered, a.content, a.version answer_version, a.author_name, b.content was from progress_report pr
                        join round_question q on q.round_id = pr.round_id and q.about = 'MUNICIPALITY'
                        left join round_answer a on a.report_id = pr.id and a.question_id = q.id and a.item_id is null
                        left join round_answer b on b.question_id = q.origin_id and b.municipality_id = pr.municipality_id and b.item_id is null
                        where pr.round_id = :round and pr.municipality_id = :municipality order by q.position, q.id""")
                .param("round", round.value()).param("municipality", MunicipalRounds.own(workspace)).query((row, number) -> answer(row)).list();
    }

    static ItemAnswer answer(ResultSet row) throws SQLException {
        String content = row.getString("content");
        String author = row.getString("author_name");
        String before = row.getString("was");
        return new ItemAnswer(Question.of(row), content == null ? "" : content, row.getObject("answer_version", Long.class), author == null ? "" : author, before == null ? "" : before);
    }
}
